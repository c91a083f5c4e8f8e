import { lettersId } from '../lib/model/listing-names.ts';
import type { PageLink } from '../lib/model/page-link.ts';

/**
 * Leads to each letter of a listing, and stays in view: in a line where there is room, else as a grid behind a button. Nothing where there
 * is no letter to choose.
 */
export function Letters({ alphabet }: { readonly alphabet: readonly PageLink[] }) {
  if (alphabet.length < 2) return null;
  return (
    <div className="letters">
      <button type="button" popoverTarget={lettersId}>
        {`${alphabet[0]?.title}–${alphabet.findLast(({ title }) => title !== '#')?.title}`}
      </button>
      <nav aria-label="Letters" className="alphabet" id={lettersId} popover="auto">
        <ul>
          {alphabet.map(({ title, url }) => (
            <li key={title}>
              <a href={url}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}
