'use client';

import { type FormEvent, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { PageKind } from '../../lib/search/search-record.ts';
import { KindFilter } from './kind-filter.tsx';
import { keepRecent } from './recent-searches.ts';
import { ResultList } from './result-list.tsx';
import { shownAtOnce } from './search-address.ts';
import { SearchField } from './search-field.tsx';
import { SearchNotice } from './search-notice.tsx';
import { toStatus } from './search-status.ts';
import { useSearch } from './use-search.ts';
import { useSearchAddress } from './use-search-address.ts';
import './search.css';

interface SearchPageProps {
  readonly basePath: string;
  readonly siteTitle: string;
}

/** Searches, with everything that was found on one page. */
export function SearchPage({ basePath, siteTitle }: SearchPageProps) {
  const { asked, isTyping, type, go, extend } = useSearchAddress(basePath);
  const [waiting] = useState(readWaiting);
  const { query, kinds, shown } = asked;
  const search = useSearch(basePath, { query, options: { isTyping, kinds, limit: shown } });
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const takeOver = useEffectEvent(() => {
    if (waiting.text !== '') type(waiting.text);
    if (waiting.isFocused) field.current?.focus();
  });
  useEffect(() => takeOver(), []);
  const isBlank = query.trim() === '';
  const response = isBlank ? undefined : search.response;
  const known = search.pointer?.kinds ?? [];

  // With the answer, not before: until then the title that the page came with may not be React's yet, and would come back.
  const answered = search.response?.query;
  useEffect(() => {
    if (answered === undefined) return;
    document.title = answered.trim() === '' ? `Search · ${siteTitle}` : `${answered} · Search · ${siteTitle}`;
  }, [answered, siteTitle]);

  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    keepRecent(basePath, query);
    go({ query });
  };
  const onRetry = () => {
    search.retry();
    field.current?.focus();
  };
  const onCorrect = (corrected: string) => {
    go({ query: corrected });
    field.current?.focus();
  };
  const onKinds = (next: readonly PageKind[]) => go({ kinds: next, shown: shownAtOnce });
  const onMore = () => {
    extend({ shown: shown + shownAtOnce });
    list.current?.querySelector<HTMLElement>('li:last-child [data-result]')?.focus({ preventScroll: true });
  };

  return (
    <>
      <SearchField action={`${basePath}/search/`} field={field} query={query} onType={type} onSubmit={onSubmit} />
      <p role="status" className="search-status">
        {toStatus(query, search)}
      </p>
      <SearchNotice state={search} onRetry={onRetry} onCorrect={onCorrect} />
      {isBlank && (
        <p>
          The <a href={`${basePath}/topics/`}>glossary</a> lists every topic from A to Z.
        </p>
      )}
      {response !== undefined && (
        <>
          <KindFilter basePath={basePath} asked={asked} facets={response.facets} kinds={known} onKinds={onKinds} />
          <div ref={list}>
            <ResultList basePath={basePath} results={response.results} marks={response.marks} kinds={known} />
            {response.total > response.results.length && response.results.length >= shown && (
              <p className="more">
                <button type="button" className="search-button" onClick={onMore} disabled={search.isBusy}>
                  More results
                </button>
              </p>
            )}
            {response.total === 0 && response.incomplete.length === 0 && (
              <>
                <ResultList basePath={basePath} results={response.near} marks={response.marks} kinds={known} />
                <p>
                  The <a href={`${basePath}/topics/`}>glossary</a> lists every topic from A to Z.
                </p>
              </>
            )}
          </div>
        </>
      )}
    </>
  );
}

/** Reads the field that stands in for ours until script has started: a reader may have begun to type. */
function readWaiting(): { readonly text: string; readonly isFocused: boolean } {
  const field = document.querySelector<HTMLInputElement>('.search-page input[name="q"]');
  return { text: field?.value ?? '', isFocused: field !== null && field === document.activeElement };
}
