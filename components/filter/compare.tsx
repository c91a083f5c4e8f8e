'use client';

import { useRef, useState } from 'react';
import { listingId } from '../listing/listing-id.ts';
import { AddressWatch } from './address-watch.tsx';
import { buildComparison, type ComparedRow, readRows } from './build-comparison.ts';
import { loadParts } from './load-parts.ts';
import { writeAddress } from './write-address.ts';

/** The names of the two choices, in the form and in the address. */
const sides = ['compare', 'with'] as const;

const labels = ['Compare', 'with'] as const;

interface CompareProps {
  /** One of what is compared. */
  readonly noun: string;
}

/** Sets any two rows of a matrix side by side. Which two stands in the address; without script there is the matrix alone. */
export function Compare({ noun }: CompareProps) {
  const [rows, setRows] = useState<readonly ComparedRow[]>([]);
  const [chosen, setChosen] = useState<readonly [string, string]>(['', '']);
  const [status, setStatus] = useState('');
  const place = useRef<HTMLDivElement>(null);

  const show = async (slugs: readonly [string, string]) => {
    const listing = document.getElementById(listingId);
    if (listing === null) return;
    if (slugs.some((slug) => slug !== '')) await loadParts(listing);
    const known = readRows(listing);
    const [a, b] = slugs.map((slug) => known.find((row) => row.slug === slug));
    const table = a === undefined || b === undefined ? undefined : buildComparison(listing, slugs);
    setRows(known);
    setChosen([a?.slug ?? '', b?.slug ?? '']);
    const shared = table?.querySelector('mark') ? 'What both have is marked.' : 'Nothing stands in both.';
    setStatus(table === undefined ? '' : `${a?.title} and ${b?.title}, side by side. ${shared}`);
    place.current?.replaceChildren(...(table === undefined ? [] : [table]));
  };
  const choose = (side: number, slug: string) => {
    const slugs: readonly [string, string] = side === 0 ? [slug, chosen[1]] : [chosen[0], slug];
    writeAddress(
      [
        [sides[0], slugs[0]],
        [sides[1], slugs[1]],
      ],
      'push',
    );
    void show(slugs);
  };

  return (
    <section className="compare" aria-label={`Compare two ${noun}s`}>
      <div className="filter">
        {sides.map((name, side) => (
          <label key={name}>
            <span className="label">{labels[side]}</span>
            <select name={name} value={chosen[side]} onChange={({ target }) => choose(side, target.value)}>
              <option value="">{`choose a ${noun}`}</option>
              {rows.map(({ slug, title }) => (
                <option key={slug} value={slug} disabled={slug === chosen[1 - side]}>
                  {title}
                </option>
              ))}
            </select>
          </label>
        ))}
        <p role="status" className="label">
          {status}
        </p>
      </div>
      <div ref={place} />
      <AddressWatch onChange={(asked) => void show([asked.get(sides[0]) ?? '', asked.get(sides[1]) ?? ''])} />
    </section>
  );
}
