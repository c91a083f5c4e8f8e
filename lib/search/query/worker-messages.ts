import type { Searcher } from './create-searcher.ts';
import type { SearchOptions, SearchResponse } from './search-response.ts';

/** What a page sends to the worker: a query under a number that rises with each. */
interface SearchRequest {
  readonly number: number;
  readonly query: string;
  readonly options: SearchOptions;
}

/** What the worker sends back, under the request's number. */
export interface SearchReply {
  readonly number: number;
  readonly response: SearchResponse;
  /** There is more to come: this is the first page alone, since the others take longer. */
  readonly isFirst: boolean;
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
      let isAnswered = false;
      // An answer that needs nothing fetched is there within the same turn: then the first page alone is not worth a message.
      const response = await search(query, options, (first) =>
        setTimeout(() => {
          if (!isAnswered) reply({ number, response: first, isFirst: true });
        }),
      );
      isAnswered = true;
      reply({ number, response, isFirst: false });
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
