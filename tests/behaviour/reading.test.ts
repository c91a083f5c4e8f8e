// @vitest-environment jsdom

import { renderToStaticMarkup } from 'react-dom/server';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { addCopyButtons } from '../../components/browser/behaviour/reading/add-copy-buttons.ts';
import { addHeadingLinks } from '../../components/browser/behaviour/reading/add-heading-links.ts';
import { copyOnClick } from '../../components/browser/behaviour/reading/copy-on-click.ts';
import { startLostSearch } from '../../components/browser/behaviour/search/start-lost-search.ts';
import { startElements } from '../../components/browser/behaviour/start-elements.ts';
import { LostSearch } from '../../components/search/lost-search.tsx';

const { signal } = new AbortController();

describe('the tools of reading', () => {
  beforeEach(() => {
    document.body.innerHTML =
      '<main><h1 id="top">Top</h1><h2 id="a b">Two words</h2><h2 class="sr-only" id="n">Notes</h2><div class="prose"><pre>x = 1\n</pre></div></main>';
  });

  it('stand once on a text that they meet twice', () => {
    for (let time = 0; time < 2; time++) {
      addHeadingLinks(document.body);
      addCopyButtons(document.body);
    }
    expect([...document.querySelectorAll('.heading-link')].map((link) => link.getAttribute('href'))).toEqual(['#a%20b']);
    expect(document.querySelectorAll('.copy-code').length).toBe(1);
    expect(document.querySelector('h2')?.textContent).toBe('Two words');
  });

  it.each([
    ['say that code is copied', { writeText: async () => undefined }, 'Code copied', 'yes'],
    ['say that they may not', undefined, 'The browser does not let pages copy', 'no'],
  ])('%s', async (_, clipboard, words, copied) => {
    Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
    addCopyButtons(document.body);
    copyOnClick(document.body, signal);
    document.querySelector<HTMLElement>('.copy-code')?.click();
    await vi.waitFor(() => expect(document.querySelector('[role="status"]')?.textContent).toBe(words));
    expect(document.querySelector<HTMLElement>('.copy-code')?.dataset['copied']).toBe(copied);
  });
});

describe('a page that was not found', () => {
  it.each([
    ['/tools/feature-store/', '', 'feature store'],
    ['/a/CI%2FCD.html', '', 'CI CD'],
    ['/%E0%A4%A', '', 'E0 A4 A'],
    ['/tools/', 'typed', 'typed'],
  ])('offers to search for the words of %s, and keeps "%s"', (path, typed, words) => {
    history.replaceState(null, '', path);
    document.body.innerHTML = renderToStaticMarkup(LostSearch({ basePath: '' }));
    const [element, field] = [document.querySelector<HTMLElement>('[data-behaviour]'), document.querySelector('input')];
    if (element === null || field === null) throw new Error('There is no field');
    field.value = typed;
    startLostSearch(element, { basePath: '' }, signal);
    expect(field.value).toBe(words);
  });
});

describe('starting what elements ask for', () => {
  it('starts the element itself and those in it, and leaves names that nothing has', async () => {
    const section = '<h2 id="a">A</h2><div class="prose"><pre>x = 1\n</pre></div>';
    document.body.innerHTML = `<main data-behaviour="nothing reading">${section}</main><section><div data-behaviour="reading">${section}</div></section>`;
    for (const element of document.querySelectorAll<HTMLElement>('body > *')) startElements(element, { basePath: '' }, signal);
    await vi.waitFor(() => expect(document.querySelectorAll('.copy-code')).toHaveLength(2));
  });

  it('starts nothing on what was taken off the page meanwhile', async () => {
    document.body.innerHTML = '<p data-behaviour="reading"></p><div class="prose"><pre>x = 1\n</pre></div>';
    const leaving = new AbortController();
    startElements(document.body, { basePath: '' }, leaving.signal);
    leaving.abort();
    await vi.dynamicImportSettled();
    expect(document.querySelector('.copy-code')).toBeNull();
  });
});
