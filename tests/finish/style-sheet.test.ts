import { describe, expect, it } from 'vitest';
import { readNeeds } from '../../lib/finish/page-needs.ts';
import { openPageStyles } from '../../lib/finish/page-styles.ts';
import { joinStyleSheets, needsOf, parseStyleSheet, selectRules } from '../../lib/finish/style-sheet.ts';

const namesIn = (html: string) => readNeeds(html).names;

const select = (css: string, html: string) => selectRules(parseStyleSheet(css).parts, namesIn(html));

describe('what a selector asks of a page', () => {
  it.each([
    ['*', []],
    ['.prose > p', ['.prose', 'p']],
    ['a.topic-link:hover::after', ['a', '.topic-link']],
    ['#main svg', ['#main', 'svg']],
    [':root[data-theme="dark"] .x', ['[data-theme]', '.x']],
    ['[title="a.b > c"] td', ['td']],
    [':is(h2, .note) + p', [[['h2'], ['.note']], 'p']],
    ['.a:where(:is(.b, .c) d, *)', ['.a', [[[['.b'], ['.c']], 'd'], []]]],
    ['figure:has(> img)', ['figure', [['img']]]],
    ['.names > li:not(:has(> a), .last)', ['.names', 'li']],
    ['[data-table="wide"] td', ['[data-table]', 'td']],
    ['[dir="rtl"] p', ['[dir]', 'p']],
    ['[open] > summary:hover', ['summary']],
    ['::placeholder', [[['input'], ['select'], ['textarea']]]],
    ['a::before', ['a']],
    ['.sm\\:grid', ['.sm:grid']],
    ['.größe', ['.größe']],
    ['h1~h2+h3>h4', ['h1', 'h2', 'h3', 'h4']],
    ['::backdrop', []],
  ])('%s', (selector, needs) => {
    expect(needsOf(selector)).toEqual(needs);
  });
});

describe('the names in a page', () => {
  it('are its elements, classes, ids, data attributes and custom properties, and nothing of its text', () => {
    const names = namesIn(
      '<main id="top" data-class="no"><svg class="a  b" fill="var(--line)"><linearGradient/></svg><p title="&lt;b class=x">c</p></main>',
    );
    expect([...names].sort()).toEqual(['#top', '--line', '.a', '.b', '[data-class]', 'lineargradient', 'main', 'p', 'svg']);
  });
});

describe('the rules a page has use for', () => {
  it('are those whose names it holds, each with the selectors that fit', () => {
    expect(select('p,.gone,h9{color:red}.gone{top:0}a:focus{top:1px}', '<p><a href="/">x</a></p>')).toBe('p{color:red}a:focus{top:1px}');
  });

  it('stand in their groups; a group that holds none is left out', () => {
    const css = '@media (min-width:1px){p{top:0}.x{top:1px}}@supports (top:0){@media screen{.x{top:0}}}@container (width>1px){p{left:0}}';
    expect(select(css, '<p>x</p>')).toBe('@media (min-width:1px){p{top:0}}@container (width>1px){p{left:0}}');
  });

  it('keep the rank of layers, also of those that hold none of them', () => {
    expect(select('@layer a, b;@layer base{p{top:0}}@layer parts{.x{top:0}}@layer last{p{left:0}}', '<p>x</p>')).toBe(
      '@layer a, b;@layer base{p{top:0}}@layer parts;@layer last{p{left:0}}',
    );
  });

  it('keep what is for paper and what names no element', () => {
    const css = '@media print{p{top:0}}@page{margin:0}@keyframes in{0%{top:0}to{top:1px}}';
    expect(select(css, '<p>x</p>')).toBe('@media print{p{top:0}}@page{margin:0}@keyframes in{0%{top:0}to{top:1px}}');
  });

  it('bring the custom properties that they or the page read, and what those are made of', () => {
    const css = ':root{--a:var(--b);--b:1px;--c:2px;--d:3px}@property --c{syntax:"*"}@property --b{syntax:"*"}p{top:var(--a)}';
    expect(select(css, '<p>x</p>')).toBe(':root{--a:var(--b);--b:1px}@property --b{syntax:"*"}p{top:var(--a)}');
    expect(select(css, '<i fill="var(--c)">x</i>')).toBe(':root{--c:2px}@property --c{syntax:"*"}');
    expect(select(':root{--a:1px}.x{top:var(--a)}', '<p>x</p>')).toBe('');
  });

  it('say a thing once', () => {
    expect(select('p{top:0;top:0;left:0;top:0}', '<p>x</p>')).toBe('p{top:0;left:0;top:0}');
  });
});

describe('the faces of a sheet', () => {
  const css = '@font-face{font-family:A;src:url(../media/a.woff2)format("woff2")}p{top:0}@font-face{font-family:B;src:local("B")}';

  it('stand alone', () => {
    const { faces, parts } = parseStyleSheet(css);
    expect(faces).toBe('@font-face{font-family:A;src:url(../media/a.woff2)format("woff2")}@font-face{font-family:B;src:local("B")}');
    expect(selectRules(parts, new Set(['p']))).toBe('p{top:0}');
  });

  it('that every page shows are Latin and upright, and have a file', () => {
    const face = (more: string) => `@font-face{font-family:A;src:url("/a${more.length}.woff2");${more}}`;
    expect(
      parseStyleSheet(
        face('unicode-range:U+0000-00FF,U+0131') + face('unicode-range:U+0100-02BA') + face('font-style:italic;unicode-range:U+??') + css,
      ).asked,
    ).toEqual(['/a32.woff2']);
  });
});

describe('the styles of a site', () => {
  const first = '@font-face{font-family:A;src:url(../media/a.woff2)}p{background:url(../media/a.png)}a{background:url("/b.png")}';
  const second = 'b{background:url("data:image/svg+xml,%3Cg fill=\'url(%23c)\'/%3E")}';
  const styles = openPageStyles(joinStyleSheets([parseStyleSheet(first), parseStyleSheet(second)]), '/course/_next/static/a.css');

  it('lead to the same files from every page', () => {
    expect(styles.faces).toBe('@font-face{font-family:A;src:url("/course/_next/media/a.woff2")}');
    expect(styles.allRules()).toBe(
      'p{background:url("/course/_next/media/a.png")}a{background:url("/b.png")}b{background:url("data:image/svg+xml,%3Cg fill=\'url(%23c)\'/%3E")}',
    );
  });

  it('are those of sheets that are joined, in their order', () => {
    const whole = openPageStyles(parseStyleSheet(first + second), '/course/_next/static/a.css');
    expect(styles.allRules()).toBe(whole.allRules());
    expect([...styles.needs]).toEqual([...whole.needs]);
    expect(styles.writeRules(new Set(['a', 'b']))).toBe(whole.writeRules(new Set(['a', 'b'])));
  });
});
