import { describe, expect, it } from 'vitest';
import { type HtmlPlace, placeHtml } from '../../lib/pages/handbook/place-html.ts';

const place: HtmlPlace = {
  prefix: 'l2-',
  findPlace: (href) => (href.startsWith('/lectures/one/') ? '#l1' : undefined),
  writeAddress: (href) => (href.startsWith('https:') ? href : undefined),
};

describe('HTML in the handbook', () => {
  it.each([
    ['prefixes ids and what refers to them', '<h2 id="a">A</h2><a href="#a">b</a>', '<h3 id="l2-a">A</h3><a href="#l2-a">b</a>'],
    ['prefixes every id of a list', '<svg aria-labelledby="t d">x</svg>', '<svg aria-labelledby="l2-t l2-d">x</svg>'],
    ['prefixes what drawings refer to', '<path marker-end="url(#arrow)"/>', '<path marker-end="url(#l2-arrow)"/>'],
    ['leads to what the document holds', '<a class="x" href="/lectures/one/#y">z</a>', '<a class="x" href="#l1">z</a>'],
    [
      'unfolds what is folded',
      '<details class="n"><summary>S</summary></details>',
      '<details class="n" open><summary>S</summary></details>',
    ],
    ['wants pictures at once', '<img src="/media/a.svg" alt="" loading="lazy">', '<img src="/media/a.svg" alt="">'],
    ['leaves words alone that look like markup', '<p>id=&#34;a&#34; &#60;h2&#62;</p>', '<p>id=&#34;a&#34; &#60;h2&#62;</p>'],
    ['keeps a value that holds a bracket', '<p title="a > b" id="c">d</p>', '<p title="a > b" id="l2-c">d</p>'],
  ])('%s', (_, html, placed) => {
    expect(placeHtml(html, place)).toEqual({ html: placed, addresses: [] });
  });

  it('numbers addresses, one number for each', () => {
    const { html, addresses } = placeHtml(
      '<a href="https://a.org/?x=1&#38;y=2">A</a> <a href="https://b.org/">B</a> <a href="https://a.org/?x=1&#38;y=2">again</a>',
      place,
    );
    expect(addresses).toEqual(['https://a.org/?x=1&y=2', 'https://b.org/']);
    expect([...html.matchAll(/href="#l2-address-(\d)">\[\1\]/g)].map(([, number]) => number)).toEqual(['1', '2', '1']);
  });

  it('gives no number to a link whose words are its address', () => {
    expect(placeHtml('<a href="https://a.org/b">https://a.org/b</a><a href="https://a.org/">a.org</a>', place).addresses).toEqual([]);
  });
});
