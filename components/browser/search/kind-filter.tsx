/** @jsxImportSource preact */
import type { SearchKind } from '../../../lib/search/files/search-pointer.ts';
import type { KindCount } from '../../../lib/search/query/search-response.ts';
import type { PageKind } from '../../../lib/search/search-record.ts';
import { isPlainClick } from './is-plain-click.ts';
import { type SearchAddress, toSearchPath } from './search-address.ts';

interface KindFilterProps {
  readonly basePath: string;
  readonly asked: SearchAddress;
  readonly facets: readonly KindCount[];
  readonly kinds: readonly SearchKind[];
  readonly onKinds: (kinds: readonly PageKind[]) => void;
}

/** Narrows the results to kinds of pages, each with how many it has. Every choice is an address that can be shared. */
export function KindFilter({ basePath, asked, facets, kinds, onKinds }: KindFilterProps) {
  const counts = new Map(facets.map(({ kind, count }) => [kind, count]));
  const shown = [
    ...facets.map(({ kind }) => kind),
    ...asked.kinds.filter((kind) => !counts.has(kind) && kinds.some((known) => known.kind === kind)),
  ];
  if (shown.length === 0 || (shown.length === 1 && asked.kinds.length === 0)) return null;
  const toLink = (next: readonly PageKind[]) => ({
    href: basePath + toSearchPath({ query: asked.query, kinds: next }),
    onClick: (event: MouseEvent) => {
      if (!isPlainClick(event)) return;
      event.preventDefault();
      onKinds(next);
    },
  });
  return (
    <nav aria-label="Kinds of pages" className="search-kinds">
      <ul>
        <li>
          <a {...toLink([])} aria-current={asked.kinds.length === 0 ? 'true' : undefined}>
            All
          </a>
        </li>
        {shown.map((kind) => {
          const isChosen = asked.kinds.includes(kind);
          const next = isChosen ? asked.kinds.filter((other) => other !== kind) : [...asked.kinds, kind];
          return (
            <li key={kind}>
              <a {...toLink(next)} aria-current={isChosen ? 'true' : undefined}>
                {kinds.find((other) => other.kind === kind)?.labelPlural ?? kind} <span className="meta">{counts.get(kind) ?? 0}</span>
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
