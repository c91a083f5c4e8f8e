import type { PageLink, TopicLink } from '../lib/model/page-link.ts';

/** Lists links in a line; one to a topic wears its type. */
export function LinkList({ links }: { readonly links: readonly (PageLink | TopicLink)[] }) {
  return (
    <ul className="names">
      {links.map((link) => (
        <li key={link.url}>
          <a href={link.url} data-type={'type' in link ? link.type : undefined}>
            {link.title}
          </a>
        </li>
      ))}
    </ul>
  );
}
