import { make } from '../topics/topics-page.ts';
import type { MappedTopic } from './read-map.ts';

/** Draws a topic in the middle of a map, in the form that the page has of its first one. */
export function showAround(map: HTMLElement, { title, type, url, ties, rest }: MappedTopic, topics: readonly MappedTopic[]): void {
  const drawing = map.querySelector<HTMLElement>('.map-drawing');
  const middle = drawing?.querySelector('.map-centre');
  const name = middle?.querySelector('a');
  if (!drawing || !middle || !name) return;
  drawing.dataset['type'] = type;
  name.href = url;
  name.textContent = title;
  const label = map.querySelector<HTMLElement>(`[data-label][value="${type}"]`)?.dataset['label'] ?? '';
  middle.querySelector('.type-badge')?.replaceChildren(label);
  middle.querySelector('p')?.replaceChildren();
  const branches = ties.map((tie) => make('div', '', make('dt', '', tie.label), make('dd', '', listNames(tie.to, topics))));
  drawing.replaceChildren(middle, make('dl', '', ...branches), ...(rest === '' ? [] : [make('p', 'meta', rest)]));
}

/** Marks in the bands where a topic stands, and what it is tied to. */
export function markBands(map: HTMLElement, { hash, ties }: MappedTopic, topics: readonly MappedTopic[]): void {
  const tied = new Set(ties.flatMap(({ to }) => to.map((place) => topics[place]?.hash)));
  for (const link of map.querySelectorAll<HTMLAnchorElement>('.map-band a[href^="#"]')) {
    if (link.hash === hash) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
    link.classList.toggle('is-tied', tied.has(link.hash));
  }
}

function listNames(places: readonly number[], topics: readonly MappedTopic[]): HTMLElement {
  const items = places.flatMap((place) => {
    const topic = topics[place];
    if (topic === undefined) return [];
    const link = make('a', '', topic.title);
    link.href = topic.hash;
    const item = make('li', '', link);
    item.dataset['type'] = topic.type;
    return [item];
  });
  return make('ul', 'map-names', ...items);
}
