import { describe, expect, it } from 'vitest';
import { applyContentPolicy } from '../../lib/export/content-policy.ts';
import { orderRequests } from '../../lib/export/order-requests.ts';

const script = (name: string) => `<script src="/_next/${name}.js" async=""></script>`;
const hint = '<link rel="preload" as="script" fetchPriority="low" href="/_next/b.js"/>';
const old = '<script src="/_next/old.js" noModule=""></script>';
const page = (faces = '') =>
  `<html><head><style data-faces="">${faces}</style>${hint}${script('a')}${old}</head><body><p>x</p>${script('b')}</body></html>`;
const face = (rest: string) => `@font-face{font-family:A;${rest}}`;
const latin = face('src:url("/a.woff2")format("woff2");unicode-range:U+??,U+131');

/** What a page asks for as it is read, and what else happens to it. */
function open(html: string, { firstByte = 20, isHidden = false } = {}) {
  const asked: string[] = [];
  let paint = () => {};
  let load = () => {};
  class Observer {
    constructor(tell: () => void) {
      paint = tell;
    }
    observe() {}
  }
  const document = {
    hidden: isHidden,
    createElement: (name: string) => ({ name }),
    head: {
      append: (element: { name: string; src?: string; href?: string }) => asked.push(`${element.name} ${element.src ?? element.href}`),
    },
  };
  const performance = { getEntriesByType: () => [{ requestStart: 0, responseStart: firstByte }] };
  const code = /<script>(.*?)<\/script><\/head>/.exec(orderRequests(html))?.[1] ?? '';
  new Function('document', 'performance', 'PerformanceObserver', 'addEventListener', 'setTimeout', code)(
    document,
    performance,
    Observer,
    (_: string, listener: () => void) => (load = listener),
    (work: () => void) => work(),
  );
  return { asked, paint: () => paint(), load: () => load() };
}

describe('the requests of a page', () => {
  it('are for scripts when it is first painted, once each and in their order', () => {
    const { asked, paint } = open(page());
    expect(asked).toEqual([]);
    paint();
    paint();
    expect(asked).toEqual(['script /_next/a.js', 'script /_next/b.js']);
  });

  it('do not wait for a paint that does not come', () => {
    const { asked, load, paint } = open(page());
    load();
    paint();
    expect(asked).toHaveLength(2);
    expect(open(page(), { isHidden: true }).asked).toHaveLength(2);
  });

  it('are for the faces of upright Latin first, where the line is quick', () => {
    const others = [
      face('src:url("/c.woff2")format("woff2");unicode-range:U+100-2BA'),
      face('font-style:italic;src:url("/d.woff2");unicode-range:U+??'),
      face('src:local("Arial")'),
    ];
    const written = face('src: url("/b.woff2") format("woff2"); unicode-range: U+0000-00FF, U+0131');
    const html = page(others[0] + latin + others.join('') + written);
    expect(open(html).asked).toEqual(['link /a.woff2', 'link /b.woff2']);
    expect(open(html, { firstByte: 150 }).asked).toEqual([]);
  });

  it('stand in its script alone, which the content policy knows', () => {
    const html = orderRequests(page());
    expect(html.replace(/<script>.*?<\/script>/, '')).toBe(
      `<html><head><style data-faces=""></style>${old}</head><body><p>x</p></body></html>`,
    );
    expect(applyContentPolicy(html)).toMatch(/script-src 'self' 'sha256-[^']+'/);
  });

  it.each([
    ['a page without scripts', `<html><head>${hint}</head><body></body></html>`],
    ['what is no page', '{"head": 1}'],
  ])('leave %s as it is', (_, html) => {
    expect(orderRequests(html)).toBe(html);
  });
});
