import type { SearchIndex } from '../files/open-index.ts';
import { fieldWeights, saturate, slotToFrequency } from '../words/weigh-term.ts';
import { findRuns } from './find-runs.ts';
import type { Meaning, QueryUnit } from './query-unit.ts';

/** What each section is worth for a query, and what each of the query's units adds to it. */
export interface SectionScores {
  readonly total: Float64Array;
  readonly byUnit: readonly Float64Array[];
}

/** A section under a page's opening has this much of what the page's own names are worth. */
const shareOfNames = 0.5;

/** Twice in a query is not twice as much: the power of how often a word is said. */
const shareOfRepeats = 0.75;

/** Weighs all sections: for each unit its best meaning, for each meaning BM25F over the four fields. */
export async function scoreSections(index: SearchIndex, units: readonly QueryUnit[]): Promise<SectionScores> {
  const total = new Float64Array(index.sectionCount);
  const counter = createCounter(index);
  const byUnit: Float64Array[] = [];
  for (const { meanings, count } of units) {
    const best = new Float64Array(index.sectionCount);
    for (const meaning of meanings) {
      const weight = meaning.share * meaning.rareness * count ** shareOfRepeats;
      await countMeaning(index, meaning, counter);
      counter.take((section, frequency) => {
        best[section] = Math.max(best[section] ?? 0, weight * saturate(frequency));
      });
    }
    for (let section = 0; section < total.length; section++) total[section] = (total[section] ?? 0) + (best[section] ?? 0);
    byUnit.push(best);
  }
  return { total, byUnit };
}

/** Sums over the fields how often a meaning's words stand in each section, evened out over lengths. */
async function countMeaning({ fields }: SearchIndex, { entries }: Meaning, { add, addToPage }: Counter): Promise<void> {
  const [entry] = entries;
  if (entry === undefined) return;
  if (entries.length > 1) {
    for (const [section, starts] of findRuns(entries)) add(section, starts.length);
    return;
  }
  const [titles, aliases, headings, texts] = await Promise.all([
    fields.title(entry.key),
    fields.aliases(entry.key),
    fields.heading(entry.key),
    fields.text(entry.key),
  ]);
  eachSlot(texts, (section, frequency) => add(section, frequency * fieldWeights.text));
  eachSlot(headings, (section, frequency) => add(section, frequency * fieldWeights.heading));
  eachSlot(titles, (page, frequency) => addToPage(page, frequency * fieldWeights.title));
  eachSlot(aliases, (page, frequency) => addToPage(page, frequency * fieldWeights.aliases));
}

interface Counter {
  readonly add: (section: number, frequency: number) => void;
  /** Adds to a page's opening, and to its other sections a share. */
  readonly addToPage: (page: number, frequency: number) => void;
  /** Visits what was added and begins anew. */
  readonly take: (visit: (section: number, frequency: number) => void) => void;
}

/** Makes a counter that costs as much as is added to it, not as there are sections. */
function createCounter({ pages, sectionCount }: SearchIndex): Counter {
  const frequencies = new Float64Array(sectionCount);
  let touched: number[] = [];
  const add = (section: number, frequency: number) => {
    const before = frequencies[section];
    if (before === undefined) return;
    if (before === 0) touched.push(section);
    frequencies[section] = before + frequency;
  };
  return {
    add,
    addToPage: (page, frequency) => {
      const outline = pages[page];
      if (outline === undefined) return;
      add(outline.firstSection, frequency);
      for (let section = outline.firstSection + 1; section < outline.firstSection + outline.sectionCount; section++)
        add(section, frequency * shareOfNames);
    },
    take: (visit) => {
      for (const section of touched) {
        visit(section, frequencies[section] ?? 0);
        frequencies[section] = 0;
      }
      touched = [];
    },
  };
}

function eachSlot(slots: readonly (readonly number[])[], visit: (id: number, frequency: number) => void): void {
  for (const [slot, ids] of slots.entries()) {
    const frequency = slotToFrequency(slot);
    for (const id of ids) visit(id, frequency);
  }
}
