import { comparedNames, listingId } from '../../../../lib/model/listing-names.ts';
import type { Behaviour } from '../site.ts';
import { buildComparison, type ComparedRow, readRows } from './build-comparison.ts';
import { loadParts } from './load-parts.ts';
import { writeAddress } from './write-address.ts';

/** Sets any two rows of the page's matrices side by side. Which two stands in the address. */
export const startCompare: Behaviour = (section, _site, signal) => {
  const listing = document.getElementById(listingId);
  const status = section.querySelector('[role="status"]');
  const lists = [...section.querySelectorAll('select')];
  if (listing === null || status === null) return;
  const place = document.createElement('div');
  section.append(place);
  signal.addEventListener('abort', () => place.remove());
  let chosen: readonly string[] = [];

  const show = () => {
    const known = readRows(listing);
    const rows = comparedNames.map((_, side) => known.find(({ slug }) => slug === chosen[side]));
    for (const [side, list] of lists.entries()) offerRows(list, known, { chosen: rows[side]?.slug, taken: rows[1 - side]?.slug });
    const [a, b] = rows;
    const table = a === undefined || b === undefined ? undefined : buildComparison(listing, [a.slug, b.slug]);
    const shared = table?.querySelector('mark') ? 'What both have is marked.' : 'Nothing stands in both.';
    status.textContent = table === undefined ? '' : `${a?.title} and ${b?.title}, side by side. ${shared}`;
    place.replaceChildren(...(table === undefined ? [] : [table]));
  };
  const choose = async (slugs: readonly string[]) => {
    chosen = slugs;
    show();
    if (slugs.some((slug) => slug !== '') && (await loadParts(listing))) show();
  };
  const read = () => {
    const asked = new URLSearchParams(location.search);
    void choose(comparedNames.map((name) => asked.get(name) ?? ''));
  };
  const onChange = () => {
    const slugs = lists.map(({ value }) => value);
    writeAddress(
      comparedNames.map((name, side) => [name, slugs[side] ?? '']),
      'push',
    );
    void choose(slugs);
  };
  section.addEventListener('change', onChange, { signal });
  addEventListener('popstate', read, { signal });
  read();
};

interface Offered {
  readonly chosen: string | undefined;
  /** What the other list has chosen. */
  readonly taken: string | undefined;
}

/** Offers the rows in a list, behind the choice of none. */
function offerRows(list: HTMLSelectElement, rows: readonly ComparedRow[], { chosen = '', taken }: Offered): void {
  const [none] = list.options;
  const choices = rows.map(({ slug, title }) => new Option(title, slug));
  for (const choice of choices) choice.disabled = choice.value === taken;
  list.replaceChildren(...(none === undefined ? [] : [none]), ...choices);
  list.value = chosen;
}

export { startCompare as start };
