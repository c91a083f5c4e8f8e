import type { SearchState } from './search-state.ts';

/** Says how many pages answer, for everyone to see and for screen readers to tell. */
export function toStatus(query: string, { response, isBusy, failure }: SearchState): string {
  if (query.trim() === '' || failure !== undefined) return '';
  if (response === undefined || response.query.trim() === '') return isBusy ? 'Searching…' : '';
  const { results, likely, total, incomplete, near } = response;
  if (results.length === 0 && incomplete.length > 0) return '';
  if (total === 1) return '1 page found';
  if (total > likely) return likely === 1 ? 'One best match' : `${likely} best matches`;
  if (total > 1) return `${total} pages found`;
  return near.length > 0 ? `Nothing found for “${response.query}”. These have names like it.` : `Nothing found for “${response.query}”.`;
}
