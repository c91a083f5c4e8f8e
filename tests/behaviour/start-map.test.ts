// @vitest-environment jsdom

import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findTopic } from '../../components/browser/behaviour/map/find-topic.ts';
import { startMap } from '../../components/browser/behaviour/map/start-map.ts';
import { KnowledgeMap } from '../../components/map/knowledge-map.tsx';
import { buildMapPage } from '../../lib/pages/map-page.ts';
import { buildSiteContext } from '../../lib/pages/site-context.ts';
import { makeCourse } from '../support/small-course.ts';

const html = renderToStaticMarkup(
  KnowledgeMap({
    page: buildMapPage(
      buildSiteContext(
        makeCourse({
          'lectures/a.md': `# A\n
## Ground {.layer order=1}\n\nBelow.\n
## Store {.component layer="Ground" tools="Shelf, Hook"}\n\nKeeps things.\n
## Shelf {.tool layer="Ground"}\n\nStands.\n
## Hook {.tool}\n\nHangs.\n
## Keeper {.role tools="Hook"}\n\nOne who keeps.\n`,
        }),
      ),
    ),
  }),
);
let leaving = new AbortController();

function open(address: string, before: () => void = () => undefined) {
  history.replaceState(null, '', address);
  document.body.innerHTML = html;
  const map = document.querySelector<HTMLElement>('.knowledge-map');
  if (map === null) throw new Error('There is no map');
  before();
  leaving = new AbortController();
  startMap(map, { basePath: '' }, leaving.signal);
  return map;
}

const all = () => document.querySelector('button');
const boxOf = (type: string) => document.querySelector<HTMLInputElement>(`input[value="${type}"]`);
const shown = () =>
  [...document.querySelectorAll<HTMLElement>('.map-cells li')].filter((name) => name.closest('[hidden]') === null).map(nameOf);
const nameOf = (item: Element) => item.querySelector('a')?.textContent;
const middle = () => document.querySelector('.map-centre a');
const neighbours = () => [...document.querySelectorAll('.map-drawing li')].map(nameOf);
const drawn = () => document.querySelector('.map-drawing')?.innerHTML;
const press = (name: string, where = '.map-cells') =>
  [...document.querySelectorAll<HTMLAnchorElement>(`${where} a`)].find(({ textContent }) => textContent === name)?.click();

beforeEach(() => {
  vi.stubGlobal('fetch', async (url: string) => Response.json(briefOf(url)));
});
afterEach(() => {
  leaving.abort();
  vi.unstubAllGlobals();
});

function briefOf(url: string) {
  return { type: 'tool', title: 'Hook', url, definition: `What ${url} says.`, taughtIn: null, introducedIn: null, lists: [] };
}

describe('the bands of the map', () => {
  it('show all where nothing is chosen', () => {
    open('/map/');
    expect([shown(), all()?.disabled]).toEqual([['Store', 'Shelf', 'Keeper', 'Hook'], true]);
  });

  it('show the types that the address names, and no others; what is left empty goes, and counts follow', () => {
    open('/map/?type=tool&type=nonsense');
    expect([shown(), boxOf('tool')?.checked, boxOf('role')?.checked, all()?.disabled]).toEqual([['Shelf', 'Hook'], true, false, false]);
    expect([...document.querySelectorAll('h4 .meta')].map(({ textContent }) => textContent)).toEqual(['1', '1']);
    boxOf('tool')?.click();
    boxOf('layer')?.click();
    expect([...document.querySelectorAll<HTMLElement>('.map-part')].map(({ hidden }) => hidden)).toEqual([false, true]);
  });

  it('write the choice into the address in place, and take it away again', async () => {
    open('/map/#tool/hook');
    boxOf('layer')?.click();
    boxOf('role')?.click();
    expect(location.search + location.hash).toBe('?type=role&type=layer#tool/hook');
    document.querySelector<HTMLFormElement>('.map-tools')?.reset();
    await vi.waitFor(() => expect([location.search, shown().length]).toEqual(['', 4]));
  });

  it('keep what was ticked before the map began', () => {
    open('/map/?type=role', () => boxOf('tool')?.click());
    expect(location.search).toBe('?type=role&type=tool');
    expect(shown()).toEqual(['Shelf', 'Keeper', 'Hook']);
  });

  it('mark the topic in the middle and what it is tied to', () => {
    open('/map/#role/keeper');
    expect([...document.querySelectorAll('.map-band [aria-current="true"]')].map(({ textContent }) => textContent)).toEqual(['Keeper']);
    expect([...document.querySelectorAll('.map-band .is-tied')].map(({ textContent }) => textContent)).toEqual(['Hook']);
  });

  it('light up what is tied to the name under the pointer, and nothing once it is gone', () => {
    const map = open('/map/');
    const shelf = [...document.querySelectorAll('.map-cells a')].find(({ textContent }) => textContent === 'Shelf');
    shelf?.dispatchEvent(new MouseEvent('pointerover', { bubbles: true }));
    const lit = new Set([...document.querySelectorAll('.is-near')].map(({ textContent }) => textContent));
    expect([lit, map.classList.contains('is-lit')]).toEqual([new Set(['Shelf', 'Store', 'Ground']), true]);
    map.dispatchEvent(new MouseEvent('pointerover', { bubbles: true }));
    expect([document.querySelectorAll('.is-near').length, map.classList.contains('is-lit')]).toEqual([0, false]);
  });
});

describe('the middle of the map', () => {
  it('is drawn when the site is built, and script leaves it', () => {
    open('/map/');
    expect([middle()?.textContent, middle()?.getAttribute('href'), neighbours()]).toEqual([
      'Store',
      '/components/store/',
      ['Ground', 'Shelf', 'Hook'],
    ]);
  });

  it('takes the topic whose name is pressed, in the bands or beside it; the address keeps it and the way back leads over it', async () => {
    open('/map/');
    const first = drawn();
    press('Keeper');
    expect([location.hash, middle()?.textContent, neighbours()]).toEqual(['#role/keeper', 'Keeper', ['Hook']]);
    expect(document.activeElement).toBe(middle());
    press('Hook', '.map-drawing');
    expect([location.hash, neighbours()]).toEqual(['#tool/hook', ['Keeper', 'Store']]);
    await vi.waitFor(() => expect(document.querySelector('.map-centre p')?.textContent).toBe('What /api/topics/tool/hook.json says.'));
    history.back();
    await vi.waitFor(() => expect(middle()?.textContent).toBe('Keeper'));
    history.back();
    await vi.waitFor(() => expect(middle()?.textContent).toBe('Store'));
    await vi.waitFor(() => expect(document.querySelector('.map-centre p')?.textContent).not.toBe(''));
    expect(drawn()?.replace(/<p>.*?<\/p>/, '')).toBe(first?.replace(/<p>.*?<\/p>/, ''));
  });

  it('takes the topic that the address names, and the first where it names none', () => {
    open('/map/#tool/shelf');
    expect([middle()?.textContent, document.querySelector('.map-drawing .type-badge')?.textContent]).toEqual(['Shelf', 'Tool']);
    open('/map/#nonsense');
    expect(middle()?.textContent).toBe('Store');
  });

  it('takes the topic that is typed, offers all by name, and says so where there is none', () => {
    open('/map/');
    const field = document.querySelector<HTMLInputElement>('input[type="search"]');
    const type = (words: string) => {
      if (field !== null) field.value = words;
      field?.form?.requestSubmit();
      return [middle()?.textContent, field?.value, document.querySelector('[role="status"]')?.textContent];
    };
    field?.focus();
    expect([...document.querySelectorAll('option')].map(({ value }) => value)).toEqual(['Ground', 'Hook', 'Keeper', 'Shelf', 'Store']);
    expect(type('shelf')).toEqual(['Shelf', '', '']);
    expect(type('zebra')).toEqual(['Shelf', 'zebra', 'No topic here is called “zebra”.']);
    if (field !== null) field.value = 'Hook';
    field?.dispatchEvent(new InputEvent('input', { inputType: 'insertText' }));
    expect(middle()?.textContent).toBe('Shelf');
    field?.dispatchEvent(new InputEvent('input', { inputType: 'insertReplacementText' }));
    expect(middle()?.textContent).toBe('Hook');
  });
});

describe('findTopic', () => {
  const topics = ['Data lake', 'Lake', 'Model store', 'Store'].map((title) => ({ title, type: '', url: '', hash: '', ties: [], rest: '' }));
  it.each([
    ['lake', 'Lake'],
    ['  STORE ', 'Store'],
    ['mod', 'Model store'],
    ['ta l', 'Data lake'],
    ['modle store', 'Model store'],
    ['zebra', undefined],
    [' ', undefined],
  ])('takes "%s" for %s', (typed, title) => {
    expect(findTopic(typed, topics)?.title).toBe(title);
  });
});
