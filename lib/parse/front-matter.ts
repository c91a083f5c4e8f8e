import matter from 'gray-matter';
import { bounds } from '../model/bounds.ts';
import { type Finding, type Place, toFix } from '../model/problem.ts';
import { tell } from '../model/rules.ts';
import { type ForeignMatter, findForeignMatter } from './foreign-matter.ts';
import { findLateMatter } from './late-matter.ts';
import { parseYaml } from './parse-yaml.ts';
import { placeOnLine } from './place.ts';

/** A note's front matter as plain data, where each key stands, and the body with its lines where they were. */
export interface FrontMatter {
  readonly data: Readonly<Record<string, unknown>>;
  readonly places: ReadonlyMap<string, Place>;
  /** Where each key's value stands. */
  readonly valuePlaces: ReadonlyMap<string, Place>;
  readonly body: string;
  readonly findings: readonly Finding[];
}

/**
 * Reads YAML front matter between a line `---` and a line `---` or `...`. Empty lines and comments may stand above it, which are
 * not seen on a page either. Any other language is refused and never run. The body keeps its line numbers: the front matter's
 * lines stay as empty ones. What only looks like front matter (no closing line, no mapping) is left to Markdown, so that no word is lost.
 */
export function parseFrontMatter(text: string): FrontMatter {
  const start = endOfComments(text);
  const foreign = findForeignMatter(text, start);
  if (foreign !== undefined) return withoutFrontMatter(blankLines(text, start, foreign.end), refuse(text, start, foreign));
  const opening = /---([^\n]*)(?:\n|$)/y;
  opening.lastIndex = start;
  const behind = opening.exec(text)?.[1];
  if (behind === undefined || behind.startsWith('-')) return withoutFrontMatter(text, ...findLateMatter(text));
  const line = lineAt(text, start);
  const language = behind.trim();
  const end = findClosingLine(text, start);
  if (language !== '') {
    const place = placeOnLine(line, 4 + behind.search(/\S/), language.length);
    const blanked = blankLines(text, start, end ?? text.indexOf('\n', start) + 1);
    return withoutFrontMatter(blanked, refuse(text, start, { language, place, end: end ?? start }));
  }
  if (end === undefined || (start > 0 && !isKeyBelow(text, start))) {
    if (start > 0 || !isKeyBelow(text, start)) return withoutFrontMatter(text, ...findLateMatter(text));
    return withoutFrontMatter(text, {
      ...placeOnLine(1, 1, 3),
      ...tell('front-matter-unclosed', 'Cannot find the end of the front matter: no second line of three hyphens'),
    });
  }
  if (end - start > bounds.frontMatterBytes) {
    return withoutFrontMatter(blankLines(text, start, end), {
      ...placeOnLine(line, 1, 3),
      ...tell('front-matter-too-large', `Cannot read the front matter: ${end - start} characters, more than ${bounds.frontMatterBytes}`),
    });
  }
  return readYaml(text, start, end);
}

/** The kept reader finds the fields; our own engine gives every one its place, and refuses any language but YAML. */
function readYaml(text: string, start: number, end: number): FrontMatter {
  const body = blankLines(text, start, end);
  const lines = text.slice(start, end).trimEnd().split('\n').slice(1, -1);
  const above = '\n'.repeat(lineAt(text, start) - 1);
  const reads: ReturnType<typeof parseYaml>[] = [];
  const parse = (yaml: string): object => {
    const read = parseYaml(above + yaml);
    reads.push(read);
    return read.data ?? {};
  };
  const engines = { yaml: parse, json: refuseEngine, javascript: refuseEngine, js: refuseEngine };
  const { data } = matter(['---', ...lines, '---', ''].join('\n'), { language: 'yaml', engines });
  const [{ data: found, places, valuePlaces, findings } = parseYaml('')] = reads;
  if (reads.length > 0 && found === undefined && findings.length === 0) return withoutFrontMatter(text);
  return { data, places, valuePlaces, body, findings: [...findings, ...findLateMatter(body)] };
}

function refuseEngine(): never {
  throw new Error('Cannot run front matter: only YAML is read');
}

/** Gives the offset behind the empty lines and comments that open a text. */
function endOfComments(text: string): number {
  const unseen = /[ \t]*\n|[ \t]*<!--[\s\S]{0,20000}?-->[ \t]*(?:\n|$)/y;
  let end = 0;
  while (unseen.test(text)) end = unseen.lastIndex;
  return end;
}

/** Tells whether a key stands right below an opening line; comments may come first. */
function isKeyBelow(text: string, start: number): boolean {
  const key = /---[ \t]*\n(?:[ \t]*#[^\n]*\n)*[ \t]*(?:[\w-]+|"[^"\n]*"|'[^'\n]*'):(?:\s|$)/y;
  key.lastIndex = start;
  return key.test(text);
}

/** Finds the offset behind the line that closes the front matter: three hyphens, or three dots as Pandoc and YAML have it. */
function findClosingLine(text: string, start: number): number | undefined {
  const closing = /\n(?:---|\.\.\.)[ \t]*(?:\n|$)/g;
  const from = text.indexOf('\n', start);
  if (from < 0) return undefined;
  closing.lastIndex = from;
  return closing.test(text) ? closing.lastIndex : undefined;
}

function refuse(text: string, start: number, { language, place, end, yaml }: ForeignMatter): Finding {
  const shown = yaml?.trimEnd().replaceAll('\n', ' ⏎ ') ?? '';
  const howTo = 'Open the front matter with a line of three hyphens and nothing else, and write YAML';
  const was = text.slice(start, end).trimEnd();
  const lines = was.split('\n');
  const whole = { ...placeOnLine(lineAt(text, start), 1, 1), endLine: lineAt(text, start) + lines.length - 1 };
  return {
    ...place,
    ...tell(
      'front-matter-language',
      `Cannot read front matter in ${JSON.stringify(language.slice(0, 40))}: only YAML is read`,
      shown === '' ? `${howTo}.` : `${howTo}: ${shown.length > 400 ? `${shown.slice(0, 399)}…` : shown}`,
    ),
    ...(yaml === undefined ? {} : { fix: toFix({ ...whole, endColumn: (lines.at(-1) ?? '').length + 1 }, was, `---\n${yaml}---`) }),
  };
}

function withoutFrontMatter(body: string, ...findings: Finding[]): FrontMatter {
  return { data: {}, places: new Map(), valuePlaces: new Map(), body, findings };
}

/** Empties the lines of a stretch. */
function blankLines(text: string, start: number, end: number): string {
  return text.slice(0, start) + '\n'.repeat(text.slice(start, end).split('\n').length - 1) + text.slice(end);
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
