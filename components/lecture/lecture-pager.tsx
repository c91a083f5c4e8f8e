import type { LecturePage } from '../../lib/model/lecture-page.ts';

/** Leads to the lectures before and after. */
export function LecturePager({ page: { previous, next } }: { readonly page: LecturePage }) {
  if (previous === undefined && next === undefined) return null;
  return (
    <nav aria-label="Previous and next lecture" className="pager">
      {previous !== undefined && (
        <a href={previous.url} rel="prev">
          <span>Previous</span> {previous.title}
        </a>
      )}
      {next !== undefined && (
        <a href={next.url} rel="next">
          <span>Next</span> {next.title}
        </a>
      )}
    </nav>
  );
}
