import { mergeWork } from '../../../../lib/study/keep/merge-study.ts';
import type { StudyFile, StudyFileCard } from '../../../../lib/study/keep/study-file.ts';
import type { Grade } from '../../../../lib/study/schedule/card-memory.ts';
import type { CardPlace, CardRecord } from '../../../../lib/study/schedule/card-record.ts';
import type { Scheduler } from '../../../../lib/study/schedule/open-scheduler.ts';
import type { StudyAnswer } from '../../../../lib/study/schedule/study-answer.ts';
import { readSettings, type StudySettings } from '../../../../lib/study/schedule/study-settings.ts';
import type { StudyDatabase } from './study-database.ts';

/** What was done to a card, so that it can be taken back. */
export interface Change {
  readonly name: string;
  readonly before: CardRecord | undefined;
  readonly after: CardRecord;
  readonly answer?: StudyAnswer;
}

/** An answer as it is given: to which card, and what the page that asked knew of it. */
export interface GivenAnswer {
  readonly name: string;
  readonly place: CardPlace;
  readonly grade: Grade;
  readonly at: number;
  readonly scheduler: Scheduler;
  readonly seen: CardRecord | undefined;
}

/**
 * Keeps an answer and what it makes of the card, both or neither. Undefined where the card was answered since this page read it, in another
 * tab: then nothing is written.
 */
export async function keepAnswer(
  database: StudyDatabase,
  { name, place, grade, at, scheduler, seen }: GivenAnswer,
): Promise<Change | undefined> {
  const transaction = database.transaction(['cards', 'answers'], 'readwrite');
  const cards = transaction.objectStore('cards');
  const before = await cards.get(name);
  if (before?.memory?.last !== seen?.memory?.last) {
    await transaction.done;
    return undefined;
  }
  const memory = scheduler.answer(before?.memory, grade, at);
  const answer: StudyAnswer = { card: name, at: memory.last, grade, retention: scheduler.retention };
  const { buriedUntil: _, ...rest } = before ?? { name };
  const after: CardRecord = { ...rest, place, begun: before?.begun ?? memory.last, memory };
  await Promise.all([cards.put(after), transaction.objectStore('answers').put(answer), transaction.done]);
  return { name, before, after, answer };
}

/** Puts a card off, or takes it out of study. */
export async function setAside(
  database: StudyDatabase,
  { name, ...change }: Pick<CardRecord, 'name' | 'place' | 'buriedUntil' | 'isSuspended' | 'setAside'>,
): Promise<Change> {
  const transaction = database.transaction('cards', 'readwrite');
  const before = await transaction.store.get(name);
  const after: CardRecord = { ...before, name, ...change };
  await Promise.all([transaction.store.put(after), transaction.done]);
  return { name, before, after };
}

/** Takes a change back. False where the card was changed since, in another tab: then it stays. */
export async function takeBack(database: StudyDatabase, { name, before, after, answer }: Change): Promise<boolean> {
  const transaction = database.transaction(['cards', 'answers'], 'readwrite');
  const cards = transaction.objectStore('cards');
  const now = await cards.get(name);
  const isSame = now !== undefined && now.memory?.last === after.memory?.last && now.setAside === after.setAside;
  if (isSame) {
    await (before === undefined ? cards.delete(name) : cards.put(before));
    if (answer !== undefined) await transaction.objectStore('answers').delete([answer.card, answer.at]);
  }
  await transaction.done;
  return isSame;
}

/** Brings suspended cards back. */
export async function wakeSuspended(database: StudyDatabase, at: number): Promise<void> {
  const transaction = database.transaction('cards', 'readwrite');
  for (const { isSuspended, ...card } of await transaction.store.getAll())
    if (isSuspended === true) await transaction.store.put({ ...card, setAside: at });
  await transaction.done;
}

/** Keeps the settings. */
export async function keepSettings(database: StudyDatabase, settings: StudySettings): Promise<void> {
  await database.put('notes', settings, 'settings');
}

/** Gives the times of all answers since one. */
export async function readAnswerTimes(database: StudyDatabase, since: number): Promise<readonly number[]> {
  const keys = await database.getAllKeysFromIndex('answers', 'at', IDBKeyRange.lowerBound(since));
  return keys.map(([, at]) => at);
}

/** Reads everything, for a file. */
export async function readAll(database: StudyDatabase): Promise<Pick<StudyFile, 'settings' | 'cards' | 'answers'>> {
  const transaction = database.transaction(['cards', 'answers', 'notes']);
  const [cards, answers, kept] = await Promise.all([
    transaction.objectStore('cards').getAll(),
    transaction.objectStore('answers').getAll(),
    transaction.objectStore('notes').get('settings'),
  ]);
  const settings = readSettings(kept);
  return { cards: cards.map(toFileCard), answers, ...(settings && { settings }) };
}

/**
 * Takes in what a file holds, all of it or nothing: beside what is here, or in its place. Beside what is here, the settings of the device
 * stay, if it has any.
 */
export async function takeIn(database: StudyDatabase, file: StudyFile, how: 'beside' | 'instead'): Promise<void> {
  const transaction = database.transaction(['cards', 'answers', 'notes'], 'readwrite');
  const [cards, answers, notes] = [transaction.objectStore('cards'), transaction.objectStore('answers'), transaction.objectStore('notes')];
  const [hereCards, hereAnswers, settings] = await Promise.all([cards.getAll(), answers.getAll(), notes.get('settings')]);
  const here = how === 'beside' ? { cards: hereCards.map(toFileCard), answers: hereAnswers } : { cards: [], answers: [] };
  const merged = mergeWork(here, file);
  const writes: Promise<unknown>[] = [cards.clear(), answers.clear()];
  for (const record of merged.records) writes.push(cards.put(record));
  for (const answer of merged.answers) writes.push(answers.put(answer));
  if (file.settings !== undefined && (how === 'instead' || settings === undefined)) writes.push(notes.put(file.settings, 'settings'));
  await Promise.all([...writes, transaction.done]);
}

/** Forgets everything. */
export async function forgetAll(database: StudyDatabase): Promise<void> {
  const transaction = database.transaction(['cards', 'answers', 'notes'], 'readwrite');
  await Promise.all([
    transaction.objectStore('cards').clear(),
    transaction.objectStore('answers').clear(),
    transaction.objectStore('notes').clear(),
    transaction.done,
  ]);
}

function toFileCard({ name, place, buriedUntil, isSuspended, setAside: at }: CardRecord): StudyFileCard {
  return {
    name,
    ...(place && { place }),
    ...(buriedUntil !== undefined && { buriedUntil }),
    ...(isSuspended && { isSuspended }),
    ...(at !== undefined && { setAside: at }),
  };
}
