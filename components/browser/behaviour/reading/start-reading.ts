import type { Behaviour } from '../site.ts';
import { addCopyButtons } from './add-copy-buttons.ts';
import { addHeadingLinks } from './add-heading-links.ts';
import { copyOnClick } from './copy-on-click.ts';
import { followReading } from './follow-reading.ts';
import { placeSideNotes } from './place-side-notes.ts';

/** Adds to a page what makes reading easier and is not needed to read. In the development server it may meet a text it has been on before. */
export const startReading: Behaviour = (main, _site, signal) => {
  addHeadingLinks(main);
  addCopyButtons(main);
  copyOnClick(main, signal);
  followReading(main, signal);
  placeSideNotes(main, signal);
};

export { startReading as start };
