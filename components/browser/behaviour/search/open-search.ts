import { readSearchNote } from '../../search/read-search-note.ts';
import { type StartedSearch, startSearch } from '../../search/start-search.ts';
import type { Site } from '../site.ts';
import { asksForSearch, isLetter } from './search-keys.ts';

/** How a reader shows that they may soon want search. */
const intents = ['pointerenter', 'touchstart', 'focusin'] as const;

/**
 * Opens search where a reader asks for it: by two keys, and by every form that says `data-search`, which without script leads to the search
 * page. Nothing of search is fetched before they show that they want it; what they type meanwhile is kept for it.
 */
export function openSearch({ basePath }: Site): void {
  let started: StartedSearch | undefined;
  let typed: string | undefined;

  const load = () => {
    started ??= startSearch(basePath);
    return import('../../island/search.ts');
  };
  const open = async (query: string) => {
    if (typed !== undefined) return;
    typed = query;
    try {
      const { openSearchDialog } = await load();
      if (typed !== undefined) openSearchDialog({ basePath, started, query: typed });
    } catch {
      location.assign(`${basePath}/search/`);
    } finally {
      typed = undefined;
    }
  };
  const onKey = (event: KeyboardEvent) => {
    if (typed !== undefined && isLetter(event)) typed += event.key;
    else if (typed !== undefined && event.key === 'Backspace') typed = typed.slice(0, -1);
    else if (typed !== undefined && event.key === 'Escape') typed = undefined;
    else if (!asksForSearch(event)) return;
    else void open('');
    event.preventDefault();
  };
  document.addEventListener('keydown', onKey);
  document.addEventListener('submit', (event) => {
    if (!(event.target instanceof HTMLFormElement) || event.target.dataset['search'] === undefined) return;
    event.preventDefault();
    void open('');
  });
  for (const form of document.querySelectorAll('form[data-search]'))
    for (const name of intents) form.addEventListener(name, () => void load().catch(() => undefined), { passive: true });

  // Who left the page out of the dialog, and comes back to it, finds it as it was: the dialog noted what was sought.
  const left = readSearchNote();
  if (left !== undefined) void open(left);
}
