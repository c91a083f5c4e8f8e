import type { BacklinkCount, BacklinkView } from '../lib/model/page-link.ts';
import { toDirection } from '../lib/model/text-direction.ts';
import { TypeBadge } from './type-badge.tsx';

interface BacklinksProps {
  readonly backlinks: readonly BacklinkView[];
  readonly counts: readonly BacklinkCount[];
  /** How many pages are left out. */
  readonly more: number;
}

/** As many pages are looked through at a glance; what goes one or two beyond is not worth folding. */
const mostOpen = 5;
const leastFolded = 3;

/** Lists the pages that speak of this one, with the sentences they do it in; a long list shows its first and folds the rest. */
export function Backlinks({ backlinks, counts, more }: BacklinksProps) {
  if (backlinks.length === 0) return null;
  const isLong = backlinks.length >= mostOpen + leastFolded;
  const folded = isLong ? backlinks.slice(mostOpen) : [];
  return (
    <section aria-labelledby="page-backlinks" className="page-section">
      <h2 id="page-backlinks">Mentioned in</h2>
      {isLong && <p className="meta">{countsToText(counts)}</p>}
      <BacklinkList backlinks={isLong ? backlinks.slice(0, mostOpen) : backlinks} />
      {folded.length > 0 && (
        <details className="folded">
          <summary>{`${folded.length} more`}</summary>
          <BacklinkList backlinks={folded} />
          {more === 0 ? null : <p className="meta">{`And ${more} more pages.`}</p>}
        </details>
      )}
    </section>
  );
}

function BacklinkList({ backlinks }: { readonly backlinks: readonly BacklinkView[] }) {
  return (
    <ul className="ruled">
      {backlinks.map((backlink) => (
        <li key={backlink.url} {...toDirection(backlink.title)}>
          <a href={backlink.url}>{backlink.title}</a>{' '}
          {backlink.kind === 'lecture' ? (
            <span className="label">{backlink.label}</span>
          ) : (
            <TypeBadge type={backlink.kind} label={backlink.label} />
          )}
          {backlink.sentences.length > 0 && (
            <ul className="sentences">
              {backlink.sentences.map((sentence) => (
                <li key={`${sentence.url} ${sentence.title}`}>
                  <a href={sentence.url}>{sentence.title}</a>
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}

function countsToText(counts: readonly BacklinkCount[]): string {
  return new Intl.ListFormat('en').format(counts.map(({ label, count }) => `${count} ${label.toLowerCase()}`));
}
