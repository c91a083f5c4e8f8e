import { toSingular } from '../model/name-key.ts';
import { pageKinds } from './manifest.ts';
import type { PageKind } from './search-record.ts';

/** Finds the kinds of pages that a question asks for: `who` for a role, or a kind's own name, as in "which tools …". */
export function meantKinds(forms: readonly string[]): ReadonlySet<PageKind> {
  const kinds = new Set<PageKind>();
  for (const form of forms) {
    const kind = form === 'who' || form === 'whose' ? 'role' : pageKinds.find((name) => name === toSingular(form));
    if (kind !== undefined) kinds.add(kind);
  }
  return kinds;
}
