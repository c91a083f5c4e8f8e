import type { ContentsEntry } from '../../lib/model/page-head.ts';
import { toDirection } from '../../lib/model/text-direction.ts';
import { contentsId } from '../site-bar.tsx';
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
 * Lists a lecture's headings: beside the text where there is room; where there is not, in a sheet that the bar of shortcuts opens.
 */
export function Contents({ entries, places }: ContentsProps) {
  if (!isLong(entries)) return null;
  return (
    <nav aria-label="Contents" className="lecture-contents" id={contentsId} popover="auto">
      <h2>Contents</h2>
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

/** Tells whether a page has so many parts that they are worth a list. */
export function isLong(parts: readonly unknown[]): boolean {
  return parts.length > 1;
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
