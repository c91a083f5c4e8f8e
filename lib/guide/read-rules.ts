import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { isRuleName, type RuleName } from '../model/rules.ts';
import { parseFrontMatter } from '../parse/front-matter.ts';

/** Where the examples of the rules lie, below the project: a folder each, with what the rule means, a bad note and a good one. */
const rulesFolder = join('lib', 'guide', 'rules');

/** Where an example lies below the content folder, unless it says where. */
export const examplePath = 'lectures/example.md';

/** One rule as the guide tells of it and the tests try it. */
export interface RuleExamples {
  readonly rule: RuleName;
  /** Markdown: what the problem means, and how to mend it. */
  readonly text: string;
  /** The line of the bad note, repetitions counted, at which the problem is told. */
  readonly line: number;
  /** What follows from the problem, as `rule in line 3`. */
  readonly also: readonly string[];
  readonly bad: RuleExample;
  readonly good: RuleExample;
  /** Files that the bad and the good note have beside them, by their path in the content folder. */
  readonly beside: ReadonlyMap<string, Uint8Array>;
  /** The file is a link that leads out of the folder. */
  readonly isLinked: boolean;
  /** Nothing that an author writes makes this problem. */
  readonly isUnprovoked: boolean;
}

/** One example: the file as it lies there, and what is made of it. */
export interface RuleExample {
  readonly bytes: Uint8Array;
  /** Where in the content folder it lies; in several places it is several files. */
  readonly paths: readonly string[];
  /** Empty files that lie beside it. */
  readonly assets: readonly string[];
  /** Lines that the example has many times over, so that it is too large. */
  readonly repeat?: Repeat;
}

interface Repeat {
  readonly from: number;
  readonly to: number;
  readonly times: number;
}

/** Reads the examples of every rule, in the order of their names. None where the project has no such folder. */
export function readRules(project: string): readonly RuleExamples[] {
  const folder = join(project, rulesFolder);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .filter(isRuleName)
    .sort()
    .map((rule) => readRule(join(folder, rule), rule));
}

function readRule(folder: string, rule: RuleName): RuleExamples {
  const { data, body } = parseFrontMatter(readFileSync(join(folder, 'README.md'), 'utf8'));
  const repeat = readRepeat(data['repeat']);
  const example = (which: 'bad' | 'good', paths: unknown): RuleExample => ({
    bytes: readFileSync(join(folder, readdirSync(folder).find((name) => name.startsWith(`${which}.`)) ?? which)),
    paths: Array.isArray(paths) ? paths.map(String) : [examplePath],
    assets: which === 'good' && Array.isArray(data['assets']) ? data['assets'].map((name) => `lectures/${name}`) : [],
    ...(which === 'bad' && repeat !== undefined ? { repeat } : {}),
  });
  return {
    rule,
    text: body.replace(/^\s*# .*\n/, '').trim(),
    line: Number(data['line']),
    also: Array.isArray(data['also']) ? data['also'].map(String) : [],
    bad: example('bad', data['asBad']),
    good: example('good', data['asGood']),
    beside: readBeside(join(folder, 'beside')),
    isLinked: data['linked'] === true,
    isUnprovoked: data['unprovoked'] === true,
  };
}

function readBeside(folder: string): ReadonlyMap<string, Uint8Array> {
  const entries = existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : [];
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(files.sort().map((file) => [relative(folder, file).replaceAll('\\', '/'), readFileSync(file)]));
}

function readRepeat(value: unknown): Repeat | undefined {
  if (typeof value !== 'object' || value === null || !('line' in value) || !('times' in value)) return undefined;
  const from = Number(value.line);
  return { from, to: 'to' in value ? Number(value.to) : from, times: Number(value.times) };
}
