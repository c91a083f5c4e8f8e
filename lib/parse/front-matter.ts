import matter from 'gray-matter';
import { bounds } from '../model/bounds.ts';
import { type Finding, fileStart, type Place, toFix } from '../model/problem.ts';
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
 * Reads YAML front matter between two `---` lines. Any other language is refused and never run. The body keeps its line
 * numbers: the front matter's lines stay as empty ones. What only looks like front matter (no closing line, no mapping)
 * is left to Markdown, so that no word is lost.
 */
export function parseFrontMatter(text: string): FrontMatter {
  const foreign = findForeign(text);
  if (foreign !== undefined)
    return withoutFrontMatter(
      '\n'.repeat(text.slice(0, foreign.end).split('\n').length - 1) + text.slice(foreign.end),
      refused(foreign.language, placeOnLine(1, 1, foreign.opening)),
    );
  const opening = /^---([^\n]*)(?:\n|$)/.exec(text);
  if (opening === null || opening[1]?.startsWith('-')) return withoutFrontMatter(text, ...findLate(text));
  const language = opening[1]?.trim() ?? '';
  if (language !== '') {
    return withoutFrontMatter(
      blankFrontMatter(text),
      refused(language, placeOnLine(1, 4 + (opening[1] ?? '').search(/\S/), language.length)),
    );
  }
  const end = findClosingLine(text);
  if (end === undefined) {
    if (!/^---\n[ \t]*[\w-]+:(?:\s|$)/.test(text)) return withoutFrontMatter(text);
    return withoutFrontMatter(text, {
      ...placeOnLine(1, 1, 3),
      severity: 'warning',
      rule: 'front-matter-unclosed',
      message: 'Cannot find the end of the front matter: no second line of three hyphens',
      hint: 'Close the front matter with a line of three hyphens; until then it is read as text.',
    });
  }
  if (end > bounds.frontMatterBytes) {
    return withoutFrontMatter(blankFrontMatter(text), {
      ...placeOnLine(1, 1, 3),
      severity: 'error',
      rule: 'front-matter-too-large',
      message: `Cannot read the front matter: ${end} characters, more than ${bounds.frontMatterBytes}`,
      hint: 'Keep titles, names and short fields in the front matter, and move text into the note.',
    });
  }
  return readYaml(text);
}

function readYaml(text: string): FrontMatter {
  const findings: Finding[] = [];
  const places = new Map<string, Place>();
  const valuePlaces = new Map<string, Place>();
  let isText = false;
  const parse = (yaml: string): object => {
    const read = parseYaml(yaml);
    findings.push(...read.findings);
    isText = read.data === undefined;
    for (const [key, place] of read.places) places.set(key, place);
    for (const [key, place] of read.valuePlaces) valuePlaces.set(key, place);
    return read.data ?? {};
  };
  const { data } = matter(text, {
    language: 'yaml',
    engines: { yaml: parse, json: refuseEngine, javascript: refuseEngine, js: refuseEngine },
  });
  if (isText && findings.length === 0) return withoutFrontMatter(text);
  return { data, places, valuePlaces, body: blankFrontMatter(text), findings };
}

/** Finds front matter of other tools: TOML between plus signs, or a JSON object that opens the note. */
function findForeign(text: string): { language: string; opening: number; end: number } | undefined {
  if (text.startsWith('+++\n')) {
    const closing = /\n\+\+\+[ \t]*(?:\n|$)/.exec(text);
    return closing === null ? undefined : { language: 'TOML', opening: 3, end: closing.index + closing[0].length };
  }
  if (!/^\{[ \t]*\n/.test(text)) return undefined;
  const closing = /\n\}[ \t]*(?:\n|$)/.exec(text);
  if (closing === null) return undefined;
  const end = closing.index + closing[0].length;
  return isJson(text.slice(0, Math.min(end, bounds.frontMatterBytes))) ? { language: 'JSON', opening: 1, end } : undefined;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Reports what was meant as front matter but does not open the note. */
function findLate(text: string): readonly Finding[] {
  const late = /^\s*\n(?=---[ \t]*\n[ \t]*[\w-]+:(?:\s|$))/.exec(text.slice(0, 2000));
  if (late === null) return [];
  return [
    {
      ...placeOnLine(late[0].split('\n').length, 1, 3),
      severity: 'warning',
      rule: 'front-matter-late',
      message: 'Cannot read the front matter: empty lines stand above it',
      hint: 'Begin the file with the line of three hyphens; until then it is read as text.',
      fix: toFix({ ...fileStart, endLine: late[0].split('\n').length }, late[0], ''),
    },
  ];
}

function refused(language: string, place: Place): Finding {
  return {
    ...place,
    severity: 'error',
    rule: 'front-matter-language',
    message: `Cannot read front matter in ${JSON.stringify(language.slice(0, 40))}: only YAML is read`,
    hint: 'Open the front matter with a line of three hyphens and nothing else, and write YAML.',
  };
}

function withoutFrontMatter(body: string, ...findings: Finding[]): FrontMatter {
  return { data: {}, places: new Map(), valuePlaces: new Map(), body, findings };
}

/** Empties the lines of the front matter: the first line up to the closing one, or the first alone where none closes. */
function blankFrontMatter(text: string): string {
  const end = findClosingLine(text) ?? text.indexOf('\n') + 1;
  const matterLines = text.slice(0, end).split('\n').length - 1;
  return '\n'.repeat(matterLines) + text.slice(end);
}

/** Finds the offset behind the line that closes the front matter. */
function findClosingLine(text: string): number | undefined {
  const closing = /\n---[ \t]*(?:\n|$)/g;
  closing.lastIndex = text.indexOf('\n') < 0 ? text.length : text.indexOf('\n');
  const found = closing.exec(text);
  return found === null ? undefined : found.index + found[0].length;
}

function refuseEngine(): never {
  throw new Error('Cannot run front matter: only YAML is read');
}
