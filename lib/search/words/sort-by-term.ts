import type { GatheredWords } from './gather-words.ts';

/** Every token of a course, term by term, each term's in the order of the text. */
interface SortedTokens {
  /** For each term its first token, and one number more for the end. */
  readonly starts: Int32Array;
  /** `tokenSize` numbers a token, side by side: memory is read in lines, and a term's tokens come from all over the course. */
  readonly tokens: Int32Array;
}

/** How many numbers stand for a token: its section times the number of fields, plus the field it is in, position, form. */
export const tokenSize = 3;

/** The fields of a section, as tokens name them. */
export const tokenFields = { title: 0, heading: 1, text: 2 } as const;
export const fieldCount = 3;

/** Sorts by counting: as fast as reading and writing once. */
export function sortByTerm({ words, forms, positions, headings, texts, ends }: GatheredWords): SortedTokens {
  const termOfForm = Int32Array.from(words.termOfForm);
  const starts = new Int32Array(words.terms.length + 1);
  for (const form of forms) {
    const after = (termOfForm[form] ?? 0) + 1;
    starts[after] = (starts[after] ?? 0) + 1;
  }
  for (let term = 0; term < words.terms.length; term++) starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0);
  const next = starts.slice();
  const tokens = new Int32Array(forms.length * tokenSize);
  let token = 0;
  for (const [section, end] of ends.entries()) {
    const heading = headings[section] ?? 0;
    const text = texts[section] ?? 0;
    for (; token < end; token++) {
      const form = forms[token] ?? 0;
      const term = termOfForm[form] ?? 0;
      const at = next[term] ?? 0;
      next[term] = at + 1;
      tokens[at * tokenSize] =
        section * fieldCount + (token >= text ? tokenFields.text : token >= heading ? tokenFields.heading : tokenFields.title);
      tokens[at * tokenSize + 1] = positions[token] ?? 0;
      tokens[at * tokenSize + 2] = form;
    }
  }
  return { starts, tokens };
}
