import { describe, expect, it } from 'vitest';
import { applyContentPolicy } from '../../lib/export/content-policy.ts';
import { facesIn, makePageStyler } from '../../lib/export/page-styles.ts';

const sheets: Readonly<Record<string, string>> = {
  '/_next/a.css': '@font-face{font-family:A;src:url(a.woff2)}p{top:0}.note{top:1px}#dialog{top:2px}',
  '/_next/b.css': 'p{left:0}',
};
const link = (name: string) => `<link rel="stylesheet" href="/_next/${name}.css" data-precedence="next"/>`;
const page = (head: string, body: string) => `<html><head>${head}<title>T</title></head><body>${body}</body></html>`;
const style = makePageStyler((address) => sheets[address]);

describe('the styles in a page', () => {
  it('stand where its sheets were linked, and the whole sheets at its end', () => {
    expect(style(page(link('a'), '<p>x</p>'))).toBe(
      page(
        '<style data-faces="">@font-face{font-family:A;src:url("/_next/a.woff2")}</style><style>p{top:0}</style>',
        '<p>x</p><link rel="stylesheet" href="/_next/a.css" data-precedence="next" fetchPriority="low"/>',
      ),
    );
  });

  it('come from all its sheets, in their order', () => {
    expect(style(page(link('a') + link('b'), '<p class="note">x</p>'))).toContain('<style>p{top:0}.note{top:1px}p{left:0}</style>');
  });

  it('are its own, though another page was styled before', () => {
    expect(style(page(link('a'), '<p class="note">x</p>'))).toContain('.note');
    expect(style(page(link('a'), '<p>note</p>'))).not.toContain('.note');
  });

  it('know nothing of what script is told of the page', () => {
    const html = page(link('a'), '<p>x</p><script>self.__next_f.push([1,"<i class=\\"note\\" id="dialog">"])</script>');
    expect(style(html)).toContain('<style>p{top:0}</style>');
  });

  it('are known to its policy', () => {
    const policy = /content="([^"]*)"/.exec(applyContentPolicy(style(page(link('a'), '<p>x</p>'))))?.[1];
    expect(policy).toMatch(/style-src 'self' 'sha256-[^']+' 'sha256-[^']+';/);
  });

  it('cannot end the element they stand in', () => {
    const styleOdd = makePageStyler(() => 'p{content:"</style><script>x</script>"}');
    expect(styleOdd(page(link('a'), '<p>x</p>'))).not.toMatch(/<\/(?:style|script)>(?:<script>x|")/);
  });

  it.each([
    ['a page without a sheet', page('', '<p>x</p>')],
    ['a page with a sheet that is not there', page(link('a') + link('gone'), '<p>x</p>')],
    ['what is no page', '{"head": "</head>"}'],
  ])('leave %s as it is', (_, html) => {
    expect(style(html)).toBe(html);
  });
});

describe('the faces of a page', () => {
  it('are found again', () => {
    expect(facesIn(style(page(link('a'), '')))).toBe('@font-face{font-family:A;src:url("/_next/a.woff2")}');
    expect(facesIn(page('', ''))).toBe('');
  });
});
