import type { SearchPointer } from '../../../lib/search/files/search-pointer.ts';
import type { SearchResponse } from '../../../lib/search/query/search-response.ts';
import type { SearchReply } from '../../../lib/search/query/worker-messages.ts';

/** What is known of a search so far. */
export interface SearchState {
  readonly pointer?: SearchPointer;
  /** The last answer; it stays while the next one is on its way. */
  readonly response?: SearchResponse;
  readonly isBusy: boolean;
  /** Why there is no answer. */
  readonly failure?: string;
}

/**
 * Takes in an answer. Where more or other kinds are asked of what is shown, an answer's first page alone is no news, and would take the
 * rest away for a moment, with the focus in it.
 */
export function takeReply({ pointer, response: last }: SearchState, { response, isFirst }: SearchReply): SearchState {
  const shown = isFirst && last?.query === response.query ? last : response;
  return { ...(pointer && { pointer }), response: shown, isBusy: isFirst };
}
