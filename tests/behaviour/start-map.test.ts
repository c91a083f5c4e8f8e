// @vitest-environment jsdom

import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { startMap } from '../../components/browser/behaviour/map/start-map.ts';
import { MapTools } from '../../components/map/map-tools.tsx';

const types = ['role', 'tool', 'layer'].map((name) => ({ name, label: name, count: 2, glyph: 'M0 0' }));
let leaving = new AbortController();

function open(
  address: string,
  { before = () => undefined, state = null }: { before?: (form: HTMLFormElement) => void; state?: unknown } = {},
) {
  history.replaceState(state, '', address);
  document.body.innerHTML = `<div>${renderToStaticMarkup(MapTools({ types }))}<span class="map-sheet"></span></div>`;
  const [map, form, sheet] = [document.querySelector('div'), document.querySelector('form'), document.querySelector('.map-sheet')];
  if (map === null || form === null || sheet === null) throw new Error('There is no map');
  Object.defineProperties(sheet, { scrollWidth: { value: 900 }, clientWidth: { value: 300 } });
  before(form);
  leaving = new AbortController();
  startMap(map, { basePath: '' }, leaving.signal);
  return { map, form, sheet, boxes: [...form.querySelectorAll('input')] };
}

const all = () => document.querySelector('button');

describe('the map', () => {
  afterEach(() => leaving.abort());

  it('shows all where nothing is chosen', () => {
    const { map } = open('/map/');
    expect([map.dataset['hide'], all()?.disabled]).toEqual(['', true]);
  });

  it('shows the types that the address names, and no others', () => {
    const { map, boxes } = open('/map/?type=role&type=nonsense');
    expect(map.dataset['hide']).toBe('tool layer');
    expect(boxes.map(({ checked }) => checked)).toEqual([true, false, false]);
    expect(all()?.disabled).toBe(false);
  });

  it('writes the choice into the address in place, and takes it away again', async () => {
    const { map, boxes, form } = open('/map/#map-list');
    boxes[2]?.click();
    boxes[0]?.click();
    expect(location.search + location.hash).toBe('?type=role&type=layer#map-list');
    form.reset();
    await vi.waitFor(() => expect([location.search, map.dataset['hide']]).toEqual(['', '']));
  });

  it('keeps what was ticked before it began', () => {
    const { map } = open('/map/?type=role', { before: (form) => form.querySelectorAll('input')[1]?.click() });
    expect(location.search).toBe('?type=role&type=tool');
    expect(map.dataset['hide']).toBe('layer');
  });

  it('shows its middle, or where a reader left it', () => {
    expect(open('/map/').sheet.scrollLeft).toBe(300);
    const { sheet } = open('/map/?type=role', { state: { search: 'kept' } });
    sheet.scrollLeft = 40;
    sheet.dispatchEvent(new MouseEvent('click'));
    expect(history.state).toEqual({ search: 'kept', mapPlace: 40 });
    expect(open('/map/', { state: { mapPlace: 40 } }).sheet.scrollLeft).toBe(40);
  });
});
