// @vitest-environment jsdom

import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openSearch } from '../../components/browser/behaviour/search/open-search.ts';
import { SearchTrigger } from '../../components/search/search-trigger.tsx';

const { openSearchDialog, startSearch } = vi.hoisted(() => ({ openSearchDialog: vi.fn(), startSearch: vi.fn(() => 'begun') }));
vi.mock('../../components/browser/island/search.ts', () => ({ openSearchDialog }));
vi.mock('../../components/browser/search/start-search.ts', () => ({ startSearch }));

type Key = string | KeyboardEventInit;

/** Presses keys one after another, and tells of each whether the browser may still do what it does with it. */
function press(...keys: readonly Key[]): readonly boolean[] {
  return keys.map((key) => {
    const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...(typeof key === 'string' ? { key } : key) });
    return (document.activeElement ?? document.body).dispatchEvent(event);
  });
}

const opened = () => openSearchDialog.mock.calls.map(([{ query }]) => query);

/** Lets what was asked for arrive. */
const arrive = () => vi.dynamicImportSettled();

describe('the way into search', () => {
  beforeEach(() => {
    vi.clearAllMocks();
    document.body.innerHTML = `${renderToStaticMarkup(SearchTrigger({ basePath: '/site' }))}<form id="other"></form><input id="field">`;
  });
  afterEach(() => history.replaceState(null, ''));
  // It listens for as long as its page is there.
  openSearch({ basePath: '/site' });

  it.each<[string, readonly Key[], readonly string[]]>([
    ['a slash', ['/'], ['']],
    ['a slash and words', ['/', 'f', 'e', '/', 't'], ['fe/t']],
    ['Ctrl K and words', [{ key: 'k', ctrlKey: true }, 'a'], ['a']],
    ['⌘ K twice', [{ key: 'K', metaKey: true }, 'a', { key: 'K', metaKey: true }], ['a']],
    ['a slip', ['/', 'a', 'b', 'Backspace'], ['a']],
    ['another mind', ['/', 'a', 'Escape'], []],
    ['words alone', ['a', 'Backspace', 'Escape', 'Tab'], []],
    [
      'other shortcuts',
      [
        { key: 'k', ctrlKey: true, shiftKey: true },
        { key: '/', metaKey: true },
        { key: 'k', altKey: true },
      ],
      [],
    ],
    ['a key without a name', [{}, '/', {}], ['']],
  ])('takes %s as they were pressed before the dialog is there', async (_, keys, queries) => {
    press(...keys);
    await arrive();
    expect(opened()).toEqual(queries);
  });

  it('keeps keys from the browser where they are ours, and only there', async () => {
    expect(press('a', '/', 'a', 'Tab', { key: 'k', metaKey: true }, 'Escape', 'Escape')).toEqual([
      true,
      false,
      false,
      true,
      false,
      false,
      true,
    ]);
    await arrive();
  });

  it('writes a slash into a field', async () => {
    document.getElementById('field')?.focus();
    expect(press('/')).toEqual([true]);
    await arrive();
    expect(opened()).toEqual([]);
  });

  it('opens from its forms and leaves others alone', async () => {
    const submit = (form: Element | null) => form?.dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true }));
    expect(submit(document.querySelector('#other'))).toBe(true);
    expect(submit(document.querySelector('[data-search]'))).toBe(false);
    await arrive();
    expect(openSearchDialog.mock.calls).toEqual([[{ basePath: '/site', started: 'begun', query: '' }]]);
  });

  it('begins to load when a reader shows that they may want it, once, and opens nothing', async () => {
    openSearch({ basePath: '' });
    expect(startSearch).not.toHaveBeenCalled();
    for (const name of ['pointerenter', 'focusin', 'touchstart']) document.querySelector('[data-search]')?.dispatchEvent(new Event(name));
    await arrive();
    expect(startSearch).toHaveBeenCalledTimes(1);
    expect(openSearchDialog).not.toHaveBeenCalled();
  });

  it.each([
    [{ search: 'store' }, ['store']],
    [{ search: '' }, ['']],
    [{ search: 4 }, []],
    [null, []],
  ])('opens with what the reader left it with: %j', async (state, queries) => {
    history.replaceState(state, '');
    openSearch({ basePath: '' });
    await arrive();
    expect(opened()).toEqual(queries);
  });
});
