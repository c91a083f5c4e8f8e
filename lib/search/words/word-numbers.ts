import { analyseWord } from './analyse-word.ts';
import { cutWords } from './cut-words.ts';

/** The words of a course under numbers, in the order in which they are met. */
export interface WordNumbers {
  readonly read: (text: string) => NumberedText;
  /** Words as written, folded. */
  readonly forms: readonly string[];
  /** For each form, its term. */
  readonly termOfForm: readonly number[];
  readonly terms: readonly string[];
}

/** A text as numbers: the form and the position of each token. */
export interface NumberedText {
  readonly forms: readonly number[];
  readonly positions: readonly number[];
  /** How many of them are words; the others are wholes of technical names. */
  readonly wordCount: number;
}

/** Makes what reads texts as numbers. Each written word is analysed once, which is most of the work of an index. */
export function createWordNumbers(): WordNumbers {
  const forms: string[] = [];
  const terms: string[] = [];
  const termOfForm: number[] = [];
  const formNumbers = new Map<string, number>();
  const termNumbers = new Map<string, number>();
  const known = new Map<string, NumberedWord>();
  const numberForm = (form: string, term: string): number => {
    const before = formNumbers.get(form);
    if (before !== undefined) return before;
    const termNumber = termNumbers.get(term) ?? terms.push(term) - 1;
    termNumbers.set(term, termNumber);
    termOfForm.push(termNumber);
    formNumbers.set(form, forms.length);
    return forms.push(form) - 1;
  };
  const numberWord = (text: string): NumberedWord => {
    const { tokens, places } = analyseWord(text);
    return {
      forms: tokens.map(({ form, term }) => numberForm(form, term)),
      positions: tokens.map(({ position }) => position),
      wordCount: tokens.filter(({ isWhole }) => !isWhole).length,
      places,
    };
  };
  const read = (text: string): NumberedText => {
    const numbered: { forms: number[]; positions: number[]; wordCount: number } = { forms: [], positions: [], wordCount: 0 };
    let place = 0;
    for (const { text: written } of cutWords(text)) {
      let word = known.get(written);
      if (word === undefined) {
        word = numberWord(written);
        if (written.length <= longestKept) known.set(written, word);
      }
      for (const form of word.forms) numbered.forms.push(form);
      for (const position of word.positions) numbered.positions.push(place + position);
      numbered.wordCount += word.wordCount;
      place += word.places;
    }
    return numbered;
  };
  return { read, forms, termOfForm, terms };
}

interface NumberedWord extends NumberedText {
  readonly places: number;
}

/** What is longer is seldom met again, and would keep the text alive that it was cut from. */
const longestKept = 30;
