'use client';

import { useRouter } from 'next/navigation';
import { type KeyboardEvent, type MouseEvent, useEffect, useId, useRef, useState } from 'react';
import { type Choice, groupBeginnings, groupNear, groupResults } from './choice.ts';
import { ChoiceList, choiceId } from './choice-list.tsx';
import { moveActive } from './move-active.ts';
import { openPlace } from './open-place.ts';
import { forgetRecent, keepRecent, readRecent } from './recent-searches.ts';
import { toSearchPath } from './search-address.ts';
import { SearchNotice } from './search-notice.tsx';
import { toStatus } from './search-status.ts';
import type { StartedSearch } from './start-search.ts';
import { useSearch } from './use-search.ts';
import './search.css';

/** What the trigger tells the dialog. */
export interface SearchDialogProps {
  readonly basePath: string;
  readonly isOpen: boolean;
  /** What was begun before the dialog was there. */
  readonly started: StartedSearch | undefined;
  /** Hands over what was typed before the dialog was there; from then on its field has the keys. */
  readonly takeTyped: () => string;
  readonly onClose: () => void;
  /** A place on the page that is shown already was chosen. */
  readonly onArrive: () => void;
}

/** How much the dialog shows: what a screen or two hold. */
const options = { isTyping: true, limit: 6, sectionsPerPage: 2 } as const;

/** Searches while the reader types, and leads to what is chosen. */
export function SearchDialog({ basePath, isOpen, started, takeTyped, onClose, onArrive }: SearchDialogProps) {
  const router = useRouter();
  const dialog = useRef<HTMLDialogElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const listId = useId();
  const [query, setQuery] = useState('');
  const [active, setActive] = useState<number>();
  const [recent, setRecent] = useState<readonly string[]>([]);
  const search = useSearch(basePath, { query, options, started });

  // After the frame in which the dialog is made: opening it takes as long again, since it makes the whole page inert.
  useEffect(() => {
    if (!isOpen || dialog.current?.open !== false) return;
    dialog.current.showModal();
    input.current?.focus();
    input.current?.select();
    setRecent(readRecent(basePath));
    const early = takeTyped();
    if (early === '' || input.current === null) return;
    // The next key may come before React shows this.
    input.current.value = early;
    setQuery(early);
  }, [isOpen, basePath, takeTyped]);

  const isBlank = query.trim() === '';
  const kinds = search.pointer?.kinds ?? [];
  const answered = search.response !== undefined && search.response.query.trim() !== '' ? search.response : undefined;
  const found = answered === undefined || search.failure !== undefined ? [] : groupResults(answered);
  const isNothing = answered !== undefined && found.length === 0 && answered.incomplete.length === 0;
  const groups = isBlank ? groupBeginnings(recent, search.pointer) : isNothing ? groupNear(answered, kinds) : found;
  const choices = groups.flatMap(({ choices: own }) => own);
  const activePath = active === undefined ? undefined : choices[active]?.path;

  useEffect(() => {
    if (active === undefined || activePath === undefined) return;
    document.getElementById(choiceId(listId, active))?.scrollIntoView({ block: 'nearest' });
    router.prefetch(activePath);
  }, [active, activePath, listId, router]);

  const change = (next: string) => {
    setQuery(next);
    setActive(undefined);
  };
  const leave = (path: string) => {
    keepRecent(basePath, query);
    dialog.current?.close();
    const url = new URL(basePath + path, location.href);
    if (url.pathname !== location.pathname || path.startsWith(toSearchPath({}))) return router.push(path);
    history.pushState(null, '', url);
    openPlace(url.hash);
    onArrive();
  };
  const choose = (choice: Choice, event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    if (choice.kind !== 'query') return leave(choice.path);
    change(choice.query);
    input.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const next = moveActive(event.key, { active, count: choices.length });
    if (next !== undefined) {
      event.preventDefault();
      setActive(next.active);
    }
    if (event.key !== 'Enter') return;
    event.preventDefault();
    const { ctrlKey, metaKey, shiftKey } = event;
    if (activePath !== undefined)
      document
        .getElementById(choiceId(listId, active ?? 0))
        ?.dispatchEvent(new window.MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey, metaKey, shiftKey }));
    else if (!isBlank) leave(toSearchPath({ query }));
  };

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes it too
    <dialog
      ref={dialog}
      aria-label="Search"
      className="search-dialog"
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && dialog.current.close()}
    >
      <div className="search-frame">
        <div className="search-bar">
          <input
            ref={input}
            role="combobox"
            aria-label="Search the course"
            aria-autocomplete="list"
            aria-expanded={choices.length > 0}
            aria-controls={listId}
            aria-activedescendant={activePath === undefined ? undefined : choiceId(listId, active ?? 0)}
            autoCapitalize="none"
            autoComplete="off"
            autoCorrect="off"
            enterKeyHint="search"
            placeholder="Search the course"
            spellCheck={false}
            type="text"
            value={query}
            onChange={(event) => change(event.target.value)}
            onKeyDown={onKeyDown}
          />
          <button type="button" className="search-close" onClick={() => dialog.current?.close()}>
            Close
          </button>
        </div>
        <div className="search-body">
          <p role="status" className="search-status">
            {toStatus(query, search)}
          </p>
          <SearchNotice
            state={search}
            onRetry={() => {
              search.retry();
              input.current?.focus();
            }}
            onCorrect={(corrected) => {
              change(corrected);
              input.current?.focus();
            }}
          />
          <ChoiceList id={listId} basePath={basePath} groups={groups} kinds={kinds} active={active} onChoose={choose} />
          {isBlank && recent.length > 0 && (
            <button
              type="button"
              className="search-forget"
              onClick={() => {
                forgetRecent(basePath);
                setRecent([]);
                input.current?.focus();
              }}
            >
              Forget recent searches
            </button>
          )}
        </div>
      </div>
    </dialog>
  );
}
