import { isStudyDay, type StudyDay } from './study-day.ts';

/** What a student wants to know by a day. */
export interface Exam {
  readonly day: StudyDay;
  /** The share, 0 to 1, with which each card is to be known. */
  readonly share: number;
}

/** Which cards are studied. */
export interface Choice {
  /** Decks by the paths of their lectures, each whole or some topics of it; absent means all. */
  readonly decks?: Readonly<Record<string, true | readonly string[]>>;
  /** Types of topics; absent means all. */
  readonly types?: readonly string[];
}

/** What a student has set. */
export interface StudySettings {
  readonly newADay: number;
  /** The share, 0 to 1, of cards that are to be known when they come up. */
  readonly retention: number;
  readonly choice: Choice;
  readonly exam?: Exam;
}

/** What holds until a student sets something else; the share is that of FSRS. */
export const firstSettings: StudySettings = { newADay: 20, retention: 0.9, choice: {} };

/** Bounds of what can be set: beyond them FSRS asks every day, or never. */
export const bounds = { newADay: [0, 200], retention: [0.7, 0.97] } as const;

/** Puts a number between two others. */
export function within(value: number, [least, most]: readonly [number, number]): number {
  return Math.min(most, Math.max(least, value));
}

/** Reads settings from a file or a store; what is beyond their bounds is brought back, what is none is left out. */
export function readSettings(value: unknown): StudySettings | undefined {
  if (!isObject(value) || typeof value['newADay'] !== 'number' || typeof value['retention'] !== 'number') return undefined;
  const { choice, exam } = value;
  return {
    newADay: Math.round(within(value['newADay'], bounds.newADay)),
    retention: within(value['retention'], bounds.retention),
    choice: isObject(choice) ? readChoice(choice) : {},
    ...(isObject(exam) && typeof exam['day'] === 'string' && isStudyDay(exam['day']) && typeof exam['share'] === 'number'
      ? { exam: { day: exam['day'], share: within(exam['share'], bounds.retention) } }
      : {}),
  };
}

function readChoice({ decks, types }: Readonly<Record<string, unknown>>): Choice {
  const read: Record<string, true | readonly string[]> = {};
  for (const [deck, asked] of isObject(decks) ? Object.entries(decks) : []) {
    if (asked === true) read[deck] = true;
    else if (Array.isArray(asked)) read[deck] = onlyTexts(asked);
  }
  return { ...(isObject(decks) && { decks: read }), ...(Array.isArray(types) && { types: onlyTexts(types) }) };
}

function onlyTexts(values: readonly unknown[]): readonly string[] {
  return values.filter((value) => typeof value === 'string');
}

/** Tells whether a value is an object with names, as JSON has them. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
