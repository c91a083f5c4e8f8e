import { slotCount } from '../words/weigh-term.ts';
import { textToNumbers, textToRising } from './number-text.ts';

/**
 * All that the index knows of one key. A key is a term, or a name of several terms joined by spaces.
 *
 *     key ⇥ forms ⇥ places ⇥ headings ⇥ titles ⇥ aliases ⇥ named ⇥ nicknamed ⇥ other names
 */
export interface TermEntry {
  readonly key: string;
  /** The words as written that fold to the term. */
  readonly forms: readonly string[];
  readonly places: readonly TermPlace[];
  /** How often it stands in all sections together. */
  readonly occurrences: number;
  readonly headings: readonly SlottedId[];
  readonly titles: readonly SlottedId[];
  readonly aliases: readonly SlottedId[];
  /** Pages whose title the key is, and pages that have it as an alias. */
  readonly named: readonly number[];
  readonly nicknamed: readonly number[];
  /** Keys that mean the same. */
  readonly otherNames: readonly string[];
}

/** Where a term stands in one section: places counted over title, heading and text, and the form at each. */
export interface TermPlace {
  readonly section: number;
  /** Its slot in the text; undefined where it stands in the title or heading only. */
  readonly slot: number | undefined;
  readonly positions: readonly number[];
  readonly forms: readonly number[];
}

/** A page or section and a slot of FlexSearch. */
export interface SlottedId {
  readonly id: number;
  readonly slot: number;
}

/** Reads a line of `build-term-lines.ts` back; the long columns are read when asked for. */
export function lineToEntry(line: string): TermEntry {
  const columns = line.split('\t');
  const [key = '', forms = '', places = '', headings = '', titles = '', aliases = '', named = '', nicknamed = '', names = ''] = columns;
  const words = forms === '' ? [key] : forms.split(' ');
  const found = textToPlaces(places, words.length);
  return {
    key,
    forms: words,
    places: found,
    occurrences: found.reduce((sum, { positions }) => sum + positions.length, 0),
    headings: textToSlots(headings),
    titles: textToSlots(titles),
    aliases: textToSlots(aliases),
    named: textToRising(named),
    nicknamed: textToRising(nicknamed),
    otherNames: names === '' ? [] : names.split(','),
  };
}

/** Section's step, slot (0 for none), how many; then each position's step times the number of forms, plus the form. */
function textToPlaces(text: string, formCount: number): readonly TermPlace[] {
  const numbers = textToNumbers(text);
  const places: TermPlace[] = [];
  let section = 0;
  for (let at = 0; at + 2 < numbers.length; ) {
    section += numbers[at] ?? 0;
    const slot = numbers[at + 1] ?? 0;
    const count = numbers[at + 2] ?? 0;
    const positions: number[] = [];
    const forms: number[] = [];
    let position = 0;
    for (let index = at + 3; index < at + 3 + count; index++) {
      const value = numbers[index] ?? 0;
      position += Math.floor(value / formCount);
      positions.push(position);
      forms.push(value % formCount);
    }
    places.push({ section, slot: slot === 0 ? undefined : slot - 1, positions, forms });
    at += 3 + count;
  }
  return places;
}

function textToSlots(text: string): readonly SlottedId[] {
  let id = 0;
  return textToNumbers(text).map((value) => {
    id += Math.floor(value / slotCount);
    return { id, slot: value % slotCount };
  });
}
