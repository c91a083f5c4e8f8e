import type { Behaviour } from '../site.ts';
import { exploreMap } from './explore-map.ts';

/** Lets a map be explored, and shows only the types that a reader ticks. Which stands in the address, so that it can be shared. */
export const startMap: Behaviour = (map, _site, signal) => {
  const form = map.querySelector('form');
  const sheet = map.querySelector<HTMLElement>('.map-sheet');
  if (form !== null) chooseTypes(map, form, signal);
  if (sheet === null) return;
  sheet.scrollLeft = readPlace(history.state) ?? (sheet.scrollWidth - sheet.clientWidth) / 2;
  exploreMap(sheet, signal);
  // Who follows a name and comes back finds the map where they left it.
  sheet.addEventListener('click', () => history.replaceState({ ...history.state, mapPlace: sheet.scrollLeft }, ''), { signal });
};

function chooseTypes(map: HTMLElement, form: HTMLFormElement, signal: AbortSignal): void {
  const boxes = [...form.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
  const all = form.querySelector<HTMLButtonElement>('button[type="reset"]');
  const show = () => {
    const isAll = boxes.every(({ checked }) => !checked);
    const hidden = isAll ? [] : boxes.filter(({ checked }) => !checked);
    map.dataset['hide'] = hidden.map(({ value }) => value).join(' ');
    if (all !== null) all.disabled = isAll;
  };
  const read = (isTicked: (box: HTMLInputElement) => boolean) => {
    const asked = new URLSearchParams(location.search).getAll('type');
    for (const box of boxes) box.checked = asked.includes(box.value) || isTicked(box);
    show();
  };
  const change = () => {
    show();
    const search = new URLSearchParams(boxes.filter(({ checked }) => checked).map(({ value }) => ['type', value]));
    history.replaceState(history.state, '', `${location.pathname}${search.size > 0 ? `?${search}` : ''}${location.hash}`);
  };
  form.addEventListener('change', change, { signal });
  form.addEventListener('reset', () => setTimeout(change), { signal });
  addEventListener('popstate', () => read(() => false), { signal });
  // What was ticked before this began is kept.
  read(({ checked }) => checked);
  if (boxes.some(({ checked }) => checked)) change();
}

/** Where the map was left. Where it is wider than the screen, its middle shows first: there stand the best connected topics. */
function readPlace(state: unknown): number | undefined {
  const place: unknown = typeof state === 'object' && state !== null ? Reflect.get(state, 'mapPlace') : undefined;
  return typeof place === 'number' ? place : undefined;
}

export { startMap as start };
