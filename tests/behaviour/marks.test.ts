// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { markArrival } from '../../components/browser/behaviour/marks/mark-arrival.ts';

const text = 'Feature stores keep features; a <b>store</b> is kept.';
let leaving = new AbortController();

async function arrive(address: string): Promise<void> {
  history.replaceState({ search: 'kept' }, '', address);
  document.body.innerHTML = `<main><p>${text}</p><nav>store</nav><details><summary>More</summary><p id="inside">store</p></details><h2 id="place">Place</h2></main>`;
  leaving = new AbortController();
  await markArrival(leaving.signal);
}

const marked = () => [...document.querySelectorAll('mark')].map(({ textContent }) => textContent);
const button = () => document.querySelector<HTMLElement>('.clear-marks');

describe('words that were searched for', () => {
  // Without highlights of its own, as in older browsers.
  beforeEach(() => {
    vi.stubGlobal('CSS', {});
    Element.prototype.scrollIntoView = vi.fn();
  });
  afterEach(() => {
    leaving.abort();
    vi.unstubAllGlobals();
  });

  it('are marked in the text alone, in the forms that the index knows', async () => {
    await arrive('/?mark=stores+store');
    expect(marked()).toEqual(['stores', 'store', 'store']);
    expect(button()).not.toBeNull();
  });

  it.each([
    ['a button', () => button()?.click()],
    ['Escape', () => document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }))],
  ])('are taken away by %s, and out of the address', async (_, clear) => {
    await arrive('/?q=1&mark=store#place');
    expect(marked()).not.toEqual([]);
    clear();
    expect([marked(), button(), location.search + location.hash, history.state]).toEqual([[], null, '?q=1#place', { search: 'kept' }]);
    expect(document.querySelector('p')?.innerHTML).toBe(text);
  });

  it('offer nothing to clear where there are none', async () => {
    await arrive('/?mark=zzqqkk');
    expect([marked(), button()]).toEqual([[], null]);
  });

  it('let keys go on at the place, without moving the page', async () => {
    await arrive('/?mark=store#place');
    expect(document.activeElement?.id).toBe('place');
    expect(Element.prototype.scrollIntoView).not.toHaveBeenCalled();
  });

  it('unfold what hides the place, and go there', async () => {
    await arrive('/?mark=store#inside');
    expect(document.querySelector('details')?.open).toBe(true);
    expect(Element.prototype.scrollIntoView).toHaveBeenCalledTimes(1);
  });
});
