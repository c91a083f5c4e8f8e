import type { PageFurniture as Furniture } from '../lib/model/page-head.ts';
import { dateToText } from './date-to-text.ts';

/** Closes a page that a note makes: when it was changed and by whom, where it is edited, where a problem with it is told. */
export function PageFurniture({
  furniture: { editUrl, reportUrl, updated, contributors = [], moreContributors = 0 },
}: {
  readonly furniture: Furniture;
}) {
  if (editUrl === undefined && updated === undefined) return null;
  return (
    <footer className="page-furniture">
      {updated !== undefined && (
        <p>
          Last changed <time dateTime={updated}>{dateToText(updated)}</time>
          {contributors.length > 0 && ` by ${joinNames(contributors, moreContributors)}`}
        </p>
      )}
      {editUrl !== undefined && (
        <a href={editUrl} rel="noopener noreferrer">
          Edit this page
        </a>
      )}
      {reportUrl !== undefined && (
        <a href={reportUrl} rel="noopener noreferrer">
          Report a problem
        </a>
      )}
    </footer>
  );
}

function joinNames(names: readonly string[], more: number): string {
  const all = more === 0 ? names : [...names, more === 1 ? '1 other' : `${more} others`];
  return new Intl.ListFormat('en').format(all);
}
