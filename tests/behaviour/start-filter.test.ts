// @vitest-environment jsdom

import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { startFilter } from '../../components/browser/behaviour/filter/start-filter.ts';
import { FilterForm } from '../../components/filter/filter-form.tsx';

const facets = [
  {
    key: 'licence',
    label: 'Licence',
    choices: [
      { value: 'open', text: 'open', count: 2 },
      { value: 'closed', text: 'closed', count: 1 },
    ],
  },
];
const tools = [
  ['Airflow', 'open'],
  ['Spark', 'open'],
  ['Databricks', 'closed'],
  ...['Ant', 'Bee', 'Cow', 'Dog', 'Elk'].map((name) => [name, 'closed'] as const),
] as const;
let leaving = new AbortController();

/** Opens a page with a filter at an address, after the reader did `before`. */
function open(address: string, before: (form: HTMLFormElement) => void = () => undefined): HTMLFormElement {
  history.replaceState(null, '', address);
  const entries = tools.map(([name, licence]) => `<p class="entry" data-licence="${licence}">${name}</p>`).join('');
  const form = renderToStaticMarkup(FilterForm({ noun: 'tools', total: tools.length, facets }));
  document.body.innerHTML = `${form}<div id="entries"><section>${entries}</section></div>`;
  const found = document.querySelector('form');
  if (found === null) throw new Error('There is no form');
  before(found);
  leaving = new AbortController();
  startFilter(found, { basePath: '' }, leaving.signal);
  return found;
}

function put(form: HTMLFormElement, name: string, value: string): void {
  const field = form.elements.namedItem(name);
  if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement)) throw new Error(`There is no field ${name}`);
  field.value = value;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

const shown = () => [...document.querySelectorAll<HTMLElement>('.entry:not([hidden])')].map(({ textContent }) => textContent);
const status = () => document.querySelector('[role="status"]')?.textContent;

describe('the filter of an index', () => {
  afterEach(() => leaving.abort());

  it('shows what the address asks for, and says how much that is', () => {
    open('/tools/?licence=open');
    expect(shown()).toEqual(['Airflow', 'Spark']);
    expect(status()).toBe('2 of 8 tools');
    expect([...document.querySelectorAll('option')].map(({ text }) => text)).toEqual(['any', 'open (2)', 'closed (6)']);
  });

  it('shows all for a value that nothing has, and chooses none', () => {
    const form = open('/tools/?licence=none&other=1#a');
    expect([shown().length, status(), form.querySelector('select')?.selectedIndex]).toEqual([8, '8 tools', 0]);
    expect(location.search + location.hash).toBe('?other=1#a');
  });

  it('leaves the page alone where nothing is asked', () => {
    open('/tools/#a');
    expect(status()).toBe('8 tools');
    expect(location.href).toMatch(/\/tools\/#a$/);
  });

  it('keeps what was put in before it began, beside what the address asks for', () => {
    open('/tools/?licence=open', (form) => put(form, 'q', 'AIR'));
    expect(shown()).toEqual(['Airflow']);
    expect(location.search).toBe('?licence=open&q=AIR');
  });

  it('writes a choice into the address as a step, words in place, and goes back over the steps', async () => {
    const form = open('/tools/');
    const steps = history.length;
    put(form, 'licence', 'closed');
    expect([location.search, history.length]).toEqual(['?licence=closed', steps + 1]);
    put(form, 'q', 'da');
    expect(location.search).toBe('?licence=closed');
    await vi.waitFor(() => expect(location.search).toBe('?licence=closed&q=da'));
    expect(history.length).toBe(steps + 1);
    history.back();
    await vi.waitFor(() => expect(shown().length).toBe(8));
    expect(new FormData(form).get('licence')).toBe('');
  });

  it('does not lose words that are not in the address yet when a reader follows a link to a letter', () => {
    const form = open('/tools/');
    put(form, 'q', 'air');
    history.replaceState(null, '', '#letter-b');
    dispatchEvent(new PopStateEvent('popstate'));
    expect(shown()).toEqual(['Airflow']);
  });

  it('is cleared by its button', async () => {
    const form = open('/tools/?licence=open&q=air');
    form.reset();
    await vi.waitFor(() => expect([shown().length, location.search]).toEqual([8, '']));
  });

  it('brings the other pages of a long index once something is asked', async () => {
    vi.stubGlobal('fetch', async () => new Response('<div id="entries"><p class="entry" data-licence="open">Ray</p></div>'));
    const form = open('/tools/');
    document.body.insertAdjacentHTML(
      'beforeend',
      '<nav class="index-parts"><a href="/tools/" aria-current="page">A</a><a href="/tools/part/2/">R</a></nav>',
    );
    put(form, 'licence', 'open');
    await vi.waitFor(() => expect(shown()).toEqual(['Airflow', 'Spark', 'Ray']));
    vi.unstubAllGlobals();
  });
});
