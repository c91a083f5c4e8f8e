// @vitest-environment jsdom

import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startCompare } from '../../components/browser/behaviour/filter/start-compare.ts';
import { Compare } from '../../components/filter/compare.tsx';

const roles = { analyst: ['SQL'], engineer: ['SQL', 'Go'], writer: ['English'] };
let leaving = new AbortController();

function open(address: string): readonly HTMLSelectElement[] {
  history.replaceState(null, '', address);
  const rows = Object.entries(roles).map(
    ([slug, skills]) =>
      `<tr class="entry" data-slug="${slug}"><th><a href="/roles/${slug}/">The ${slug}</a></th>
       <td data-label="Skills"><ul>${skills.map((skill) => `<li>${skill}</li>`).join('')}</ul></td></tr>`,
  );
  document.body.innerHTML = `${renderToStaticMarkup(Compare({ nouns: 'roles' }))}<div id="entries"><table>${rows.join('')}</table></div>`;
  leaving = new AbortController();
  const section = document.querySelector('section');
  if (section !== null) startCompare(section, { basePath: '' }, leaving.signal);
  return [...document.querySelectorAll('select')];
}

function choose(list: HTMLSelectElement | undefined, value: string): void {
  if (list === undefined) throw new Error('There is no such list');
  list.value = value;
  list.dispatchEvent(new Event('change', { bubbles: true }));
}

const heads = () => [...document.querySelectorAll('.compare table [scope="col"]')].map(({ textContent }) => textContent);
const status = () => document.querySelector('[role="status"]')?.textContent;

describe('a comparison', () => {
  beforeEach(() => void vi.stubGlobal('CSS', { escape: (text: string) => text }));
  afterEach(() => {
    leaving.abort();
    vi.unstubAllGlobals();
  });

  it('offers every row, and none twice', () => {
    const [, second] = open('/roles/?compare=analyst');
    expect([...(second?.options ?? [])].map(({ text, disabled }) => [text, disabled])).toEqual([
      ['choose one', false],
      ['The analyst', true],
      ['The engineer', false],
      ['The writer', false],
    ]);
    expect(status()).toBe('');
  });

  it('sets side by side what the address names, and marks what both have', () => {
    open('/roles/?compare=analyst&with=engineer');
    expect(heads()).toEqual(['The analyst', 'The engineer']);
    expect([...document.querySelectorAll('.compare mark')].map(({ textContent }) => textContent)).toEqual(['SQL', 'SQL']);
    expect(status()).toBe('The analyst and The engineer, side by side. What both have is marked.');
  });

  it('says what each cell is, for screens on which the rows are blocks', () => {
    open('/roles/?compare=analyst&with=engineer');
    const rows = [...document.querySelectorAll('.compare tr')].map((row) => [...row.children].map((cell) => cell.getAttribute('role')));
    expect(rows).toEqual([
      ['cell', 'columnheader', 'columnheader'],
      ['rowheader', 'cell', 'cell'],
    ]);
  });

  it('compares nothing with what is not there', () => {
    const [first, second] = open('/roles/?compare=analyst&with=nobody');
    expect([first?.value, second?.value, heads()]).toEqual(['analyst', '', []]);
  });

  it('writes choices into the address, and goes back over them', async () => {
    const [first, second] = open('/roles/');
    choose(first, 'writer');
    choose(second, 'analyst');
    expect(location.search).toBe('?compare=writer&with=analyst');
    expect(status()).toContain('Nothing stands in both.');
    history.back();
    await vi.waitFor(() => expect(heads()).toEqual([]));
    expect([first?.value, second?.value]).toEqual(['writer', '']);
  });
});
