import type { BacklinkView } from '../lib/model/page-link.ts';
import { TypeBadge } from './type-badge.tsx';

/** Lists the pages that speak of this one, with the sentences they do it in. */
export function Backlinks({ backlinks, more }: { readonly backlinks: readonly BacklinkView[]; readonly more: number }) {
  if (backlinks.length === 0) return null;
  return (
    <section aria-labelledby="page-backlinks" className="page-section">
      <h2 id="page-backlinks">Mentioned in</h2>
      <ul className="ruled">
        {backlinks.map((backlink) => (
          <li key={backlink.url}>
            <a href={backlink.url}>{backlink.title}</a>{' '}
            {backlink.kind === 'lecture' ? <span className="label">Lecture</span> : <TypeBadge type={backlink.kind} />}
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
      {more === 0 ? null : <p className="meta">{`And ${more} more pages.`}</p>}
    </section>
  );
}
