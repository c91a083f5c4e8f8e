import type { PageHead } from '../lib/model/page-head.ts';

/** Shows where a page stands in the site: the pages above it. */
export function Breadcrumbs({ head }: { readonly head: PageHead }) {
  const above = head.breadcrumbs.filter((crumb, index) => index < head.breadcrumbs.length - 1 || crumb.title !== head.title);
  if (above.length === 0) return null;
  return (
    <nav aria-label="Breadcrumbs" className="breadcrumbs">
      <ol>
        {above.map((crumb) => (
          <li key={crumb.url}>
            <a href={crumb.url}>{crumb.title}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
