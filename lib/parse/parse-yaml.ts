import { isMap, isNode, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { bounds } from '../model/bounds.ts';
import { type Finding, type Fix, fileStart, type Place, toFix } from '../model/problem.ts';
import { type RuleName, tell } from '../model/rules.ts';
import { placeOnLine } from './place.ts';

/** Keys, and places in lists; a text in a list names the entry with that `key`. */
type YamlPath = readonly (string | number)[];

/** A YAML mapping, where its keys and their values stand, and what is wrong; no data where it is none. */
interface ParsedYaml {
  readonly places: ReadonlyMap<string, Place>;
  readonly valuePlaces: ReadonlyMap<string, Place>;
  /** Finds what keys and places in lists lead to, or the last of the keys itself; what is not there stands where its nearest part does. */
  readonly placeOf: (path: YamlPath, isKey?: true) => Place;
  readonly findings: readonly Finding[];
  readonly data: Record<string, unknown> | undefined;
}

/** Reads a YAML mapping with bounds on aliases and depth; reports what cannot be read, with its own line. `what` is what messages call it. */
export function parseYaml(yaml: string, what = 'the front matter'): ParsedYaml {
  const lines = new LineCounter();
  const places = new Map<string, Place>();
  const valuePlaces = new Map<string, Place>();
  const failure = (place: Place, rule: RuleName, message: string, hint: string) => ({
    data: undefined,
    places,
    valuePlaces,
    placeOf: () => place,
    findings: [{ ...place, ...tell(rule, message, hint) }],
  });
  const deep = findTooDeep(yaml);
  if (deep !== undefined) {
    return failure(
      deep,
      'front-matter-too-deep',
      `Cannot read ${what}: more than ${bounds.yamlDepth} levels`,
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
    const failed = failure(place, 'front-matter-yaml', `Cannot read ${what}: ${lowerFirst(error.message)}`, yamlHint(error.code));
    const fix = fixYaml(yaml.split('\n')[start.line - 1] ?? '', start.line, error.code);
    return fix === undefined ? failed : { ...failed, findings: failed.findings.map((finding) => ({ ...finding, fix })) };
  }
  const nowhere = { places, valuePlaces, placeOf: () => fileStart, findings: [] };
  if (document.contents === null) return { ...nowhere, data: {} };
  if (!isMap(document.contents)) return { ...nowhere, data: undefined };
  const root: Node = document.contents;
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
    const data: Record<string, unknown> = document.toJS({ maxAliasCount: bounds.yamlAliases, reviver: toWholeText });
    return {
      data,
      places,
      valuePlaces,
      placeOf: (path, isKey) => {
        const { range } = findNode(root, path, isKey);
        return path.length === 0 || !range ? fileStart : placeOf(range);
      },
      findings: [],
    };
  } catch {
    return failure(
      placeAt(yaml, yaml.search(/\*[\w-]/)),
      'front-matter-aliases',
      `Cannot read ${what}: more than ${bounds.yamlAliases} uses of YAML aliases`,
      'Write the values out instead of pointing at each other.',
    );
  }
}

function findNode(node: Node, [step, ...rest]: YamlPath, isKey: true | undefined): Node {
  if (step === undefined) return node;
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => isScalar(key) && key.value === step);
    const found = isKey && rest.length === 0 ? pair?.key : (pair?.value ?? pair?.key);
    return isNode(found) ? findNode(found, rest, isKey) : node;
  }
  if (!isSeq(node)) return node;
  const entry = typeof step === 'number' ? node.items[step] : node.items.find((item) => isMap(item) && item.get('key') === step);
  return isNode(entry) ? findNode(entry, rest, isKey) : node;
}

/** YAML can write down what no text is: NUL, and halves of a sign. A page would show them in one place and not in another. */
function toWholeText(_key: unknown, value: unknown): unknown {
  return typeof value === 'string' ? value.replace(/[\0\p{Surrogate}]/gu, '\ufffd') : value;
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

function lowerFirst(text: string): string {
  const [line = ''] = text.split('\n');
  return line.charAt(0).toLowerCase() + line.slice(1);
}

/** Mends what can be meant in one way alone: a plain value that holds a colon, a tab in front of a line. */
function fixYaml(text: string, line: number, code: string): Fix | undefined {
  const place = placeOnLine(line, 1, text.length);
  if (code === 'TAB_AS_INDENT') {
    const indent = /^\s*/.exec(text)?.[0] ?? '';
    return toFix({ ...place, endColumn: indent.length + 1 }, indent, indent.replaceAll('\t', '  '));
  }
  if (code !== 'BLOCK_AS_IMPLICIT_KEY' && code !== 'MULTILINE_IMPLICIT_KEY') return undefined;
  const value = /^[\w-]+: +([^\s"'[\]{}|>&*#!%@`][^"#]*: [^"#]*)$/.exec(text)?.[1]?.trimEnd();
  return value === undefined || value.includes('\\') ? undefined : toFix(place, value, `"${value}"`);
}

function yamlHint(code: string): string {
  if (code === 'TAB_AS_INDENT') return 'Indent with spaces.';
  if (code === 'DUPLICATE_KEY') return 'Keep one of the two keys.';
  if (code === 'BLOCK_AS_IMPLICIT_KEY' || code === 'MULTILINE_IMPLICIT_KEY') return 'Put a value that holds a colon between quotes.';
  return 'Put the value between quotes, or check the indentation and the closing signs.';
}
