import type { ChangedHtml } from '../../lib/model/live-message.ts';
import { clearProblems } from './place-problems.ts';

/** Puts changed texts of notes into the page at once: what React makes of the page comes later, and finds them there already. */
export function replaceHtml(changed: readonly ChangedHtml[]): void {
  if (changed.length === 0) return;
  clearProblems();
  const shown = [...document.querySelectorAll('main .prose, main .plain')];
  for (const { was, is } of changed) {
    const before = normalize(was);
    for (const element of shown) if (element.innerHTML === before) element.innerHTML = is;
  }
}

/** Writes HTML as the browser does. */
function normalize(html: string): string {
  const holder = document.createElement('template');
  holder.innerHTML = html;
  return holder.innerHTML;
}
