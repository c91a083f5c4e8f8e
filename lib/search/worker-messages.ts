import type { Searcher } from './create-searcher.ts';
import type { SearchOptions, SearchResponse } from './search-response.ts';

/** What a page sends to the worker: a query under a number that rises with each. */
export interface SearchRequest {
  readonly number: number;
  readonly query: string;
  readonly options: SearchOptions;
}

/** What the worker sends back, under the request's number. */
export interface SearchReply {
  readonly number: number;
  readonly response: SearchResponse;
}

/**
 * Answers requests one at a time. While one is answered only the newest of those that come in is kept: nobody waits for
 * the answer to a word that has been typed further. A request left out is never replied to.
 */
export function createAnswerer({ search }: Searcher, reply: (reply: SearchReply) => void): (request: SearchRequest) => Promise<void> {
  let next: SearchRequest | undefined;
  let isBusy = false;
  return async (request) => {
    next = request;
    if (isBusy) return;
    isBusy = true;
    while (next !== undefined) {
      const { number, query, options }: SearchRequest = next;
      next = undefined;
      reply({ number, response: await search(query, options) });
    }
    isBusy = false;
  };
}

/** Tells whether a message is a request: other code may speak to a worker too. */
export function isSearchRequest(message: unknown): message is SearchRequest {
  return (
    typeof message === 'object' &&
    message !== null &&
    'number' in message &&
    typeof message.number === 'number' &&
    'query' in message &&
    typeof message.query === 'string' &&
    'options' in message &&
    typeof message.options === 'object'
  );
}
