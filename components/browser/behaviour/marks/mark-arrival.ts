import { analyse } from '../../../../lib/search/words/analyse.ts';
import { dropNote, readMarksNote, writeNote } from '../../search/history-note.ts';
import { findPlace, focusPlace, openPlace, unfold } from '../../search/open-place.ts';
import { markParameter, readMarks } from '../../search/place-address.ts';
import { isDialogOpen } from '../is-dialog-open.ts';
import { makeClearButton } from './clear-marks.ts';
import { showMarks } from './show-marks.ts';

/** Words are sought this long at a time, in milliseconds, so that the page stays free. */
const turn = 8;

/** Marks the words that the address names, until a button, Escape or the signal. The page is as it was when they are gone. */
export async function markArrival(signal: AbortSignal): Promise<void> {
  const words = takeMarks();
  const main = document.querySelector('main');
  if (words.size === 0 || main === null) return;
  const place = findPlace(location.hash);
  if (place !== null && unfold(place)) openPlace(location.hash);
  // The browser has scrolled there, or to where a reader who comes back was.
  else if (place !== null && document.activeElement === document.body) focusPlace(place);
  const marks = showMarks();
  const removed = new AbortController();
  const remove = () => {
    removed.abort();
    marks.clear();
    button.remove();
  };
  const clear = () => {
    remove();
    dropNote('marks');
  };
  const button = makeClearButton(clear);
  signal.addEventListener('abort', remove, { once: true });
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || event.defaultPrevented || isDialogOpen()) return;
      clear();
    },
    { signal: AbortSignal.any([signal, removed.signal]) },
  );
  let until = performance.now() + turn;
  for (const node of listTexts(main)) {
    const found = findWords(node, words);
    if (found.length > 0) button.show();
    marks.add(found);
    if (performance.now() < until) continue;
    await new Promise((resolve) => setTimeout(resolve));
    until = performance.now() + turn;
    if (removed.signal.aborted) return;
  }
}

/** Takes the words out of the address, which readers copy, into the page's history: who comes back finds them marked. */
function takeMarks(): ReadonlySet<string> {
  const url = new URL(location.href);
  const asked = url.searchParams.get(markParameter);
  if (asked !== null) {
    url.searchParams.delete(markParameter);
    history.replaceState(history.state, '', url);
    writeNote('marks', asked);
  }
  return readMarks(readMarksNote());
}

function listTexts(main: Element): readonly Text[] {
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT, {
    acceptNode: (node) =>
      node.parentElement?.closest('script, style, svg, math, nav, button, textarea, [aria-hidden="true"]')
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
  });
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) if (node instanceof Text) texts.push(node);
  return texts;
}

/** Finds words in one text the way the index does, so that what it found is what is marked. */
function findWords(node: Text, words: ReadonlySet<string>): readonly Range[] {
  return analyse(node.data)
    .filter(({ form }) => words.has(form))
    .map(({ start, end }) => {
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, end);
      return range;
    });
}
