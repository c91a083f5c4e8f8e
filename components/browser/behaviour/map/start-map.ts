import { openBriefs } from '../preview/open-briefs.ts';
import type { Behaviour } from '../site.ts';
import { chooseTypes } from './choose-types.ts';
import { lightTies } from './light-ties.ts';
import { type MappedTopic, readMap } from './read-map.ts';
import { markBands, showAround } from './show-around.ts';
import { takeNames } from './take-names.ts';

/** Puts the topic into the middle of a map that a reader chooses or its address names, lights up ties, and shows only the types that they tick. */
export const startMap: Behaviour = (map, { basePath }, signal) => {
  const middle = map.querySelector<HTMLAnchorElement>('.map-centre a');
  const form = map.querySelector<HTMLFormElement>('.map-around form');
  const first = middle?.getAttribute('href');
  const topics = readMap(map);
  const readBrief = openBriefs((url) => fetch(url));
  let shown = topics.find(({ url }) => url === first);

  const define = async ({ hash }: MappedTopic) => {
    const brief = await readBrief(`${basePath}/api/topics/${hash.slice(1)}.json`);
    if (shown?.hash === hash) map.querySelector('.map-centre p')?.replaceChildren(brief?.definition ?? '');
  };
  const show = () => {
    const topic = topics.find(({ hash }) => hash === location.hash) ?? topics.find(({ url }) => url === first);
    if (topic === undefined) return;
    if (topic !== shown) {
      shown = topic;
      showAround(map, topic, topics);
      void define(topic);
    }
    markBands(map, topic, topics);
  };
  const go = (hash: string) => {
    if (hash !== location.hash) history.pushState(null, '', hash);
    show();
    middle?.focus();
  };
  map.addEventListener(
    'click',
    (event) => {
      const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="#"]') : null;
      const isTopic = topics.some(({ hash }) => hash === link?.hash);
      if (link === null || !isTopic || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      go(link.hash);
    },
    { signal },
  );
  addEventListener('popstate', show, { signal });
  if (form !== null) takeNames(form, topics, ({ hash }) => go(hash));
  chooseTypes(map, signal);
  lightTies(map, topics, signal);
  show();
};

export { startMap as start };
