import { type Grade, grades } from '../schedule/card-memory.ts';
import type { CardPlace } from '../schedule/card-record.ts';
import type { StudyAnswer } from '../schedule/study-answer.ts';
import { isStudyDay, type StudyDay } from '../schedule/study-day.ts';
import { isObject, readSettings, type StudySettings } from '../schedule/study-settings.ts';

/** Everything that a device keeps of a student, as it is put into one file and read back. What follows from the answers is worked out anew. */
export interface StudyFile {
  /** The course's title, for people. */
  readonly course: string;
  /** When it was written, as in ISO 8601. */
  readonly written: string;
  readonly settings?: StudySettings;
  readonly cards: readonly StudyFileCard[];
  readonly answers: readonly StudyAnswer[];
}

/** What is kept of a card beside its answers. */
export interface StudyFileCard {
  readonly name: string;
  readonly place?: CardPlace;
  readonly buriedUntil?: StudyDay;
  readonly isSuspended?: true;
  readonly setAside?: number;
}

/** A file that was read, or why it could not be, in words for the student. */
export type ReadStudyFile = { readonly kind: 'read'; readonly file: StudyFile } | { readonly kind: 'unread'; readonly why: string };

const format = 'flywheel study';

/** The layout of the file. A step below brings an older one up to this; a newer one is not touched. */
const version = 1;

/** A student of ten years with a hundred answers a day. */
const mostAnswers = 400_000;

/** Writes the file. */
export function writeStudyFile(file: StudyFile): string {
  const { answers, ...rest } = file;
  const rows = answers.map(({ card, at, grade, retention }) => [card, at, grades.indexOf(grade) + 1, retention]);
  return JSON.stringify({ format, version, ...rest, answers: rows });
}

/** Reads the file. Nothing of it is believed before it is looked at: it may be any file, cut short, or written by hand. */
export function readStudyFile(text: string): ReadStudyFile {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return unread(
      text.includes(format)
        ? 'The file is damaged: it ends too early, or was changed. Nothing here was touched.'
        : 'This is no file of study data: it is not JSON. Choose the file that “Export” has written.',
    );
  }
  if (!isObject(value) || value['format'] !== format)
    return unread('This file was written by something else. Choose the file that “Export” has written.');
  if (!Number.isInteger(value['version']) || Number(value['version']) < 1) return unread(damaged('it does not say its version'));
  if (Number(value['version']) > version)
    return unread('The file was written by a newer version of this site. Reload this page and import it again; nothing here was touched.');
  return readParts(value);
}

function readParts(value: Readonly<Record<string, unknown>>): ReadStudyFile {
  const { cards, answers } = value;
  if (!Array.isArray(cards) || !Array.isArray(answers)) return unread(damaged('its cards or answers are missing'));
  if (answers.length > mostAnswers || cards.length > mostAnswers) return unread('The file holds more than anyone can have answered.');
  const readCards = cards.map(readCard);
  const readAnswers = answers.map(readAnswer);
  const badCard = readCards.indexOf(undefined);
  if (badCard >= 0) return unread(damaged(`card ${badCard + 1} cannot be read`));
  const badAnswer = readAnswers.indexOf(undefined);
  if (badAnswer >= 0) return unread(damaged(`answer ${badAnswer + 1} cannot be read`));
  const settings = readSettings(value['settings']);
  return {
    kind: 'read',
    file: {
      course: typeof value['course'] === 'string' ? value['course'] : '',
      written: typeof value['written'] === 'string' ? value['written'] : '',
      ...(settings && { settings }),
      cards: readCards.filter((card) => card !== undefined),
      answers: readAnswers.filter((answer) => answer !== undefined),
    },
  };
}

function readCard(value: unknown): StudyFileCard | undefined {
  if (!isObject(value)) return undefined;
  const { name, place, buriedUntil, isSuspended, setAside } = value;
  if (!isName(name)) return undefined;
  const readPlace = isObject(place) ? toPlace(place) : undefined;
  return {
    name,
    ...(readPlace && { place: readPlace }),
    ...(typeof buriedUntil === 'string' && isStudyDay(buriedUntil) && { buriedUntil }),
    ...(isSuspended === true && { isSuspended }),
    ...(isTime(setAside) && { setAside }),
  };
}

function toPlace({ deck, topic, type }: Readonly<Record<string, unknown>>): CardPlace | undefined {
  return typeof deck === 'string' && typeof topic === 'string' && typeof type === 'string' ? { deck, topic, type } : undefined;
}

function readAnswer(value: unknown): StudyAnswer | undefined {
  if (!Array.isArray(value)) return undefined;
  const [card, at, number, retention]: readonly unknown[] = value;
  const grade: Grade | undefined = grades[Number(number) - 1];
  if (!isName(card) || !isTime(at) || grade === undefined || typeof retention !== 'number' || !(retention > 0 && retention < 1))
    return undefined;
  return { card, at, grade, retention };
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= 1000;
}

function isTime(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) > 0 && Number(value) < 1e14;
}

function damaged(what: string): string {
  return `The file is damaged: ${what}. Nothing here was touched.`;
}

function unread(why: string): ReadStudyFile {
  return { kind: 'unread', why };
}
