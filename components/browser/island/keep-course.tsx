/** @jsxImportSource preact */
import type { Behaviour } from '../behaviour/site.ts';
import css from '../offline/keep-course.css';
import { KeepCourse } from '../offline/keep-course.tsx';
import { removeIsland, showIsland } from './runtime/show-island.ts';

/** Lets a reader keep the course on the device, and says what is there. */
export const startKeepCourse: Behaviour = (element, { basePath }, signal) => {
  element.replaceChildren();
  showIsland(<KeepCourse basePath={basePath} />, { place: element, css });
  signal.addEventListener('abort', () => removeIsland(element));
};

export { startKeepCourse as start };
