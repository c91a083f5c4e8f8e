import type { PageLink } from '../lib/model/page.ts';

/** Lists links in a line. */
export function LinkList({ links }: { readonly links: readonly PageLink[] }) {
  return (
    <ul className="names">
      {links.map((link) => (
        <li key={link.url}>
          <a href={link.url}>{link.title}</a>
        </li>
      ))}
    </ul>
  );
}
