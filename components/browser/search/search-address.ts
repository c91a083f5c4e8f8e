import type { PageKind } from '../../../lib/search/search-record.ts';

/** What the address of the search page asks for. */
export interface SearchAddress {
  readonly query: string;
  readonly kinds: readonly PageKind[];
  /** How many pages are shown. */
  readonly shown: number;
}

/** How many pages are shown at first, and how many more each time. */
export const shownAtOnce = 10;

/** As many as one page of results may grow to. */
const mostShown = 500;

/** Reads an address; what it cannot mean is left out. */
export function readSearchAddress(parameters: Pick<URLSearchParams, 'get' | 'getAll'>): SearchAddress {
  const names = parameters.getAll('type').flatMap((value) => value.split(','));
  const shown = Number(parameters.get('show') ?? shownAtOnce);
  return {
    query: parameters.get('q') ?? '',
    kinds: [...new Set(names)].filter((name) => /^[a-z][a-z\d-]{0,40}$/.test(name)),
    shown: Number.isInteger(shown) ? Math.min(mostShown, Math.max(shownAtOnce, shown)) : shownAtOnce,
  };
}

/** Writes the address below the site's root, without the base path. */
export function toSearchPath({ query, kinds = [], shown = shownAtOnce }: Partial<SearchAddress>): string {
  const parameters = new URLSearchParams();
  if (query) parameters.set('q', query);
  for (const kind of kinds) parameters.append('type', kind);
  if (shown > shownAtOnce) parameters.set('show', String(shown));
  return `/search/${parameters.size > 0 ? `?${parameters}` : ''}`;
}
