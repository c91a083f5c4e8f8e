import type { IndexPart } from '../../lib/model/index-page.ts';

/** Leads to the other pages of an index that is cut into several; nothing where one page holds it. */
export function IndexParts({ parts }: { readonly parts: readonly IndexPart[] }) {
  if (parts.length === 0) return null;
  return (
    <nav aria-label="Pages of this index" className="index-parts">
      <ol>
        {parts.map(({ title, url, isHere }) => (
          <li key={url}>
            <a href={url} aria-current={isHere ? 'page' : undefined}>
              {title}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
