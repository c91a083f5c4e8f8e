'use client';

import { usePathname } from 'next/navigation';
import { type ComponentType, useCallback, useEffect, useRef, useState } from 'react';
import type { SearchDialogProps } from './search-dialog.tsx';
import { asksForSearch, isLetter } from './search-keys.ts';
import { type StartedSearch, startSearch } from './start-search.ts';

/**
 * The way into search: a button and two keys. Nothing of search is loaded before a reader shows that they want it; what they type
 * meanwhile is kept. Without script the button leads to the search page, which says what to do.
 */
export function SearchTrigger({ basePath }: { readonly basePath: string }) {
  const pathname = usePathname();
  const [isOpen, setIsOpen] = useState(false);
  const [Dialog, setDialog] = useState<ComponentType<SearchDialogProps>>();
  const [arrivals, setArrivals] = useState(0);
  const loading = useRef<Promise<void>>(undefined);
  const started = useRef<StartedSearch>(undefined);
  const isWaiting = useRef(false);
  const typed = useRef('');
  const page = `${basePath}/search/`;

  const load = useCallback(() => {
    started.current ??= startSearch(basePath);
    loading.current ??= import('./search-dialog.tsx').then(({ SearchDialog }) => setDialog(() => SearchDialog));
    return loading.current;
  }, [basePath]);
  const open = useCallback(() => {
    isWaiting.current = Dialog === undefined;
    setIsOpen(true);
    load().catch(() => location.assign(page));
  }, [load, page, Dialog]);
  const takeTyped = useCallback(() => {
    const early = typed.current;
    isWaiting.current = false;
    typed.current = '';
    return early;
  }, []);
  const intend = () => void load().catch(() => (loading.current = undefined));

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (isWaiting.current && isLetter(event)) typed.current += event.key;
      else if (asksForSearch(event)) open();
      else return;
      event.preventDefault();
    };
    const onForm = (event: SubmitEvent) => {
      if (!(event.target instanceof HTMLFormElement) || event.target.dataset['search'] === undefined) return;
      event.preventDefault();
      open();
    };
    document.addEventListener('keydown', onKey);
    document.addEventListener('submit', onForm);
    return () => {
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('submit', onForm);
    };
  }, [open]);

  useEffect(() => {
    if (!/[?&]mark=/.test(location.search)) return;
    const leaving = new AbortController();
    import('./mark-arrival.ts').then(
      ({ markArrival }) => markArrival(leaving.signal),
      () => undefined,
    );
    return () => leaving.abort();
  }, [pathname, arrivals]);

  return (
    <>
      <form className="search-trigger" action={page} data-search="" onPointerEnter={intend} onTouchStart={intend} onFocus={intend}>
        <button type="submit" aria-haspopup="dialog" aria-keyshortcuts="Control+K Meta+K /">
          Search
        </button>
      </form>
      {Dialog !== undefined && (
        <Dialog
          basePath={basePath}
          isOpen={isOpen}
          started={started.current}
          takeTyped={takeTyped}
          onClose={() => setIsOpen(false)}
          onArrive={() => setArrivals((count) => count + 1)}
        />
      )}
    </>
  );
}
