import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, describe, expect, test } from 'vitest';
import { keepPlaces, readKept } from '../../components/browser/study/store/kept-study.ts';
import { openStudyDatabase, type StudyDatabase } from '../../components/browser/study/store/study-database.ts';
import {
  forgetAll,
  keepAnswer,
  keepSettings,
  readAll,
  readAnswerTimes,
  setAside,
  takeBack,
  takeIn,
  wakeSuspended,
} from '../../components/browser/study/store/study-store.ts';
import { studyNames } from '../../lib/model/study/study-names.ts';
import { readStudyFile, writeStudyFile } from '../../lib/study/keep/study-file.ts';
import type { Grade } from '../../lib/study/schedule/card-memory.ts';
import { openScheduler } from '../../lib/study/schedule/open-scheduler.ts';
import { firstSettings } from '../../lib/study/schedule/study-settings.ts';

const start = Date.parse('2026-12-01T09:00:00Z');
const day = 86_400_000;
const scheduler = openScheduler(0.9);
const place = { deck: '/lectures/one/', topic: 'tool/mlflow', type: 'tool' };

let sites = 0;
const opened: StudyDatabase[] = [];
afterEach(() => {
  for (const database of opened.splice(0)) database.close();
});

async function open(basePath?: string): Promise<StudyDatabase> {
  sites += 1;
  const database = await openStudyDatabase({ names: studyNames(basePath ?? `/site-${sites}`), onLost: () => {} });
  opened.push(database);
  return database;
}

async function answer(database: StudyDatabase, { name, grade = 'good', at }: { name: string; grade?: Grade; at: number }) {
  const seen = (await readKept(database)).records.get(name);
  return keepAnswer(database, { name, place, grade, at, scheduler, seen });
}

describe('what the device keeps', () => {
  test('has what was answered, and when it comes again, after it was closed', async () => {
    const database = await open('/again');
    await answer(database, { name: 'a', at: start });
    await answer(database, { name: 'a', at: start + 600_000 });
    database.close();
    const { records } = await readKept(await open('/again'));
    const expected = scheduler.answer(scheduler.answer(undefined, 'good', start), 'good', start + 600_000);
    expect(records.get('a')).toEqual({ name: 'a', place, begun: start, memory: expected });
  });

  test('keeps the sites of one host apart', async () => {
    const [one, other] = [await open('/one'), await open('/other')];
    await answer(one, { name: 'a', at: start });
    expect((await readKept(other)).records.size).toBe(0);
  });

  test('writes no answer over one of another tab', async () => {
    const [one, other] = [await open('/tabs'), await open('/tabs')];
    const seen = (await readKept(other)).records.get('a');
    await answer(one, { name: 'a', grade: 'again', at: start });
    expect(await keepAnswer(other, { name: 'a', place, grade: 'easy', at: start + 1, scheduler, seen })).toBeUndefined();
    expect((await readAll(one)).answers.map(({ grade }) => grade)).toEqual(['again']);
  });

  test('keeps the answers of two tabs to two cards at the same time', async () => {
    const [one, other] = [await open('/both'), await open('/both')];
    await Promise.all([answer(one, { name: 'a', at: start }), answer(other, { name: 'b', at: start })]);
    expect([...(await readKept(one)).records.keys()].sort()).toEqual(['a', 'b']);
  });

  test('takes an answer back, with all that it made of the card', async () => {
    const database = await open();
    await answer(database, { name: 'a', at: start });
    const before = (await readKept(database)).records.get('a');
    const change = await answer(database, { name: 'a', grade: 'again', at: start + day });
    if (change === undefined) throw new Error('The answer was not kept');
    expect(await takeBack(database, change)).toBe(true);
    expect((await readKept(database)).records.get('a')).toEqual(before);
    expect((await readAll(database)).answers).toHaveLength(1);
  });

  test('takes nothing back that another tab went on from', async () => {
    const database = await open();
    const change = await answer(database, { name: 'a', at: start });
    await answer(database, { name: 'a', at: start + day });
    if (change === undefined) throw new Error('The answer was not kept');
    expect(await takeBack(database, change)).toBe(false);
    expect((await readAll(database)).answers).toHaveLength(2);
  });

  test('puts a card off, suspends it, brings it back, and takes any of it back', async () => {
    const database = await open();
    await answer(database, { name: 'a', at: start });
    const buried = await setAside(database, { name: 'a', place, buriedUntil: '2026-12-02', setAside: start + 1 });
    const suspended = await setAside(database, { name: 'a', place, isSuspended: true, setAside: start + 2 });
    expect((await readKept(database)).records.get('a')).toMatchObject({ buriedUntil: '2026-12-02', isSuspended: true, begun: start });
    await takeBack(database, suspended);
    await takeBack(database, buried);
    expect((await readKept(database)).records.get('a')).not.toHaveProperty('setAside');
    await setAside(database, { name: 'a', place, isSuspended: true, setAside: start + 3 });
    await wakeSuspended(database, start + 4);
    expect((await readKept(database)).records.get('a')).not.toHaveProperty('isSuspended');
  });

  test('keeps what is known of a card that the course has no more', async () => {
    const database = await open();
    await answer(database, { name: 'a', at: start });
    const before = (await readKept(database)).records.get('a');
    await keepPlaces(database, new Map([['a', undefined]]));
    expect((await readKept(database)).records.get('a')).not.toHaveProperty('place');
    await keepPlaces(database, new Map([['a', place]]));
    expect((await readKept(database)).records.get('a')).toEqual(before);
  });

  test('gives the times of answers since a time', async () => {
    const database = await open();
    for (const [name, at] of [
      ['a', start],
      ['b', start + day],
      ['c', start + 2 * day],
    ] as const)
      await answer(database, { name, at });
    expect(await readAnswerTimes(database, start + day)).toEqual([start + day, start + 2 * day]);
  });

  test('forgets everything', async () => {
    const database = await open();
    await answer(database, { name: 'a', at: start });
    await keepSettings(database, { ...firstSettings, newADay: 5 });
    await forgetAll(database);
    expect(await readAll(database)).toEqual({ cards: [], answers: [] });
    expect((await readKept(database)).settings).toEqual(firstSettings);
  });
});

describe('the database', () => {
  test('says so, and changes nothing, where a newer version has written it', async () => {
    const names = studyNames('/newer');
    const newer = await openDB(names.database, 99, {
      upgrade: (database) => void database.createObjectStore('cards', { keyPath: 'name' }),
    });
    newer.close();
    await expect(openStudyDatabase({ names, onLost: () => {} })).rejects.toThrow(/newer version/);
    const again = await openDB(names.database);
    expect([again.version, ...again.objectStoreNames]).toEqual([99, 'cards']);
    again.close();
  });

  test('lets go of the database when a newer version wants it, and says so', async () => {
    const names = studyNames('/wanted');
    let isLost = false;
    await openStudyDatabase({
      names,
      onLost: () => {
        isLost = true;
      },
    });
    const newer = await openDB(names.database, 99);
    expect(isLost).toBe(true);
    newer.close();
  });

  test('says in words where the browser keeps nothing', async () => {
    const { indexedDB } = globalThis;
    Reflect.deleteProperty(globalThis, 'indexedDB');
    await expect(openStudyDatabase({ names: studyNames('/none'), onLost: () => {} })).rejects.toThrow(/private window/);
    globalThis.indexedDB = indexedDB;
  });
});

describe('one file', () => {
  async function work(database: StudyDatabase) {
    for (let index = 0; index < 20; index += 1)
      await answer(database, { name: `card ${index}`, at: start + index * 1000, grade: index % 3 === 0 ? 'again' : 'good' });
    for (let index = 0; index < 10; index += 1)
      await answer(database, { name: `card ${index}`, at: start + 3 * day + index * 1000, grade: 'good' });
    await setAside(database, { name: 'card 3', place, isSuspended: true, setAside: start });
    await keepSettings(database, {
      newADay: 7,
      retention: 0.95,
      choice: { decks: { '/lectures/one/': true, '': ['tool/mlflow'] }, types: ['tool'] },
      exam: { day: '2026-12-24', share: 0.9 },
    });
  }
  async function toFile(database: StudyDatabase) {
    const read = readStudyFile(writeStudyFile({ course: 'A course', written: '2026-12-01T09:00:00Z', ...(await readAll(database)) }));
    if (read.kind === 'unread') throw new Error(read.why);
    return read.file;
  }

  test.each(['beside', 'instead'] as const)('brings everything to another device, %s what is there', async (how) => {
    const [here, there] = [await open(), await open()];
    await work(here);
    await takeIn(there, await toFile(here), how);
    expect(await readKept(there)).toEqual(await readKept(here));
    expect(await readAll(there)).toEqual(await readAll(here));
  });

  test('adds the answers of both devices, each once, and works out what they come to', async () => {
    const [here, there] = [await open(), await open()];
    await work(here);
    await takeIn(there, await toFile(here), 'beside');
    await answer(there, { name: 'card 1', at: start + 9 * day });
    await answer(here, { name: 'card 1', at: start + 20 * day });
    await keepSettings(there, { ...firstSettings, newADay: 3 });
    await takeIn(there, await toFile(here), 'beside');
    const { records, settings } = await readKept(there);
    const times = [start + 1000, start + 3 * day + 1000, start + 9 * day, start + 20 * day];
    expect(records.get('card 1')?.memory).toEqual(
      times.reduce<ReturnType<typeof scheduler.answer> | undefined>((memory, at) => scheduler.answer(memory, 'good', at), undefined),
    );
    expect((await readAll(there)).answers).toHaveLength(32);
    expect(settings.newADay).toBe(3);
    await takeIn(there, await toFile(here), 'instead');
    expect(await readAll(there)).toEqual(await readAll(here));
  });
});
