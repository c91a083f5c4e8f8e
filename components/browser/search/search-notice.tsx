/** @jsxImportSource preact */
import type { SearchState } from './search-state.ts';

interface SearchNoticeProps {
  readonly state: SearchState;
  readonly onRetry: () => void;
  readonly onCorrect: (query: string) => void;
}

/** Says what is wrong with an answer, with a way to ask again, and what a query was taken for. */
export function SearchNotice({ state: { response, failure, isBusy }, onRetry, onCorrect }: SearchNoticeProps) {
  const problem = failure ?? problemOf(response);
  return (
    <>
      {problem !== undefined && (
        <div className="search-problem">
          <p role="alert">{problem}</p>
          <button type="button" onClick={onRetry} disabled={isBusy}>
            {isBusy ? 'Trying…' : 'Retry'}
          </button>
        </div>
      )}
      {response?.correction !== undefined && <Correction query={response.correction} onCorrect={onCorrect} />}
    </>
  );
}

function Correction({ query, onCorrect }: { readonly query: string; readonly onCorrect: (query: string) => void }) {
  return (
    <p className="search-correction">
      Did you mean{' '}
      <button type="button" onClick={() => onCorrect(query)}>
        {query}
      </button>
      ?
    </p>
  );
}

function problemOf(response: SearchState['response']): string | undefined {
  if (response === undefined || response.incomplete.length === 0) return undefined;
  return response.results.length === 0
    ? 'The search index could not be loaded.'
    : 'A part of the search index could not be loaded, so results may be missing.';
}
