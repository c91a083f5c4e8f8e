import type { BacklinkCount, BacklinkView } from '../lib/model/page-link.ts';
import { toDirection } from '../lib/model/text-direction.ts';
import { TypeBadge } from './type-badge.tsx';

interface BacklinksProps {
  readonly backlinks: readonly BacklinkView[];
  readonly counts: readonly BacklinkCount[];
  /** How many pages are left out. */
  readonly more: number;
}

/** So few pages are seen at a glance. */
const mostOpen = 3;

/** Lists the pages that speak of this one, with the sentences they do it in; more than a few are counted, and folded. */
export function Backlinks({ backlinks, counts, more }: BacklinksProps) {
  if (backlinks.length === 0) return null;
  return (
    <section aria-labelledby="page-backlinks" className="page-section">
      <h2 id="page-backlinks">Mentioned in</h2>
      {backlinks.length <= mostOpen ? (
        <BacklinkList backlinks={backlinks} />
      ) : (
        <details className="folded">
          <summary>{countsToText(counts)}</summary>
          <BacklinkList backlinks={backlinks} />
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
