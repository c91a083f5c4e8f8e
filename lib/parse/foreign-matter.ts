import { parse } from 'smol-toml';
import { stringify } from 'yaml';
import { bounds } from '../model/bounds.ts';
import type { Place } from '../model/problem.ts';
import { placeOnLine } from './place.ts';

/** Front matter in another tool's language: where it is told, where it ends, and the YAML that says the same, if it can be read. */
export interface ForeignMatter {
  readonly language: string;
  readonly place: Place;
  /** The offset behind its last line. */
  readonly end: number;
  /** Lines of YAML, each with its end. */
  readonly yaml?: string;
}

interface ForeignSyntax {
  readonly language: string;
  readonly opening: RegExp;
  readonly closing: RegExp;
  /** The lines that stand around the data and are none of it. */
  readonly fence: number;
  readonly read: (data: string) => unknown;
}

const readJson = (data: string): unknown => JSON.parse(data);

/** Each is known by its opening line; `closing` is looked for behind that. Data is read and never run. */
const syntaxes: readonly ForeignSyntax[] = [
  { language: 'TOML', opening: /\+\+\+[ \t]*\n/y, closing: /\n\+\+\+[ \t]*(?:\n|$)/g, fence: 1, read: parse },
  { language: 'TOML', opening: /---[ \t]*toml[ \t]*\n/iy, closing: /\n---[ \t]*(?:\n|$)/g, fence: 1, read: parse },
  { language: 'JSON', opening: /;;;[ \t]*\n/y, closing: /\n;;;[ \t]*(?:\n|$)/g, fence: 1, read: readJson },
  { language: 'JSON', opening: /---[ \t]*json[ \t]*\n/iy, closing: /\n---[ \t]*(?:\n|$)/g, fence: 1, read: readJson },
  { language: 'JSON', opening: /\{[ \t]*\n/y, closing: /\n\}[ \t]*(?:\n|$)/g, fence: 0, read: readJson },
];

/** Finds front matter of other tools that opens a note at an offset: TOML between plus signs, JSON between semicolons or as an object. */
export function findForeignMatter(text: string, start: number): ForeignMatter | undefined {
  for (const { language, opening, closing, fence, read } of syntaxes) {
    opening.lastIndex = start;
    const opened = opening.exec(text);
    if (opened === null) continue;
    closing.lastIndex = start + opened[0].length - 1;
    if (!closing.test(text)) continue;
    const end = closing.lastIndex;
    const lines = text.slice(start, end).trimEnd().split('\n');
    const yaml = toYaml(lines.slice(fence, lines.length - fence).join('\n'), read);
    if (fence === 0 && yaml === undefined) continue;
    const line = text.slice(0, start).split('\n').length;
    const sign = opened[0].trimEnd();
    const name = sign.replace(/^---[ \t]*/, '');
    const place = name === sign ? placeOnLine(line, 1, sign.length) : placeOnLine(line, sign.length - name.length + 1, name.length);
    return { language: name === sign ? language : name, place, end, ...(yaml === undefined ? {} : { yaml }) };
  }
  return undefined;
}

function toYaml(data: string, read: (data: string) => unknown): string | undefined {
  if (data.length > bounds.frontMatterBytes) return undefined;
  try {
    const value = toPlain(read(data), 0);
    return typeof value === 'object' && value !== null ? stringify(value, { lineWidth: 0 }) : undefined;
  } catch {
    return undefined;
  }
}

/** Dates are written as they are in YAML; what is nested too deep to be front matter is refused. */
function toPlain(value: unknown, depth: number): unknown {
  if (depth > bounds.yamlDepth) throw new RangeError('Cannot write what is nested so deep');
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map((entry: unknown) => toPlain(entry, depth + 1));
  if (typeof value !== 'object' || value === null) return typeof value === 'bigint' ? String(value) : value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, toPlain(entry, depth + 1)]));
}
