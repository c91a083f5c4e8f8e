import matter from 'gray-matter';
import { isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import { bounds } from '../model/bounds.ts';
import type { Finding, Place } from '../model/problem.ts';

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

/** A YAML mapping, where its keys and their values stand, and what is wrong; no data where it is none. */
export interface ParsedYaml extends Pick<FrontMatter, 'places' | 'valuePlaces' | 'findings'> {
  readonly data: Record<string, unknown> | undefined;
}

/** Reads a YAML mapping with bounds on aliases and depth; reports what cannot be read, with its own line. */
export function parseYaml(yaml: string): ParsedYaml {
  const lines = new LineCounter();
  const places = new Map<string, Place>();
  const valuePlaces = new Map<string, Place>();
  const failure = (place: Place, rule: string, message: string, hint: string) => ({
    data: undefined,
    places,
    valuePlaces,
    findings: [{ ...place, severity: 'error' as const, rule, message, hint }],
  });
  const deep = findTooDeep(yaml);
  if (deep !== undefined) {
    return failure(
      deep,
      'front-matter-too-deep',
      `Cannot read the front matter: more than ${bounds.yamlDepth} levels`,
      'Write flat lists and short fields.',
    );
  }
  const document = parseDocument(yaml, {
    lineCounter: lines,
    prettyErrors: false,
    logLevel: 'silent',
    stringKeys: true,
    schema: 'core',
    merge: false,
  });
  const [error] = document.errors;
  if (error !== undefined) {
    const start = lines.linePos(error.pos[0]);
    const end = lines.linePos(Math.max(error.pos[1], error.pos[0] + 1));
    const place = { line: start.line, column: start.col, endLine: end.line, endColumn: end.col };
    return failure(place, 'front-matter-yaml', `Cannot read the front matter: ${lowerFirst(error.message)}`, yamlHint(error.code));
  }
  if (document.contents === null) return { data: {}, places, valuePlaces, findings: [] };
  if (!isMap(document.contents)) return { data: undefined, places, valuePlaces, findings: [] };
  const placeOf = ([from, to]: readonly [number, number, ...unknown[]]): Place => {
    const start = lines.linePos(from);
    const end = lines.linePos(to);
    return { line: start.line, column: start.col, endLine: end.line, endColumn: end.col };
  };
  for (const { key, value } of document.contents.items) {
    if (!isScalar(key) || !key.range) continue;
    const place = placeOf(key.range);
    const name = String(key.value);
    if (name === '__proto__' || name === 'constructor' || name === 'prototype') {
      return failure(place, 'front-matter-key', `Cannot use the key "${name}" in front matter`, 'Give the field another name.');
    }
    places.set(name, place);
    if (isNode(value) && value.range && value.range[1] > value.range[0]) valuePlaces.set(name, placeOf(value.range));
  }
  try {
    return { data: document.toJS({ maxAliasCount: bounds.yamlAliases }), places, valuePlaces, findings: [] };
  } catch {
    return failure(
      placeAt(yaml, yaml.search(/\*[\w-]/)),
      'front-matter-aliases',
      `Cannot read the front matter: more than ${bounds.yamlAliases} uses of YAML aliases`,
      'Write the values out instead of pointing at each other.',
    );
  }
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

/** Finds where collections are nested too deep: by their brackets, their indentation or their hyphens. */
function findTooDeep(yaml: string): Place | undefined {
  let depth = 0;
  for (let index = 0; index < yaml.length; index++) {
    const character = yaml[index];
    if (character === '[' || character === '{') depth += 1;
    else if (character === ']' || character === '}') depth = Math.max(0, depth - 1);
    if (depth > bounds.yamlDepth) return placeAt(yaml, index);
  }
  const lines = yaml.split('\n');
  const line = lines.findIndex(
    (text) =>
      (/^ */.exec(text)?.[0].length ?? 0) > bounds.yamlDepth * 8 ||
      (/^(?:- ?)+/.exec(text.trimStart())?.[0].length ?? 0) > bounds.yamlDepth * 2,
  );
  return line < 0 ? undefined : placeOnLine(line + 1, (lines[line] ?? '').search(/\S/) + 1, 1);
}

function placeAt(text: string, index: number): Place {
  const before = text.slice(0, Math.max(0, index));
  return placeOnLine(before.split('\n').length, before.length - before.lastIndexOf('\n'), 1);
}

function placeOnLine(line: number, column: number, length: number): Place {
  return { line, column, endLine: line, endColumn: column + length };
}

function lowerFirst(text: string): string {
  const [line = ''] = text.split('\n');
  return line.charAt(0).toLowerCase() + line.slice(1);
}

function yamlHint(code: string): string {
  if (code === 'TAB_AS_INDENT') return 'Indent with spaces.';
  if (code === 'DUPLICATE_KEY') return 'Keep one of the two keys.';
  if (code === 'BLOCK_AS_IMPLICIT_KEY' || code === 'MULTILINE_IMPLICIT_KEY') return 'Put a value that holds a colon between quotes.';
  return 'Put the value between quotes, or check the indentation and the closing signs.';
}

function refuseEngine(): never {
  throw new Error('Cannot run front matter: only YAML is read');
}
