/** @jsxImportSource preact */
import { useEffect, useRef } from 'preact/hooks';
import { AnswerBox } from './answer-box.tsx';
import { dropNote, readScrollNote } from './history-note.ts';
import type { AskedSearch, KeptAddress } from './keep-search-address.ts';
import { KindFilter } from './kind-filter.tsx';
import { ResultList } from './result-list.tsx';
import { shownAtOnce } from './search-address.ts';
import { SearchNotice } from './search-notice.tsx';
import { toStatus } from './search-status.ts';
import { useSearch } from './use-search.ts';

interface SearchPageProps extends AskedSearch {
  readonly basePath: string;
  readonly siteTitle: string;
  readonly address: Pick<KeptAddress, 'go' | 'extend'>;
  readonly focusField: () => void;
}

/** What the search page shows below its field: everything that was found. */
export function SearchPage({ basePath, siteTitle, asked, isTyping, address: { go, extend }, focusField }: SearchPageProps) {
  const { query, kinds, shown } = asked;
  const search = useSearch(basePath, { query, options: { isTyping, kinds, limit: shown } });
  const list = useRef<HTMLDivElement>(null);
  const isBlank = query.trim() === '';
  const response = isBlank ? undefined : search.response;
  const known = search.pointer?.kinds ?? [];
  const answered = search.response?.query;
  const isWhole = answered !== undefined && !search.isBusy;

  useEffect(() => {
    if (answered === undefined) return;
    document.title = answered.trim() === '' ? `Search · ${siteTitle}` : `${answered} · Search · ${siteTitle}`;
  }, [answered, siteTitle]);

  // Back from a result: browsers scroll before there is anything to scroll to.
  useEffect(() => {
    const scrolled = isWhole ? readScrollNote() : undefined;
    if (scrolled === undefined) return;
    dropNote('scroll');
    scrollTo(0, scrolled);
  }, [isWhole]);

  // What comes behind the cliff is folded until it is asked for.
  const open = Math.max(fewestShown, response?.likely ?? 0);
  const isFolded = shown === shownAtOnce && response !== undefined && open < response.results.length;
  const onMore = () => {
    extend({ shown: shown + shownAtOnce });
    list.current?.querySelector<HTMLElement>('li:last-child [data-result]')?.focus({ preventScroll: true });
  };

  return (
    <>
      <p role="status" className="search-status">
        {toStatus(query, search)}
      </p>
      <SearchNotice
        state={search}
        onRetry={() => {
          search.retry();
          focusField();
        }}
        onCorrect={(corrected) => {
          go({ query: corrected });
          focusField();
        }}
      />
      {response?.answer !== undefined && <AnswerBox basePath={basePath} answer={response.answer} kinds={known} mostItems={24} />}
      {isBlank && <GlossaryHint basePath={basePath} />}
      {response !== undefined && (
        <>
          <KindFilter
            basePath={basePath}
            asked={asked}
            facets={response.facets}
            kinds={known}
            onKinds={(next) => go({ kinds: next, shown: shownAtOnce })}
          />
          <div ref={list}>
            <ResultList
              basePath={basePath}
              results={response.results.slice(0, isFolded ? open : undefined)}
              marks={response.marks}
              kinds={known}
            />
            {(isFolded || (response.total > response.results.length && response.results.length >= shown)) && (
              <p className="more">
                <button type="button" className="search-button" onClick={onMore} disabled={search.isBusy}>
                  {isFolded ? 'Weaker matches' : 'More results'}
                </button>
              </p>
            )}
            {response.total === 0 && response.incomplete.length === 0 && (
              <>
                <ResultList basePath={basePath} results={response.near} marks={response.marks} kinds={known} />
                <GlossaryHint basePath={basePath} />
              </>
            )}
          </div>
        </>
      )}
    </>
  );
}

/** So many are shown however weak they are. */
const fewestShown = 3;

function GlossaryHint({ basePath }: { readonly basePath: string }) {
  return (
    <p>
      The <a href={`${basePath}/topics/`}>glossary</a> lists every topic from A to Z.
    </p>
  );
}
