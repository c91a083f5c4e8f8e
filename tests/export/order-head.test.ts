import { describe, expect, it } from 'vitest';
import { orderHead } from '../../lib/export/order-head.ts';

const charset = '<meta charSet="utf-8"/>';
const viewport = '<meta name="viewport" content="width=device-width"/>';
const sheet = '<link rel="stylesheet" href="/a.css" data-precedence="next"/>';
const preload = '<link rel="preload" as="script" fetchPriority="low" href="/b.js"/>';
const scripts = '<script src="/a.js" async=""></script><script>const a = 1;</script>';
const title = '<title>A &lt;b&gt; &amp; c</title>';
const metadata =
  '<meta name="description" content="One > two"/><link rel="canonical" href="/a/"/><meta property="og:image" content="/a.png"/>';
const sizes = '<meta name="next-size-adjust" content=""/>';
const icons = '<link rel="icon" href="/icon.svg"/><link rel="alternate icon" href="/favicon.ico"/>';

const page = (head: string) => `<!DOCTYPE html><html lang="en"><head>${head}</head><body><title>no</title></body></html>`;

describe('a page’s head', () => {
  it('is the same whatever was ready first', () => {
    const early = page(charset + viewport + sheet + preload + scripts + title + metadata + sizes + icons);
    const late = page(charset + viewport + sheet + preload + scripts + sizes + icons + title + metadata);
    expect(orderHead(early)).toBe(orderHead(late));
    expect(orderHead(late)).toBe(page(charset + viewport + sheet + title + sizes + metadata + icons + preload + scripts));
  });

  it('loses nothing that has no place of its own', () => {
    const other = '<base href="/"/><link rel="license" href="/l/"/><style>a{}</style>';
    expect(orderHead(page(scripts + other + title))).toBe(page(title + other + scripts));
  });

  it.each([
    ['no head', '<p>text</p>'],
    ['a head without an end', '<head><title>a</title>'],
    ['a head with more than elements', page(`${scripts}text${title}`)],
    ['a head with a comment', page(`${scripts}<!-- a -->${title}`)],
    ['a script that holds a tag', page(`<script>"<b>"</script>${title}`)],
  ])('stays as it is where there is %s', (_, html) => {
    expect(orderHead(html)).toBe(html);
  });
});
