import { analyse } from './analyse.ts';
import { toNameTerms } from './name-terms.ts';
import type { SearchPage } from './search-record.ts';

/** The pages that a name belongs to, and what else they are called. */
export interface NameEntry {
  readonly titles: readonly number[];
  readonly aliases: readonly number[];
  readonly otherNames: readonly string[];
}

/** More words than a name has that is looked for inside a query. */
export const longestName = 8;

/**
 * Collects titles and aliases by their terms. An alias means its page's title; a title means its aliases of one word,
 * which are acronyms mostly: so "CI" finds "continuous integration" in any text, and the other way round.
 */
export function collectNames(pages: readonly SearchPage[]): ReadonlyMap<string, NameEntry> {
  const names = new Map<string, { titles: number[]; aliases: number[]; otherNames: Set<string> }>();
  const of = (key: string) => {
    const entry = names.get(key) ?? { titles: [], aliases: [], otherNames: new Set<string>() };
    names.set(key, entry);
    return entry;
  };
  for (const [id, page] of pages.entries()) {
    const title = toNameTerms(page.title);
    if (title !== '') of(title).titles.push(id);
    for (const alias of new Set(page.aliases.flatMap(spellings))) {
      if (alias === '' || alias === title) continue;
      const entry = of(alias);
      if (entry.aliases.at(-1) !== id) entry.aliases.push(id);
      if (title === '' || page.kind === 'lecture') continue;
      entry.otherNames.add(title);
      if (!alias.includes(' ')) of(title).otherNames.add(alias);
    }
  }
  return new Map([...names].map(([key, { titles, aliases, otherNames }]) => [key, { titles, aliases, otherNames: [...otherNames] }]));
}

/** A name's terms, and for a technical name its whole. */
function spellings(name: string): readonly string[] {
  const tokens = analyse(name);
  const whole = tokens.length > 1 && tokens[0]?.isWhole && tokens[0].end - tokens[0].start === name.trim().length ? [tokens[0].term] : [];
  return [toNameTerms(name), ...whole];
}
