import { earlySearchName } from '../../lib/model/early-search.ts';

/** Takes over the keys from the page's first lines; gives what was typed if search was asked for. */
export function takeEarlySearch(): string | undefined {
  const early = window[earlySearchName];
  if (early === undefined) return undefined;
  removeEventListener('keydown', early.listen);
  window[earlySearchName] = undefined;
  return early.isWanted ? early.typed : undefined;
}
