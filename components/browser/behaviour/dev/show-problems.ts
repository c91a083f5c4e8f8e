import type { LiveMessage, LiveProblem } from '../../../../lib/model/live-message.ts';
import { buildNotice } from './build-notice.ts';

/** Shows, above a page, what is wrong with its notes and has no place on it, and how much is wrong elsewhere. */
export function showProblems({ isHeld, elsewhere }: LiveMessage, unplaced: readonly LiveProblem[]): void {
  const place = document.querySelector('.live-problems') ?? makePlace();
  place.replaceChildren(
    ...(isHeld ? [line('The note is empty or has an error in it. Until it is mended, the page stays as it was.')] : []),
    ...unplaced.map(buildNotice),
    ...(elsewhere > 0 ? [line(`${elsewhere} ${elsewhere === 1 ? 'problem' : 'problems'} in other notes: see the terminal.`)] : []),
  );
}

function makePlace(): Element {
  const place = document.createElement('div');
  place.className = 'live-problems';
  place.setAttribute('role', 'status');
  document.querySelector('main')?.before(place);
  return place;
}

function line(words: string): HTMLElement {
  const paragraph = document.createElement('p');
  paragraph.textContent = words;
  return paragraph;
}
