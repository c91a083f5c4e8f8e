import type { SearchPage } from '../search-record.ts';
import { joinName } from './name-terms.ts';
import { createNumberList } from './number-list.ts';
import { createWordNumbers, type NumberedText, type WordNumbers } from './word-numbers.ts';

/** Every word of a course where it stands, as columns of numbers. */
export interface GatheredWords {
  readonly words: WordNumbers;
  /**
   * The tokens of all sections: of each its title (a page's first section), heading and text.
   *
   *     section        ┆ title ┆ heading ┆ text              ┆ next section: ends[section]
   *                            └ headings[section]
   *                                      └ texts[section]
   */
  readonly forms: Int32Array;
  readonly positions: Int32Array;
  /** For each section, its first token of the heading and of the text, and the first of the next section. */
  readonly headings: Int32Array;
  readonly texts: Int32Array;
  readonly ends: Int32Array;
  /** How many words each heading and each text has. */
  readonly headingLengths: Int32Array;
  readonly textLengths: Int32Array;
  readonly titles: PageWords;
  readonly aliases: PageWords;
}

/** The words of one field of pages. */
export interface PageWords {
  /** How many words each page has. */
  readonly lengths: readonly number[];
  /** By term: pages in order, and how often each has it. */
  readonly counts: ReadonlyMap<number, readonly PageCount[]>;
  /** By term: the forms that stand there. */
  readonly forms: ReadonlyMap<number, ReadonlySet<number>>;
}

/** How often a page has a term. */
interface PageCount {
  readonly page: number;
  readonly frequency: number;
}

/** Words between title, heading and text, so that none is next to a word of another. */
const gap = 8;

/** Gathers words from pages, which may be made one at a time. Sections are numbered over all of them. */
export function createGatherer(): { readonly add: (page: SearchPage) => void; readonly finish: () => GatheredWords } {
  const words = createWordNumbers();
  const [forms, positions] = [createNumberList(), createNumberList()];
  const [headings, texts, ends] = [createNumberList(), createNumberList(), createNumberList()];
  const [headingLengths, textLengths] = [createNumberList(), createNumberList()];
  const titles = createPageWords(words);
  const aliases = createPageWords(words);
  let token = 0;
  const place = (text: NumberedText, offset: number): number => {
    for (const form of text.forms) forms.push(form);
    for (const position of text.positions) positions.push(offset + position);
    token += text.forms.length;
    return text.forms.length === 0 ? offset : offset + (text.positions.at(-1) ?? 0) + gap;
  };
  return {
    add: (page) => {
      const title = words.read(page.title);
      let offset = place(title, 0);
      for (const { heading, text } of page.sections) {
        const headed = words.read(heading);
        const written = words.read(text);
        headings.push(token);
        offset = place(headed, offset);
        texts.push(token);
        place(written, offset);
        headingLengths.push(headed.wordCount);
        textLengths.push(written.wordCount);
        ends.push(token);
        offset = 0;
      }
      titles.add([title]);
      aliases.add(aliasesOf(page).map(words.read));
    },
    finish: () => ({
      words,
      forms: forms.toArray(),
      positions: positions.toArray(),
      headings: headings.toArray(),
      texts: texts.toArray(),
      ends: ends.toArray(),
      headingLengths: headingLengths.toArray(),
      textLengths: textLengths.toArray(),
      titles,
      aliases,
    }),
  };
}

function aliasesOf({ title, aliases }: SearchPage): readonly string[] {
  return [...aliases, ...new Set([title, ...aliases].flatMap((name) => joinName(name) ?? []))];
}

function createPageWords({ termOfForm }: WordNumbers): PageWords & { readonly add: (texts: readonly NumberedText[]) => void } {
  const lengths: number[] = [];
  const counts = new Map<number, PageCount[]>();
  const forms = new Map<number, Set<number>>();
  return {
    lengths,
    counts,
    forms,
    add: (texts) => {
      const page = lengths.push(texts.reduce((sum, { wordCount }) => sum + wordCount, 0)) - 1;
      const frequencies = new Map<number, number>();
      for (const form of texts.flatMap((text) => text.forms)) {
        const term = termOfForm[form] ?? 0;
        frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
        forms.set(term, (forms.get(term) ?? new Set()).add(form));
      }
      for (const [term, frequency] of frequencies) {
        const list = counts.get(term);
        if (list === undefined) counts.set(term, [{ page, frequency }]);
        else list.push({ page, frequency });
      }
    },
  };
}
