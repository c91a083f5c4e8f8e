import { findNearest } from '../../../../lib/model/nearest.ts';
import { type EntryFacts, foldText, isWanted, type Wanted, withoutFacet } from './wanted.ts';

/** The entries of an index as they stand on the page. */
export interface OpenEntries {
  /** Hides what is not wanted, and groups and letters of which nothing is left; gives how many entries are shown, and how many are on the page. */
  readonly show: (wanted: Wanted) => { readonly shown: number; readonly present: number };
  /** Finds the link of the entry whose name, or one of whose names, is nearest to these words. */
  readonly findNearest: (words: string) => HTMLAnchorElement | undefined;
  /** Counts, for each value of a field, how many entries it would show beside what else is wanted. */
  readonly count: (wanted: Wanted, key: string) => ReadonlyMap<string, number>;
}

/** Opens a listing to filters: what its entries say is read from the page itself, once. In a list of terms only the terms count. */
export function openEntries(listing: HTMLElement): OpenEntries {
  const facts = new Map<HTMLElement, EntryFacts>();
  const read = () => {
    for (const entry of listing.querySelectorAll<HTMLElement>('.entry')) {
      if (facts.has(entry)) continue;
      facts.set(entry, { text: foldText((entry.querySelector('dt') ?? entry).textContent), values: entry.dataset });
    }
    return facts;
  };
  return {
    show(wanted) {
      let shown = 0;
      for (const [entry, fact] of read()) {
        entry.hidden = !isWanted(fact, wanted);
        if (!entry.hidden) shown += 1;
      }
      hideEmptyGroups(listing);
      return { shown, present: facts.size };
    },
    findNearest(words) {
      const links = new Map<string, HTMLAnchorElement>();
      for (const term of listing.querySelectorAll('dt')) {
        const link = term.querySelector('a');
        const names = [...term.childNodes].flatMap((node) => (node.textContent ?? '').split(', '));
        if (link !== null) for (const name of names) links.set(foldText(name), link);
      }
      return links.get(findNearest(foldText(words), links.keys()) ?? '');
    },
    count(wanted, key) {
      const others = withoutFacet(wanted, key);
      const counts = new Map<string, number>();
      for (const fact of read().values()) {
        if (!isWanted(fact, others)) continue;
        for (const value of (fact.values[key] ?? '').split(' ')) counts.set(value, (counts.get(value) ?? 0) + 1);
      }
      return counts;
    },
  };
}

function hideEmptyGroups(listing: HTMLElement): void {
  const letters = new Map([...document.querySelectorAll('.alphabet a')].map((link) => [link.getAttribute('href'), link]));
  for (const group of listing.querySelectorAll('section')) {
    group.hidden = group.querySelector('.entry:not([hidden])') === null;
    letters.get(`#${group.getAttribute('aria-labelledby')}`)?.toggleAttribute('data-off', group.hidden);
  }
}
