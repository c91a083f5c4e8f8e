import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { fixedPages, renderMissing, renderPage } from '../../components/render-page.tsx';
import { compileStyles } from '../../lib/build/compile-styles.ts';
import { makeSampleSite } from '../../lib/build/sample-site.ts';
import { parseStyleSheet, type StyleSheet, selectRules } from '../../lib/finish/style-sheet.ts';

const frames = join('.flywheel', 'frame');
const frameFolder = join(frames, readdirSync(frames)[0] ?? '');
/** What Next wrote of the sample's pages. */
const written = join(frameFolder, 'pages');

const { frame, pages } = makeSampleSite();
const samples = [
  ...pages.map((page) => ({ name: page.head.path, parts: renderPage(frame, page) })),
  ...fixedPages.map(({ path, render }) => ({ name: path, parts: render(frame) })),
  { name: '', parts: renderMissing(frame) },
];

test('has every kind of page in the sample', () => {
  const kinds = ['home', 'lectures', 'map', 'glossary', 'type', 'lecture', 'topic', 'path', 'compare', 'plan'];
  expect([...new Set(pages.map(({ kind }) => kind))].sort()).toEqual(kinds.sort());
  expect(new Set(pages.flatMap((page) => (page.kind === 'topic' ? [page.topic.type] : []))).size).toBe(8);
});

for (const { name, parts } of samples) {
  test(`writes ${name || 'the page for what is not found'} as Next does`, () => {
    const byNext = readFileSync(join(written, name === '' ? '404.html' : `${name}index.html`), 'utf8');
    expect(bodyOf(byNext)).toBe(bodyOf(`<body>${parts.body}</body>`));
    expect(headOf(byNext)).toEqual(headOf(`<head>${parts.head}</head>`));
  });
}

test('gives the styles for writing that a build has, but for what older browsers alone are told', async () => {
  const byNext = parseStyleSheet(readFileSync(join(frameFolder, 'site.css'), 'utf8'));
  const { sheet } = await compileStyles(process.cwd());
  expect(rulesOf(sheet)).toEqual(rulesOf(byNext));
  expect(sheet.asked).toHaveLength(byNext.asked.length);
});

/** Lists a sheet's declarations, each behind the rule that it stands in. */
function rulesOf({ parts, needs }: StyleSheet): readonly string[] {
  const rules = selectRules(parts, needs)
    .replace(/var\(--lightningcss-light,([^()]*)\)var\(--lightningcss-dark,([^()]*)\)/g, 'light-dark($1,$2)')
    .replace(/--lightningcss-(?:light|dark):[^;{}]*;?/g, '')
    .replaceAll('-webkit-text-size-adjust:100%;', '')
    .replace('@media (prefers-color-scheme:dark){:root{}}', '');
  return rules.split(/(?<=[{};])/).map((part) => part.replace(/[;\s]/g, ''));
}

/** Takes out what only Next's runtime asks for, and the marks that it finds the parts of a page by. */
function bodyOf(html: string): string {
  return html
    .slice(html.indexOf('<body'), html.lastIndexOf('</body>'))
    .replace(/<script(?![^>]*ld\+json)[^>]*>[\s\S]*?<\/script>/g, '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace('<div hidden=""></div>', '');
}

/** Lists what a page says of itself; what loads its styles and scripts is the build's matter. */
function headOf(html: string): readonly string[] {
  const head = html.slice(html.indexOf('<head>'), html.indexOf('</head>'));
  const elements = head.match(/<title>[^<]*<\/title>|<(?:meta|link)\b[^>]*>/g) ?? [];
  // Next adds that a page for what is not found stands in no list; ours says so itself.
  return elements
    .filter((element) => !/content="noindex"|charset|viewport|size-adjust|rel="(?:stylesheet|preload|preconnect)"/i.test(element))
    .sort();
}
