import type { ContentsEntry } from '../../lib/model/page-head.ts';
import { toDirection } from '../../lib/model/text-direction.ts';
import { type ContentsBranch, contentsToTree } from './contents-to-tree.ts';

/** A section that a page has beyond its text. */
export interface ContentsLink {
  readonly id: string;
  readonly text: string;
  readonly count: number;
}

interface ContentsProps {
  readonly entries: readonly ContentsEntry[];
  readonly places: readonly ContentsLink[];
}

/**
 * Lists a lecture's headings: beside the text where there is room; where there is not, behind a bar that stays, with the section that is
 * being read and search.
 */
export function Contents({ entries, places }: ContentsProps) {
  if (entries.length < 2) return null;
  return (
    <nav aria-labelledby="page-contents" className="lecture-contents">
      <details>
        <summary>Contents</summary>
      </details>
      <form className="bar-search" data-search="">
        <button type="submit" aria-haspopup="dialog">
          Search
        </button>
      </form>
      <h2 id="page-contents">Contents</h2>
      <Branches branches={contentsToTree(entries)} />
      {places.length > 0 && (
        <ul>
          {places.map(({ id, text, count }) => (
            <li key={id}>
              <a href={`#${id}`}>{text}</a> <span className="label">{count}</span>
            </li>
          ))}
        </ul>
      )}
    </nav>
  );
}

function Branches({ branches }: { readonly branches: readonly ContentsBranch[] }) {
  return (
    <ol>
      {branches.map(({ entry, branches: below }) => (
        <li key={entry.id} className={entry.isUnnumbered ? 'unnumbered' : undefined} {...toDirection(entry.text)}>
          <a href={`#${entry.id}`}>{entry.text}</a>
          {below.length > 0 && <Branches branches={below} />}
        </li>
      ))}
    </ol>
  );
}
