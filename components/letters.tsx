import type { PageLink } from '../lib/model/page-link.ts';

/** Leads to each letter of a listing; it stays in view. Nothing where there is no letter to choose. */
export function Letters({ alphabet }: { readonly alphabet: readonly PageLink[] }) {
  if (alphabet.length < 2) return null;
  return (
    <nav aria-label="Letters" className="alphabet">
      <ul>
        {alphabet.map(({ title, url }) => (
          <li key={title}>
            <a href={url}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
