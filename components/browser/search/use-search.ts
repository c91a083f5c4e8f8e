import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { SearchOptions } from '../../../lib/search/query/search-response.ts';
import { openSearchClient, type SearchClient, type SearchListener } from './search-client.ts';
import { type SearchState, takeReply } from './search-state.ts';
import { type StartedSearch, startSearch } from './start-search.ts';

/** Letters that come faster than this, in milliseconds, are one question behind the first: on a slow line each costs a few requests. */
const pause = 30;

/** Asks for a query again whenever it changes; `retry` asks once more. An empty query makes everything ready. */
export function useSearch(
  basePath: string,
  { query, options, started }: { readonly query: string; readonly options: SearchOptions; readonly started?: StartedSearch | undefined },
): SearchState & { readonly retry: () => void } {
  const [state, setState] = useState<SearchState>({ isBusy: true });
  const client = useRef<SearchClient>(undefined);
  const first = useRef(started);
  const changed = useRef(0);
  const [attempt, setAttempt] = useState(0);
  const asked = JSON.stringify(options);

  useEffect(() => {
    const listener: SearchListener = {
      onPointer: (pointer) => setState((last) => (last.pointer === pointer ? last : { ...last, pointer })),
      onReply: (reply) => setState((last) => takeReply(last, reply)),
      onFailure: (failure) => setState(({ pointer }) => ({ ...(pointer && { pointer }), failure, isBusy: false })),
    };
    const opened = openSearchClient(basePath, { started: first.current ?? startSearch(basePath), listener });
    first.current = undefined;
    client.current = opened;
    return () => opened.close();
  }, [basePath]);

  useEffect(() => {
    setState((last) => ({ ...last, isBusy: true }));
    const ask = () => client.current?.ask(query, JSON.parse(asked));
    const isPaused = performance.now() - changed.current > pause;
    changed.current = performance.now();
    if (query === '' || isPaused) return ask();
    const timer = setTimeout(ask, pause);
    return () => clearTimeout(timer);
  }, [basePath, query, asked, attempt]);

  const retry = useCallback(() => setAttempt((number) => number + 1), []);
  return { ...state, retry };
}
