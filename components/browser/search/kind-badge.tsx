/** @jsxImportSource preact */
import type { SearchKind } from '../../../lib/search/files/search-pointer.ts';

/** Names a page's kind, in its type's colour. The names come with the index, so that no script carries all types. */
export function KindBadge({ kind, kinds }: { readonly kind: SearchKind['kind']; readonly kinds: readonly SearchKind[] }) {
  return (
    <span className="type-badge" data-type={kind}>
      {kinds.find((other) => other.kind === kind)?.label ?? kind}
    </span>
  );
}
