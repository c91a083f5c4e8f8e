/** @jsxImportSource preact */
import type { Behaviour } from '../behaviour/site.ts';
import { Study } from '../study/study.tsx';
import { removeIsland, showIsland } from './runtime/show-island.ts';

/** Lets a student study the cards of the course. */
export const startStudy: Behaviour = (element, { basePath }, signal) => {
  showIsland(<Study basePath={basePath} title={element.dataset['title'] ?? ''} />, { place: element });
  signal.addEventListener('abort', () => removeIsland(element));
};

export { startStudy as start };
