import type { PageLink } from '../lib/model/page-link.ts';

interface PagerProps {
  readonly label: string;
  readonly previous?: PageLink | undefined;
  readonly next?: PageLink | undefined;
}

/** Leads to what is taught before and after. */
export function Pager({ label, previous, next }: PagerProps) {
  if (previous === undefined && next === undefined) return null;
  return (
    <nav aria-label={label} className="pager">
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
