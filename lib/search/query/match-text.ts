import type { Missing } from '../files/index-reader.ts';
import type { SearchIndex } from '../files/open-index.ts';
import { analyse } from '../words/analyse.ts';
import { findPhrase } from './find-runs.ts';

/** Finds the sections where a text stands word for word; a single word stands for all its forms. */
export async function matchText(index: SearchIndex, text: string, missing: Missing): Promise<ReadonlySet<number>> {
  const tokens = analyse(text).filter(({ isWhole }) => !isWhole);
  const first = tokens[0];
  if (first === undefined) return new Set();
  await index.load(
    tokens.map(({ term }) => term),
    missing,
  );
  const words = tokens.flatMap(({ term, form, position }) => {
    const entry = index.find(term);
    return entry === undefined ? [] : [{ entry, offset: position - first.position, ...(tokens.length > 1 ? { form } : {}) }];
  });
  if (words.length < tokens.length) return new Set();
  return new Set(findPhrase(words).keys());
}

/** Finds the sections that a query leaves out: those that hold a text, and all of a page whose names hold it. */
export async function matchExcluded(index: SearchIndex, text: string, missing: Missing): Promise<ReadonlySet<number>> {
  const found = new Set(await matchText(index, text, missing));
  const tokens = analyse(text).filter(({ isWhole }) => !isWhole);
  if (tokens.length !== 1) return found;
  const entry = index.find(tokens[0]?.term ?? '');
  for (const { id } of [...(entry?.titles ?? []), ...(entry?.aliases ?? [])]) {
    const page = index.pages[id];
    for (let section = page?.firstSection ?? 0; section < (page?.firstSection ?? 0) + (page?.sectionCount ?? 0); section++)
      found.add(section);
  }
  return found;
}
