/** @jsxImportSource preact */
import type { SearchKind } from '../../../lib/search/files/search-pointer.ts';
import type { PageResult, SectionResult } from '../../../lib/search/query/search-response.ts';
import { isOpening } from './choice.ts';
import { KindBadge } from './kind-badge.tsx';
import { toPlacePath } from './place-address.ts';
import { partsToText, TextParts } from './text-parts.tsx';

interface ResultListProps {
  readonly basePath: string;
  readonly results: readonly PageResult[];
  readonly marks: readonly string[];
  readonly kinds: readonly SearchKind[];
}

/** Lists pages, best first, each with its best sections. */
export function ResultList({ basePath, results, marks, kinds }: ResultListProps) {
  if (results.length === 0) return null;
  const toHref = (path: string, anchor: string) => basePath + toPlacePath({ path, anchor, marks });
  return (
    <ol className="ruled search-results">
      {results.map(({ path, kind, title, sections, sectionCount }, place) => {
        const known = kinds.find((other) => other.kind === kind);
        const opening = sections.find(isOpening);
        const rest = sections.filter((section) => !isOpening(section));
        return (
          <li key={path}>
            <p className="search-crumbs">
              {known === undefined ? (
                <KindBadge kind={kind} kinds={kinds} />
              ) : (
                <a href={basePath + known.path}>
                  <KindBadge kind={kind} kinds={kinds} />
                </a>
              )}
            </p>
            <h2>
              <a href={toHref(path, '')} dir="auto" data-result={place + 1}>
                <TextParts parts={title} />
              </a>
            </h2>
            {opening !== undefined && (
              <p dir="auto">
                <TextParts parts={opening.excerpt} />
              </p>
            )}
            {rest.length > 0 && (
              <ul className="search-sections" aria-label={`In ${partsToText(title)}`}>
                {rest.map((section) => (
                  <FoundSection
                    key={`${section.anchor} ${partsToText(section.heading)} ${section.score}`}
                    section={section}
                    href={toHref(path, section.anchor)}
                  />
                ))}
              </ul>
            )}
            {sectionCount > sections.length && <p className="meta">{moreSections(sectionCount - sections.length)}</p>}
          </li>
        );
      })}
    </ol>
  );
}

function FoundSection({ section, href }: { readonly section: SectionResult; readonly href: string }) {
  return (
    <li>
      <a href={href} dir="auto">
        <TextParts parts={section.heading} />
      </a>
      <p className="search-excerpt" dir="auto">
        <TextParts parts={section.excerpt} />
      </p>
    </li>
  );
}

function moreSections(count: number): string {
  return count === 1 ? 'and 1 more section' : `and ${count} more sections`;
}
