import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type AskedSearch, keepSearchAddress } from '../../components/browser/search/keep-search-address.ts';

/** A browser's window as far as addresses go: entries, and where the reader is among them. */
function openWindow(first: string) {
  const events = new EventTarget();
  const entries = [new URL(first, 'http://a.test')];
  let at = 0;
  vi.stubGlobal('addEventListener', events.addEventListener.bind(events));
  vi.stubGlobal('location', {
    get search() {
      return entries[at]?.search ?? '';
    },
  });
  vi.stubGlobal('history', {
    pushState: (_state: unknown, _title: string, path: string) => {
      entries.splice(at + 1, entries.length, new URL(path, 'http://a.test'));
      at += 1;
    },
    replaceState: (_state: unknown, _title: string, path: string) => entries.splice(at, 1, new URL(path, 'http://a.test')),
  });
  return {
    listEntries: () => entries.map(({ pathname, search }) => pathname + search),
    go: (steps: number) => {
      at += steps;
      events.dispatchEvent(new Event('popstate'));
    },
  };
}

function keep(first: string) {
  const browser = openWindow(first);
  const asked: AskedSearch[] = [];
  const closing = new AbortController();
  const address = keepSearchAddress('/base', { onAsk: (state) => asked.push(state), signal: closing.signal });
  return { browser, address, asked, closing, last: () => asked.at(-1) };
}

const pause = 500;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the address of the search page, while it is used', () => {
  it('follows what is typed once the reader pauses, in one step', () => {
    const { browser, address, last } = keep('/base/search/?q=old');
    for (const query of ['m', 'mo', 'mod']) address.type(query);
    expect(last()).toEqual({ asked: { query: 'mod', kinds: [], shown: 10 }, isTyping: true });
    expect(browser.listEntries()).toEqual(['/base/search/?q=old']);
    vi.advanceTimersByTime(pause);
    address.type('model');
    vi.advanceTimersByTime(pause);
    expect(browser.listEntries()).toEqual(['/base/search/?q=old', '/base/search/?q=model']);
  });

  it('makes no step of the first query on an empty page', () => {
    const { browser, address } = keep('/base/search/');
    address.type('model');
    vi.advanceTimersByTime(pause);
    expect(browser.listEntries()).toEqual(['/base/search/?q=model']);
  });

  it('makes a step of every choice of kinds, and none of more results', () => {
    const { browser, address } = keep('/base/search/?q=model');
    address.go({ kinds: ['tool'] });
    address.extend({ shown: 20 });
    expect(browser.listEntries()).toEqual(['/base/search/?q=model', '/base/search/?q=model&type=tool&show=20']);
  });

  it('follows the reader back and forward', () => {
    const { browser, address, last } = keep('/base/search/?q=model');
    address.go({ kinds: ['tool'] });
    browser.go(-1);
    expect(last()).toEqual({ asked: { query: 'model', kinds: [], shown: 10 }, isTyping: false });
    browser.go(1);
    expect(last()?.asked.kinds).toEqual(['tool']);
  });

  it('forgets what was being typed where the reader goes back', () => {
    const { browser, address } = keep('/base/search/?q=model');
    address.go({ kinds: ['tool'] });
    address.type('mod');
    browser.go(-1);
    vi.advanceTimersByTime(pause);
    expect(browser.listEntries()).toEqual(['/base/search/?q=model', '/base/search/?q=model&type=tool']);
  });

  it('is written at once where the reader goes on', () => {
    const { browser, address } = keep('/base/search/');
    address.type('model');
    address.keep();
    expect(browser.listEntries()).toEqual(['/base/search/?q=model']);
  });

  it('is left alone once the page is gone', () => {
    const { browser, address, asked, closing } = keep('/base/search/?q=model');
    address.go({ kinds: ['tool'] });
    address.type('data');
    closing.abort();
    vi.advanceTimersByTime(pause);
    expect(browser.listEntries()).toHaveLength(2);
    const told = asked.length;
    browser.go(-1);
    expect(asked).toHaveLength(told);
  });
});
