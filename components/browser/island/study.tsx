/** @jsxImportSource preact */
import type { Behaviour } from '../behaviour/site.ts';
import css from '../study/study.css';
import { Study } from '../study/study.tsx';
import { removeIsland, showIsland } from './runtime/show-island.ts';

/** Lets a student study the cards of the course. */
export const startStudy: Behaviour = (element, { basePath }, signal) => {
  element.replaceChildren();
  showIsland(<Study basePath={basePath} title={element.dataset['title'] ?? ''} />, { place: element, css });
  signal.addEventListener('abort', () => removeIsland(element));
};

export { startStudy as start };
