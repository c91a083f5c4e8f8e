import { findRuns } from './find-runs.ts';
import type { SearchIndex } from './open-index.ts';
import type { Meaning, QueryUnit } from './query-unit.ts';
import { fieldWeights, saturate, slotToFrequency } from './weigh-term.ts';

/** What each section is worth for a query, and what each of the query's units adds to it. */
export interface SectionScores {
  readonly total: Float64Array;
  readonly byUnit: readonly Float64Array[];
}

/** A section under a page's opening has this much of what the page's own names are worth. */
const shareOfNames = 0.5;

/** Weighs all sections: for each unit its best meaning, for each meaning BM25F over the four fields. */
export async function scoreSections(index: SearchIndex, units: readonly QueryUnit[]): Promise<SectionScores> {
  const byUnit = await Promise.all(units.map((unit) => scoreUnit(index, unit)));
  const total = new Float64Array(index.sectionCount);
  for (const scores of byUnit) for (let section = 0; section < total.length; section++) total[section] = (total[section] ?? 0) + (scores[section] ?? 0);
  return { total, byUnit };
}

async function scoreUnit(index: SearchIndex, { meanings, count }: QueryUnit): Promise<Float64Array> {
  const best = new Float64Array(index.sectionCount);
  for (const meaning of meanings) {
    const frequencies = await frequenciesOf(index, meaning);
    const weight = meaning.share * meaning.rareness * count;
    for (let section = 0; section < best.length; section++) {
      const frequency = frequencies[section] ?? 0;
      if (frequency > 0) best[section] = Math.max(best[section] ?? 0, weight * saturate(frequency));
    }
  }
  return best;
}

/** Sums over the fields how often a meaning's words stand in each section, evened out over lengths. */
async function frequenciesOf(index: SearchIndex, { entries }: Meaning): Promise<Float64Array> {
  const frequencies = new Float64Array(index.sectionCount);
  const add = (section: number, frequency: number) => {
    frequencies[section] = (frequencies[section] ?? 0) + frequency;
  };
  const [entry] = entries;
  if (entry === undefined) return frequencies;
  if (entries.length > 1) {
    for (const [section, starts] of findRuns(entries)) add(section, starts.length);
    return frequencies;
  }
  const [titles, aliases, headings, texts] = await Promise.all([index.fields.title(entry.key), index.fields.aliases(entry.key), index.fields.heading(entry.key), index.fields.text(entry.key)]);
  eachSlot(texts, (section, frequency) => add(section, frequency * fieldWeights.text));
  eachSlot(headings, (section, frequency) => add(section, frequency * fieldWeights.heading));
  const addToPage = (page: number, frequency: number) => {
    const outline = index.pages[page];
    if (outline === undefined) return;
    add(outline.firstSection, frequency);
    for (let section = outline.firstSection + 1; section < outline.firstSection + outline.sectionCount; section++) add(section, frequency * shareOfNames);
  };
  eachSlot(titles, (page, frequency) => addToPage(page, frequency * fieldWeights.title));
  eachSlot(aliases, (page, frequency) => addToPage(page, frequency * fieldWeights.aliases));
  return frequencies;
}

function eachSlot(slots: readonly (readonly number[])[], visit: (id: number, frequency: number) => void): void {
  for (const [slot, ids] of slots.entries()) {
    const frequency = slotToFrequency(slot);
    for (const id of ids ?? []) visit(id, frequency);
  }
}
