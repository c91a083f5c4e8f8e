import type { NameEntry } from '../words/collect-names.ts';
import type { GatheredWords, PageWords } from '../words/gather-words.ts';
import { averageLength, createSlotter, slotCount } from '../words/weigh-term.ts';
import { numbersToText, risingToText } from './number-text.ts';
import type { KnownWord } from './vocabulary.ts';
import { createPlaceWriter, type WrittenPlaces } from './write-places.ts';

/** One key of the index, as `term-entry.ts` reads it back, and the words behind it. */
interface TermLine {
  readonly key: string;
  readonly line: string;
  readonly words: readonly KnownWord[];
}

/**
 * Writes a line for every term and every name, in the order of keys: straight from columns of numbers, since a course
 * has millions of them. The slots are those of FlexSearch, which reads them back (`term-store.ts`).
 */
export function* buildTermLines(gathered: GatheredWords, names: ReadonlyMap<string, NameEntry>): Generator<TermLine> {
  const { words, aliases, titles } = gathered;
  const numbers = new Map(words.terms.map((term, number) => [term, number]));
  const writePlaces = createPlaceWriter(gathered);
  const writeTitles = createPageWriter('title', titles);
  const writeAliases = createPageWriter('aliases', aliases);
  for (const key of [...new Set([...words.terms, ...names.keys()])].sort()) {
    const term = numbers.get(key);
    const name = names.get(key);
    const { forms, places, headings } = term === undefined ? nowhere : writePlaces(term);
    const columns = [
      key,
      forms.length === 1 && forms[0]?.form === key ? '' : forms.map(({ form }) => form).join(' '),
      places,
      headings,
      term === undefined ? '' : writeTitles(term),
      term === undefined ? '' : writeAliases(term),
      risingToText(name?.titles ?? []),
      risingToText(name?.aliases ?? []),
      [...(name?.otherNames ?? [])].join(','),
    ];
    const isName = term !== undefined && (titles.counts.has(term) || aliases.counts.has(term));
    yield {
      key,
      line: columns.join('\t').replace(/\t+$/, ''),
      words: forms.map(({ form, sections }) => ({ form, magnitude: toMagnitude(sections), isName })),
    };
  }
}

const nowhere: WrittenPlaces = { forms: [], places: '', headings: '' };

/** Makes what writes on which pages a term is part of a title or an alias. */
function createPageWriter(field: 'title' | 'aliases', { lengths, counts }: PageWords): (term: number) => string {
  const toSlot = createSlotter(field, averageLength(lengths));
  return (term) => {
    let before = 0;
    const steps = (counts.get(term) ?? []).map(({ page, frequency }) => {
      const step = page - before;
      before = page;
      return step * slotCount + toSlot(frequency, lengths[page] ?? 0);
    });
    return numbersToText(steps);
  };
}

function toMagnitude(sections: number): number {
  return Math.min(31, Math.floor(Math.log2(Math.max(1, sections))));
}
