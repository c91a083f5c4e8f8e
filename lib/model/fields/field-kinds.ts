import type { LabelledValues } from '../passage.ts';
import { type Criterion, readCriterion } from './read-criterion.ts';
import { splitNames, splitSentences, textsOf } from './split-values.ts';

/** A value before the topics it names are known. */
export interface RawValue {
  readonly text: string;
  readonly criterion?: Criterion;
}

/** What a field of a kind exports: one text or number, many texts, or records. */
export type FieldExport = string | number | readonly string[] | readonly Criterion[];

/** How the values of one kind of field are read, checked, shown and exported. */
export interface FieldKind {
  /** Cuts what stands under the field's label into values; a field that `holdsOne` takes the first of them. */
  readonly split: (labelled: LabelledValues) => readonly RawValue[];
  readonly holdsOne: boolean;
  /** Says what to write instead of a value that cannot be one. */
  readonly mend?: (text: string) => string | undefined;
  /** A value that cannot be one is left out in silence where no author wrote it as the field's. */
  readonly isLoose?: true;
  /** How pages show values: in a line, as sentences or names below each other, or as a table of records. */
  readonly shape: 'line' | 'list' | 'names' | 'records';
  /** A declaration may say which values there are, and that values lead to topics. */
  readonly mayChoose?: true;
  readonly mayRelate?: true;
  /** Values are ordered as numbers, and what has none comes last; else as names. */
  readonly orders?: 'numbers';
  /** What the values are links to: topics that their words name, an address, lectures by their names. */
  readonly links?: 'topics' | 'address' | 'lectures';
  readonly toExport: (values: readonly RawValue[]) => FieldExport;
  /** What `npm run new` writes of it. */
  readonly example: string;
}

const textsToExport = (values: readonly RawValue[]) => values.map(({ text }) => text);
const firstToExport = ([first]: readonly RawValue[]) => first?.text ?? '';
const splitTexts = (labelled: LabelledValues) => textsOf(labelled).map((text) => ({ text }));
const splitList = (labelled: LabelledValues) => {
  const texts = textsOf(labelled);
  const isOneLine = texts.length === 1 && labelled.strict && labelled.isList === undefined;
  return texts.flatMap((text) => (isOneLine ? splitSentences(text) : [text])).map((text) => ({ text }));
};

const kinds = {
  /** One value. */
  text: {
    split: splitTexts,
    holdsOne: true,
    mayChoose: true,
    mayRelate: true,
    shape: 'line',
    toExport: firstToExport,
    example: 'a few words',
  },
  /** One number. */
  number: {
    split: splitTexts,
    holdsOne: true,
    mend: (text) => (/^-?\d+(?:\.\d+)?$/.test(text) ? undefined : 'Write a number.'),
    shape: 'line',
    orders: 'numbers',
    toExport: ([first]) => Number(first?.text ?? 0),
    example: '1',
  },
  /** One address. */
  link: {
    split: splitTexts,
    holdsOne: true,
    mend: (text) => (/^https?:\/\/[^\s<>"]+$/i.test(text) ? undefined : 'Write a whole address that begins with https://.'),
    isLoose: true,
    shape: 'line',
    links: 'address',
    toExport: firstToExport,
    example: 'https://example.org',
  },
  /** Sentences, one a line. */
  list: {
    split: splitList,
    holdsOne: false,
    mayRelate: true,
    shape: 'list',
    links: 'topics',
    toExport: textsToExport,
    example: 'one sentence',
  },
  /** Short values, also cut at commas. */
  names: {
    split: (labelled) => textsOf(labelled).flatMap((text) => splitNames(text).map((name) => ({ text: name }))),
    holdsOne: false,
    mayChoose: true,
    mayRelate: true,
    shape: 'names',
    links: 'topics',
    toExport: textsToExport,
    example: 'one name',
  },
  /** Lectures, by their titles. */
  lectures: {
    split: splitList,
    holdsOne: false,
    shape: 'list',
    links: 'lectures',
    toExport: textsToExport,
    example: 'the title of a lecture',
  },
  /** Records of question, leaning and reason. */
  criteria: {
    split: ({ values }) => values.map(readCriterion).filter(({ text }) => text !== ''),
    holdsOne: false,
    shape: 'records',
    toExport: (values) => values.map(({ text, criterion }) => criterion ?? { question: text, leansToward: '', why: '' }),
    example: '{ question: What speaks for it?, leans toward: the one side, why: a reason }',
  },
} as const satisfies Readonly<Record<string, FieldKind>>;

/** The name of a kind of fields, as declarations of types write it. */
export type FieldKindName = keyof typeof kinds;

/** Every kind of fields. A new one is a line here. */
export const fieldKinds: Readonly<Record<FieldKindName, FieldKind>> = kinds;
