import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/** The floors that see an author's text; what runs in a reader's browser sees a query. */
const floors = ['course', 'export', 'links', 'model', 'pages', 'parse', 'render', 'search', 'topics'];

const files = floors.flatMap((floor) =>
  readdirSync(join('lib', floor), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join('lib', floor, name)),
);

/** Characters of each text. What is linear reads them in a few milliseconds, what is quadratic in seconds. */
const length = 20_000;
const most = 60;

/** Those that see a few characters of ours, or of a text that was cut before. */
const bounded: readonly string[] = [
  String.raw`/(?:^|[.!?:;•]["”’)]?\s|\n)["“‘(]?\s*$/`,
  String.raw`/\t+$/`,
  String.raw`/^(.+?)\s*\(([^()]+)\)$/`,
  String.raw`/\s*:+$/`,
];

/** What is repeated: every sign that means something to Markdown, HTML or YAML, and some in pairs. */
const pumps = [
  ...' \t\n\r-=_*~`|:;,.!?"\'()[]{}<>/\\#&@$%^+a0Aé',
  ...[
    'a ',
    ' a',
    '- ',
    '|-',
    '| ',
    ':-',
    ': ',
    '> ',
    '<a',
    '<a ',
    '<!',
    '<!--',
    '&#',
    '&a',
    '[[',
    ']]',
    '](',
    '![',
    '{.',
    '="',
    'a=',
    'a="',
    '//',
    '/a',
    '..',
    '../',
  ],
  ...[
    '0.',
    '1. ',
    '%2',
    '\n\n',
    '\n ',
    ' \n',
    '\n-',
    '\n>',
    '\n|',
    '\n:',
    'a:',
    'a.',
    'a,',
    'url(',
    'href=',
    'www.',
    'a@',
    'the ',
    'of ',
    'A.',
    "a'",
  ],
];

describe.each(files)('%s', (file) => {
  const found = findRegexes(file);
  if (found.length === 0) it.skip('has no regular expression', () => {});
  else
    it('has no regular expression whose cost grows with the square of the text', { timeout: 120_000 }, () => {
      expect(found.flatMap(findSlow)).toEqual([]);
    });
});

/** Finds every regular expression that stands in the code as such. */
function findRegexes(file: string): readonly RegExp[] {
  const found: RegExp[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      found.push(new RegExp(node.text.slice(1, end), node.text.slice(end + 1)));
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ESNext));
  return found;
}

/** Tells which texts a regular expression takes long for, behind each of the words that it could begin with. */
function findSlow(regex: RegExp): readonly string[] {
  const starts = [
    '',
    ...new Set([...regex.source.matchAll(/[a-z]{2,}|\\?[^\w\s\\^$()|?*+[\]{}]/gi)].map(([word]) => word.replace(/^\\/, ''))),
  ].slice(0, 12);
  if (bounded.includes(String(regex))) return [];
  for (const start of starts) {
    for (const pump of pumps) {
      const text = `${start}${pump.repeat(length / pump.length)}\u0001`;
      const before = process.cpuUsage();
      regex.lastIndex = 0;
      if (regex.global) text.replace(regex, '');
      else regex.test(text);
      const milliseconds = process.cpuUsage(before).user / 1000;
      if (milliseconds > most) return [`${regex} on ${JSON.stringify(`${start}${pump}…`)}: ${Math.round(milliseconds)} ms`];
    }
  }
  return [];
}
