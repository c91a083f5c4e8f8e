import type { SearchPage } from '../search-record.ts';
import { analyse } from './analyse.ts';
import { learnAcronyms } from './learn-acronyms.ts';
import { toNameTerms } from './name-terms.ts';

/** The pages that a name belongs to, and what else they are called. */
export interface NameEntry {
  readonly titles: readonly number[];
  readonly aliases: readonly number[];
  readonly otherNames: ReadonlySet<string>;
}

/** More words than a name has that is looked for inside a query. */
export const longestName = 8;

/** Names by their terms. */
interface Names {
  readonly add: (page: SearchPage) => void;
  readonly all: ReadonlyMap<string, NameEntry>;
}

/**
 * Makes what collects titles and aliases by their terms, page by page. An alias means its page's title; a title means its
 * aliases of one word, which are acronyms mostly: so "CI" finds "continuous integration" in any text, and the other way round.
 */
export function createNames(): Names {
  const all = new Map<string, OpenEntry>();
  const of = (key: string): OpenEntry => {
    const entry = all.get(key) ?? { titles: [], aliases: [], otherNames: new Set<string>() };
    all.set(key, entry);
    return entry;
  };
  let id = 0;
  return {
    all,
    add: (page) => {
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
      if (page.kind !== 'lecture')
        for (const { acronym, expansion } of learnAcronyms([page.title, ...page.aliases])) {
          of(acronym).otherNames.add(expansion);
          of(expansion).otherNames.add(acronym);
        }
      id += 1;
    },
  };
}

interface OpenEntry extends NameEntry {
  readonly titles: number[];
  readonly aliases: number[];
  readonly otherNames: Set<string>;
}

/** A name's terms, and for a technical name its whole. */
function spellings(name: string): readonly string[] {
  const tokens = analyse(name);
  const whole = tokens.length > 1 && tokens[0]?.isWhole && tokens[0].end - tokens[0].start === name.trim().length ? [tokens[0].term] : [];
  return [toNameTerms(name), ...whole];
}
