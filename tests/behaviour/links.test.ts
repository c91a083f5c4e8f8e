// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followLinks } from '../../components/browser/behaviour/links/follow-links.ts';
import { openFetching } from '../../components/browser/behaviour/links/open-fetching.ts';

const { previews } = vi.hoisted(() => ({ previews: { intend: vi.fn(), tap: vi.fn(async () => true), prepare: vi.fn() } }));
vi.mock('../../components/browser/behaviour/preview/start-previews.ts', () => ({ startPreviews: () => previews }));

/** Takes features of the browser away, or gives it some. */
function pretend({ prefetches = true, connection = {} } = {}) {
  vi.spyOn(DOMTokenList.prototype, 'supports').mockReturnValue(prefetches);
  Object.defineProperty(navigator, 'connection', { value: connection, configurable: true });
  const fetch = vi.fn(async () => new Response());
  vi.stubGlobal('fetch', fetch);
  return fetch;
}

const page = (path: string) => new URL(path, location.href);
const prefetched = () => [...document.head.querySelectorAll('link')].map((link) => link.getAttribute('href'));

beforeEach(() => {
  document.head.innerHTML = '';
  vi.clearAllMocks();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('fetching ahead', () => {
  it('asks for each page once, whatever the place on it, and never for the page that is shown', () => {
    pretend();
    const fetchPage = openFetching();
    for (const path of ['/roles/', '/roles/#a', '/roles/?q=1', '', '/roles/']) fetchPage(page(path));
    expect(prefetched()).toEqual(['/roles/', '/roles/?q=1']);
  });

  it('asks for twenty pages at most', () => {
    pretend();
    const fetchPage = openFetching();
    for (let number = 0; number < 600; number++) fetchPage(page(`/tools/${number}/`));
    expect(prefetched().length).toBe(20);
  });

  it('fetches with low priority where the browser does not know how to fetch ahead', () => {
    const fetch = pretend({ prefetches: false });
    openFetching()(page('/roles/'));
    expect(prefetched()).toEqual([]);
    expect(fetch.mock.calls).toEqual([['/roles/', { priority: 'low' }]]);
  });

  it.each([
    ['for readers who save data', { connection: { saveData: true } }],
    ['on a very slow line', { connection: { effectiveType: 'slow-2g' } }],
  ])('asks for nothing %s', (_, browser) => {
    const fetch = pretend(browser);
    openFetching()(page('/roles/'));
    expect([prefetched(), fetch.mock.calls]).toEqual([[], []]);
  });
});

describe('links', () => {
  const brief = '/api/topics/role/analyst.json';
  /** The browser of these tests has no events of pointers. */
  const point = (selector: string, name: string, { pointerType = '', ...init }: PointerEventInit = {}) => {
    const event = new MouseEvent(name, { bubbles: true, cancelable: true, detail: 1, ...init });
    document.querySelector(selector)?.dispatchEvent(Object.assign(event, { pointerType }));
  };
  /** Links of a test lead nowhere: jsdom has nowhere to go. */
  const wasHeld = (selector: string, init?: PointerEventInit) => {
    const stop = vi.fn((event: Event) => event.preventDefault());
    const seen: boolean[] = [];
    addEventListener('click', (event) => void seen.push(event.defaultPrevented), { once: true });
    addEventListener('click', stop, { once: true });
    point(selector, 'click', init);
    return seen[0];
  };

  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  pretend();
  followLinks({ basePath: '' });

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    document.body.innerHTML = `
      <nav><a id="menu" href="/roles/writer/">Writer</a></nav>
      <main><div class="prose"><a id="topic" href="/roles/analyst/#a">Analyst</a></div><a id="listed" href="/roles/analyst/">Analyst</a> <a id="lecture" href="/lectures/one/">One</a>
      <a id="other" href="https://other.example/">Elsewhere</a> <a id="file" href="/lectures/two/" download>File</a></main>`;
  });
  afterEach(() => void vi.useRealTimers());

  it('are previewed when a mouse is on them, and only topics in the text', async () => {
    for (const id of ['#lecture', '#menu', '#other', '#topic']) {
      point(id, 'pointerover', { pointerType: 'mouse' });
      vi.advanceTimersByTime(100);
    }
    await vi.dynamicImportSettled();
    expect(previews.intend.mock.calls).toEqual([[{ link: document.getElementById('topic'), address: brief }]]);
  });

  it('are not previewed, nor asked for, when a mouse only passes over them', async () => {
    point('#topic', 'pointerover', { pointerType: 'mouse' });
    vi.advanceTimersByTime(20);
    point('#other', 'pointerover', { pointerType: 'mouse' });
    vi.advanceTimersByTime(100);
    await vi.dynamicImportSettled();
    expect(previews.intend).not.toHaveBeenCalled();
  });

  it('let a finger see the topic first, and ask for it as soon as it touches', async () => {
    point('#topic', 'pointerdown', { pointerType: 'touch' });
    point('#topic', 'touchstart');
    await vi.dynamicImportSettled();
    expect(previews.prepare.mock.calls).toEqual([[brief]]);
    expect(previews.intend).not.toHaveBeenCalled();
    expect(wasHeld('#topic')).toBe(true);
    await vi.dynamicImportSettled();
    expect(previews.tap).toHaveBeenCalledTimes(1);
    document.getElementById('topic')?.setAttribute('aria-describedby', 'page-preview');
    expect(wasHeld('#topic')).toBe(false);
  });

  it.each([
    ['a mouse', '#topic', 'mouse', {}],
    ['a finger on what is no topic', '#lecture', 'touch', {}],
    ['a finger on a topic in a list', '#listed', 'touch', {}],
    ['a finger that wants a new tab', '#topic', 'touch', { ctrlKey: true }],
    ['a key', '#topic', 'touch', { detail: 0 }],
  ])('are the browser’s own for %s', (_, selector, pointerType, init) => {
    point(selector, 'pointerdown', { pointerType });
    expect(wasHeld(selector, init)).toBe(false);
  });
});
