import { analyse } from './analyse.ts';

/** An acronym's term, and the terms of what it stands for. */
interface LearnedAcronym {
  readonly acronym: string;
  readonly expansion: string;
}

/**
 * Learns acronyms from the names of one page that differ only in one: "ML engineer" beside "machine learning engineer" says
 * what ML is, so that it is known in every other query too.
 */
export function learnAcronyms(names: readonly string[]): readonly LearnedAcronym[] {
  const words = names.map((name) => analyse(name).filter(({ isWhole }) => !isWhole));
  return words.flatMap((short) =>
    words.flatMap((long) => {
      if (long.length <= short.length) return [];
      const same = (a: number, b: number) => short.at(a)?.term === long.at(b)?.term && short.at(a) !== undefined;
      let [before, behind] = [0, 0];
      while (same(before, before)) before += 1;
      while (behind < short.length - before && same(-1 - behind, -1 - behind)) behind += 1;
      const acronym = short[before];
      const expanded = long.slice(before, long.length - behind);
      if (short.length - before - behind !== 1 || acronym === undefined || before + behind === 0) return [];
      const isAcronym = expanded.length > 1 && expanded.map(({ form }) => form.charAt(0)).join('') === acronym.form;
      return isAcronym ? [{ acronym: acronym.term, expansion: expanded.map(({ term }) => term).join(' ') }] : [];
    }),
  );
}
