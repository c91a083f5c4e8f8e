'use client';

import { type ReactNode, useEffect, useRef, useState } from 'react';
import { listingId } from '../listing/listing-id.ts';
import { AddressWatch } from './address-watch.tsx';
import { loadParts } from './load-parts.ts';
import { type OpenEntries, openEntries } from './open-entries.ts';
import { showCounts } from './show-counts.ts';
import { toWanted, wordsName } from './wanted.ts';
import { writeAddress } from './write-address.ts';

interface FilterProps {
  /** What is filtered, in the plural. */
  readonly noun: string;
  readonly total: number;
  /** The controls. Their names are those of the entries' data, and of the address. */
  readonly children: ReactNode;
}

/** Browsers refuse an address that changes with every letter. In milliseconds. */
const pause = 300;

/** Filters the entries of a page. What is chosen stands in the address; without script there is no form, and the entries are all there. */
export function Filter({ noun, total, children }: FilterProps) {
  const form = useRef<HTMLFormElement>(null);
  const entries = useRef<OpenEntries>(undefined);
  const written = useRef('');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [status, setStatus] = useState(`${total} ${noun}`);

  useEffect(() => () => clearTimeout(timer.current), []);

  const filter = async (): Promise<void> => {
    const listing = document.getElementById(listingId);
    if (form.current === null || listing === null) return;
    entries.current ??= openEntries(listing);
    const wanted = toWanted(new FormData(form.current));
    const isAll = wanted.words.length === 0 && wanted.facets.length === 0;
    const { shown, present } = entries.current.show(wanted);
    if (present === total) showCounts(form.current, (key) => entries.current?.count(wanted, key) ?? new Map());
    setStatus(isAll ? `${total} ${noun}` : `${shown} of ${present} ${noun}${present < total ? ' on this page' : ''}`);
    if (!isAll && (await loadParts(listing))) await filter();
  };
  const fill = (asked: URLSearchParams) => {
    if (asked.toString() === written.current) return;
    written.current = asked.toString();
    clearTimeout(timer.current);
    for (const field of form.current?.elements ?? [])
      if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = asked.get(field.name) ?? '';
    void filter();
  };
  const write = (step: 'push' | 'replace') => {
    clearTimeout(timer.current);
    if (form.current !== null) written.current = writeAddress(fieldsOf(form.current), step);
  };
  const change = (name: string) => {
    void filter();
    clearTimeout(timer.current);
    if (name === wordsName) timer.current = setTimeout(() => write('replace'), pause);
    else write('push');
  };

  return (
    <form
      ref={form}
      className="filter"
      aria-label={`Filter ${noun}`}
      onInput={({ target }) => change(target instanceof HTMLInputElement ? target.name : '')}
      onReset={() => setTimeout(() => change(''))}
      onSubmit={(event) => event.preventDefault()}
    >
      {children}
      <p role="status" className="label">
        {status}
      </p>
      <AddressWatch onChange={fill} />
    </form>
  );
}

function fieldsOf(form: HTMLFormElement): [string, string][] {
  return [...new FormData(form)].map(([name, value]) => [name, String(value)]);
}
