import { addCopyButtons } from './add-copy-buttons.ts';
import { addHeadingLinks } from './add-heading-links.ts';
import { copyOnClick } from './copy-on-click.ts';
import { followReading } from './follow-reading.ts';
import { placeSideNotes } from './place-side-notes.ts';

/** Equips the page that is shown, until the signal. Every tool can meet a page that it has been on before. */
export function startPageTools(signal: AbortSignal): void {
  const main = document.getElementById('main');
  if (main === null || signal.aborted) return;
  addHeadingLinks(main);
  addCopyButtons(main);
  copyOnClick(main, signal);
  followReading(main, signal);
  placeSideNotes(main, signal);
}
