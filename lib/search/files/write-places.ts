import type { GatheredWords } from '../words/gather-words.ts';
import { fieldCount, sortByTerm, tokenFields, tokenSize } from '../words/sort-by-term.ts';
import { averageLength, createSlotter, slotCount } from '../words/weigh-term.ts';
import { createNumberWriter } from './number-text.ts';

/** Where a term stands, as text. */
export interface WrittenPlaces {
  /** Each form, and in how many sections it stands. */
  readonly forms: readonly WrittenForm[];
  /** For each section its step, its slot (0 for none) and how often; then each position's step times the number of forms, plus the form. */
  readonly places: string;
  /** For each section with the term in its heading, its step times the number of slots, plus the slot. */
  readonly headings: string;
}

/** A term's word as written, and in how many sections it stands. */
interface WrittenForm {
  readonly form: string;
  readonly sections: number;
}

/** Makes what writes where a term stands. */
export function createPlaceWriter(gathered: GatheredWords): (term: number) => WrittenPlaces {
  const { words, headingLengths, textLengths, aliases } = gathered;
  const { starts, tokens } = sortByTerm(gathered);
  const [places, headings] = [createNumberWriter(), createNumberWriter()];
  const toTextSlot = createSlotter('text', averageLength(textLengths));
  const toHeadingSlot = createSlotter('heading', averageLength(headingLengths));
  // A form is of one term only, so what is counted for forms needs no clearing between terms.
  const numbers = new Int32Array(words.forms.length).fill(-1);
  const lastSections = new Int32Array(words.forms.length).fill(-1);
  const sectionCounts = new Int32Array(words.forms.length);
  const numberForms = (from: number, to: number, others: Iterable<number>): readonly number[] => {
    const forms: number[] = [];
    const number = (form: number) => {
      if (numbers[form] === -1) numbers[form] = forms.push(form) - 1;
    };
    for (let at = from; at < to; at += tokenSize) number(tokens[at + 2] ?? 0);
    for (const form of others) number(form);
    return forms;
  };
  return (term) => {
    const from = (starts[term] ?? 0) * tokenSize;
    const to = (starts[term + 1] ?? 0) * tokenSize;
    const forms = numberForms(from, to, aliases.forms.get(term) ?? []);
    let [before, headedBefore] = [0, 0];
    for (let at = from; at < to; ) {
      const section = Math.floor((tokens[at] ?? 0) / fieldCount);
      let [end, inHeading, inText] = [at, 0, 0];
      for (; end < to; end += tokenSize) {
        const field = (tokens[end] ?? 0) - section * fieldCount;
        if (field >= fieldCount) break;
        if (field === tokenFields.text) inText += 1;
        else if (field === tokenFields.heading) inHeading += 1;
      }
      places.write(section - before);
      places.write(inText === 0 ? 0 : toTextSlot(inText, textLengths[section] ?? 0) + 1);
      places.write((end - at) / tokenSize);
      let position = 0;
      for (; at < end; at += tokenSize) {
        const next = tokens[at + 1] ?? 0;
        const form = tokens[at + 2] ?? 0;
        places.write((next - position) * forms.length + (numbers[form] ?? 0));
        position = next;
        if (lastSections[form] === section) continue;
        lastSections[form] = section;
        sectionCounts[form] = (sectionCounts[form] ?? 0) + 1;
      }
      if (inHeading > 0) {
        headings.write((section - headedBefore) * slotCount + toHeadingSlot(inHeading, headingLengths[section] ?? 0));
        headedBefore = section;
      }
      before = section;
    }
    return {
      forms: forms.map((form) => ({ form: words.forms[form] ?? '', sections: sectionCounts[form] ?? 0 })),
      places: places.take(),
      headings: headings.take(),
    };
  };
}
