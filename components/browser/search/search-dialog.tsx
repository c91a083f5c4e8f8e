/** @jsxImportSource preact */

import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { AnswerBox } from './answer-box.tsx';
import { type Choice, groupBeginnings, groupNear, groupResults } from './choice.ts';
import { ChoiceList, choiceId, choiceListId } from './choice-list.tsx';
import { dropNote, writeNote } from './history-note.ts';
import { isPlainClick } from './is-plain-click.ts';
import { moveActive } from './move-active.ts';
import { openPlace } from './open-place.ts';
import { forgetRecent, keepRecent, readRecent } from './recent-searches.ts';
import { toSearchPath } from './search-address.ts';
import { SearchNotice } from './search-notice.tsx';
import { toStatus } from './search-status.ts';
import type { StartedSearch } from './start-search.ts';
import { useSearch } from './use-search.ts';

interface SearchDialogProps {
  readonly basePath: string;
  /** What was begun before the dialog was there. */
  readonly started: StartedSearch | undefined;
  /** Another value opens the dialog, with what was typed until then. */
  readonly opened: { readonly query: string };
}

/** How much the dialog shows: what a screen or two hold. */
const options = { isTyping: true, limit: 6, sectionsPerPage: 2 } as const;

/** Told to the document when a place of the page that is shown was chosen. */
const arrival = 'flywheel:arrive';

/** Searches while the reader types, and leads to what is chosen. */
export function SearchDialog({ basePath, started, opened }: SearchDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const [active, setActive] = useState<number>();
  const [recent, setRecent] = useState<readonly string[]>([]);
  const search = useSearch(basePath, { query, options, started });

  const change = (next: string) => {
    setQuery(next);
    setActive(undefined);
  };

  useLayoutEffect(() => {
    if (dialog.current === null || input.current === null || dialog.current.open) return;
    setRecent(readRecent(basePath));
    dialog.current.showModal();
    input.current.focus();
    input.current.select();
    if (opened.query === '') return;
    // The next key may come before this is drawn.
    input.current.value = opened.query;
    change(opened.query);
  }, [opened]);

  const isBlank = query.trim() === '';
  const kinds = search.pointer?.kinds ?? [];
  const answered = search.response !== undefined && search.response.query.trim() !== '' ? search.response : undefined;
  const found = answered === undefined || search.failure !== undefined ? [] : groupResults(answered);
  const isNothing = answered !== undefined && found.length === 0 && answered.incomplete.length === 0;
  const groups = isBlank ? groupBeginnings(recent, search.pointer) : isNothing ? groupNear(answered, kinds) : found;
  const choices = groups.flatMap(({ choices: own }) => own);
  const activePath = active === undefined ? undefined : choices[active]?.path;
  const activeId = active === undefined || activePath === undefined ? undefined : choiceId(active);

  // Who is on a choice by keyboard points at it: what they may follow is fetched ahead like any link.
  useEffect(() => {
    const choice = activeId === undefined ? null : document.getElementById(activeId);
    choice?.scrollIntoView({ block: 'nearest' });
    choice?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, pointerType: 'mouse' }));
  }, [activeId, activePath]);

  /** Gets ready to go to a page; tells whether it is the one that is shown, and all is done. */
  const leave = (path: string): boolean => {
    keepRecent(basePath, query);
    const url = new URL(basePath + path, location.href);
    if (url.pathname !== location.pathname || path.startsWith(toSearchPath({}))) {
      writeNote('search', query);
      return false;
    }
    dialog.current?.close();
    history.pushState(null, '', url);
    openPlace(url.hash);
    document.dispatchEvent(new Event(arrival));
    return true;
  };
  const choose = (choice: Choice, event: MouseEvent) => {
    if (!isPlainClick(event)) return;
    if (choice.kind !== 'query') {
      if (leave(choice.path)) event.preventDefault();
      return;
    }
    event.preventDefault();
    change(choice.query);
    input.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const next = moveActive(event.key, { active, count: choices.length });
    if (next !== undefined) {
      event.preventDefault();
      setActive(next.active);
    }
    if (event.key !== 'Enter') return;
    event.preventDefault();
    const { ctrlKey, metaKey, shiftKey } = event;
    if (activeId !== undefined)
      document
        .getElementById(activeId)
        ?.dispatchEvent(new window.MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey, metaKey, shiftKey }));
    else if (!isBlank && !leave(toSearchPath({ query }))) location.assign(basePath + toSearchPath({ query }));
  };

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes it too
    <dialog
      ref={dialog}
      aria-label="Search"
      className="search-dialog"
      onClose={() => dropNote('search')}
      onClick={(event) => event.target === dialog.current && dialog.current?.close()}
    >
      <div className="search-frame">
        <div className="search-bar">
          <input
            ref={input}
            role="combobox"
            aria-label="Search the course"
            aria-autocomplete="list"
            aria-expanded={choices.length > 0}
            aria-controls={choiceListId}
            aria-activedescendant={activeId}
            autoCapitalize="none"
            autoComplete="off"
            autoCorrect="off"
            enterKeyHint="search"
            placeholder="Search the course"
            spellcheck={false}
            type="text"
            value={query}
            onInput={(event) => change(event.currentTarget.value)}
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
          {!isBlank && answered?.answer !== undefined && (
            <AnswerBox basePath={basePath} answer={answered.answer} kinds={kinds} mostItems={8} />
          )}
          <ChoiceList basePath={basePath} groups={groups} kinds={kinds} active={active} onChoose={choose} />
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
