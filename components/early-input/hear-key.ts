import { asksForSearch, isLetter } from '../search/search-keys.ts';
import type { EarlyInput } from './early-input.ts';

/** Keeps a key that asks for search, or is typed after one that does. Tells whether it is kept, and not the browser's any more. */
export function hearKey(
  early: Pick<EarlyInput, 'search' | 'typed'>,
  event: KeyboardEvent,
  findSearch: () => HTMLFormElement | null,
): boolean {
  if (early.search === null) {
    if (!asksForSearch(event)) return false;
    early.search = findSearch();
  } else if (isLetter(event)) early.typed += event.key;
  else if (event.key === 'Backspace') early.typed = early.typed.slice(0, -1);
  else if (event.key === 'Escape') {
    early.search = null;
    early.typed = '';
  } else return asksForSearch(event);
  return true;
}
