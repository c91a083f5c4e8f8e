import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { makePageFinisher } from '../../lib/finish/finish-page.ts';
import { readNeeds } from '../../lib/finish/page-needs.ts';
import { openPageStyles } from '../../lib/finish/page-styles.ts';
import { parseStyleSheet } from '../../lib/finish/style-sheet.ts';
import { themeScript } from '../../lib/finish/theme-script.ts';
import type { PageParts } from '../../lib/model/page-parts.ts';

const css =
  '@font-face{font-family:A;src:url(a.woff2);unicode-range:U+0000-00FF}p{top:0}.note{top:1px}#dialog{top:2px}.copy-code{top:3px}@media print{p{top:4px}}';

const namesIn = (html: string) => readNeeds(html).names;

function finish(page: PageParts, { sheet = css, basePath = '' } = {}): string {
  return makePageFinisher({
    basePath,
    styles: openPageStyles(parseStyleSheet(sheet), `${basePath}/assets/`),
    script: `${basePath}/assets/page.js`,
    scriptParts: [`${basePath}/assets/part.js`],
    islands: new Map([['search', [`${basePath}/assets/search-1.js`, `${basePath}/assets/part-1.js`]]]),
    scriptNames: {
      always: namesIn('<button class="copy-code"></button>'),
      byBehaviour: new Map([['map', namesIn('<i class="is-near"></i>')]]),
      byIsland: new Map([['search', namesIn('<p id="dialog"></p>')]]),
    },
  })(page);
}

const page = (body: string, head = ''): PageParts => ({ frame: { language: 'en' }, head, body });

describe('a finished page', () => {
  it('has the policy before all that loads or runs, and the script at the end of its head', () => {
    const html = finish(page('<p>x</p>', '<title>T</title>'));
    const order = [
      '<meta charset',
      'Content-Security-Policy',
      `<script>${themeScript}`,
      '<link rel="preload"',
      '<style>',
      '<title>T',
      'type="module"',
    ];
    expect(order.map((mark) => html.indexOf(mark)).every((place, index, all) => place > (all[index - 1] ?? 0))).toBe(true);
    expect(html.endsWith('</head><body><p>x</p></body></html>')).toBe(true);
  });

  it('names in its policy every script and style that stands in it, and no other', () => {
    const html = finish(page('<p>x</p>'));
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
    const inline = Array.from(
      html.matchAll(/<(?:script|style)(?: type="speculationrules")?>(.*?)<\/(?:script|style)>/gs),
      ([, text = '']) => text,
    );
    expect(inline).toHaveLength(3);
    for (const text of inline) expect(policy).toContain(createHash('sha256').update(text).digest('base64'));
    expect(policy.match(/sha256-/g)).toHaveLength(3);
  });

  it('carries the rules it has use for: those of its own names, of what scripts add, and those for paper', () => {
    const rules = /<style>(.*?)<\/style>/s.exec(finish(page('<p>x</p>')))?.[1];
    expect(rules).toBe(
      '@font-face{font-family:A;src:url("/assets/a.woff2");unicode-range:U+0000-00FF}p{top:0}.copy-code{top:3px}@media print{p{top:4px}}',
    );
    expect(finish(page('<p class="note">x</p>'))).toContain('.note{top:1px}');
    expect(finish(page('<p>x</p>'), { sheet: '.is-near{top:5px}' })).not.toContain('is-near');
    expect(finish(page('<p data-behaviour="reading map">x</p>'), { sheet: '.is-near{top:5px}' })).toContain('.is-near{top:5px}');
    expect(finish(page('<p>x</p>'), { basePath: '/course' })).toContain('url("/course/assets/a.woff2")');
  });

  it('lets no string of the sheet end the element it stands in', () => {
    expect(finish(page('<p>x</p>'), { sheet: 'p{content:"</style><script>x</script>"}' })).not.toContain('</style><script>x');
  });

  it('lets the next page be made ready: pages below its base path, no files', () => {
    const html = finish(page('<p>x</p>'), { basePath: '/course' });
    const rules = JSON.parse(/<script type="speculationrules">(.*?)<\/script>/.exec(html)?.[1] ?? '');
    expect(rules.prerender[0].eagerness).toBe('moderate');
    expect(JSON.stringify(rules.prerender[0].where)).toContain('"/course/*/"');
    expect(JSON.stringify(rules.prerender[0].where.and[1])).toContain('[download]');
  });

  it('leads from an element to its island, and has it fetched beside the script; words of an author lead nowhere', () => {
    const html = finish(page('<div class="a" data-behaviour="island" data-island="search"></div>'));
    expect(html).toContain('<div class="a" data-behaviour="island" data-island="/assets/search-1.js"></div>');
    const asked = Array.from(html.matchAll(/<link rel="(\w+)"[^>]* href="([^"]+)"/g), ([, how, what]) => `${how} ${what}`);
    expect(asked.slice(0, 3)).toEqual(['page', 'search-1', 'part-1'].map((name) => `modulepreload /assets/${name}.js`));
    expect(html).toMatch(/modulepreload.*as="font"[^>]* fetchpriority="low"/);
    expect(html).toContain('#dialog{top:2px}');
    expect(finish(page('<p>x</p>'))).not.toContain('#dialog');
    expect(finish(page('<p>data-island="search"</p>'))).toContain('<p>data-island="search"</p>');
    expect(() => finish(page('<div data-island="serach"></div>'))).toThrow('Cannot find the island "serach"');
  });

  it('has one head where an author writes of another', () => {
    expect(finish(page('<p>&lt;head></p><pre><head></head></pre>')).match(/http-equiv/g)).toHaveLength(1);
  });

  it('says which way its language is written', () => {
    expect(finish({ ...page('<p>x</p>'), frame: { language: 'ar', direction: 'rtl' } }, { sheet: '[dir=rtl] p{top:6px}' })).toMatch(
      /^<!DOCTYPE html><html lang="ar" dir="rtl">.*\[dir=rtl\] p\{top:6px\}/,
    );
  });
});
