import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openNoteCache } from '../../lib/course/note-cache.ts';
import { readNote } from '../../lib/course/read-note.ts';
import { defaultTypeSet, defaultTypes } from '../../lib/model/types/default-types.ts';
import { makeTypeSet } from '../../lib/model/types/type-set.ts';
import { pathOf } from '../support/small-course.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'flywheel-cache-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const notes = Array.from(
  { length: 5 },
  (_, index) => [pathOf(`lectures/${index}.md`), new TextEncoder().encode(`# Note ${index}\n\nWords.\n`)] as const,
);
const truth = notes.map(([path, bytes]) => JSON.stringify(readNote(path, bytes, defaultTypeSet)));

function open(writer = 'main') {
  return openNoteCache({ folder, project: process.cwd(), writer });
}

/** Reads all notes through a cache that is opened anew; tells how many it had kept. */
function readAll(writer?: string): { kept: number; read: readonly string[] } {
  const cache = open(writer);
  const kept = notes.filter(([path, bytes]) => !cache.misses(path, bytes, defaultTypeSet)).length;
  const read = notes.map(([path, bytes]) => JSON.stringify(cache.read(path, bytes, defaultTypeSet)));
  cache.tidy();
  return { kept, read };
}

function fileOf(): string {
  return join(folder, readdirSync(folder)[0] ?? '');
}

describe('the cache of notes', () => {
  it('keeps what was read', () => {
    readAll();
    expect(readAll()).toEqual({ kept: 5, read: truth });
  });

  it('reads notes anew in the words of other types', () => {
    readAll();
    const others = makeTypeSet(defaultTypes.slice(0, 4));
    const cache = open();
    expect(notes.map(([path, bytes]) => cache.misses(path, bytes, others))).toEqual(notes.map(() => true));
    expect(notes.map(([path, bytes]) => JSON.stringify(cache.read(path, bytes, others)))).toEqual(
      notes.map(([path, bytes]) => JSON.stringify(readNote(path, bytes, others))),
    );
  });

  it('lets go of what was read, and keeps the rest at hand', () => {
    readAll();
    const cache = open();
    const [[path, bytes] = []] = notes;
    if (path === undefined || bytes === undefined) throw new Error('No notes');
    cache.read(path, bytes, defaultTypeSet);
    cache.forget();
    expect(notes.map(([each, content]) => cache.misses(each, content, defaultTypeSet))).toEqual([true, false, false, false, false]);
    expect(notes.map(([each, content]) => JSON.stringify(cache.read(each, content, defaultTypeSet)))).toEqual(truth);
  });

  const damages: readonly [what: string, damage: (bytes: Buffer) => Buffer | string][] = [
    ['cut off in the middle', (bytes) => bytes.subarray(0, bytes.length / 2)],
    ['cut off by one byte', (bytes) => bytes.subarray(0, -1)],
    ['empty', () => ''],
    ['of other bytes', () => Buffer.from(Array.from({ length: 5_000 }, (_, index) => (index * 7919) % 256))],
    ['of line ends', () => '\n'.repeat(5_000)],
    ['of one endless line', () => 'a'.repeat(50_000)],
    ['with a hash that does not fit', (bytes) => bytes.toString().replace(/ [0-9a-f]{64} /g, ` ${'0'.repeat(64)} `)],
    ['with notes under each other’s names', (bytes) => swapKeys(bytes.toString())],
    ['with words that were changed', (bytes) => bytes.toString().replaceAll('Words', 'Wards')],
    ['of what is no JSON', (bytes) => bytes.toString().replaceAll('{', '[')],
  ];
  it.each(damages)('gives what the notes say where its file is %s', (_what, damage) => {
    readAll();
    writeFileSync(fileOf(), damage(readFileSync(fileOf())));
    expect(readAll().read).toEqual(truth);
    expect(readAll()).toEqual({ kept: 5, read: truth });
  });

  it('gives what the notes say wherever a byte of it is turned', () => {
    readAll();
    const whole = readFileSync(fileOf());
    for (let at = 0; at < whole.length; at += 37) {
      const turned = Buffer.from(whole);
      turned[at] = (turned[at] ?? 0) ^ 0x15;
      writeFileSync(fileOf(), turned);
      const cache = open();
      expect(notes.map(([path, bytes]) => JSON.stringify(cache.read(path, bytes, defaultTypeSet)))).toEqual(truth);
    }
  });

  it('throws away what other code has kept, and what is no file', () => {
    readAll();
    writeFileSync(join(folder, 'older-code-main.jsonl'), readFileSync(fileOf()));
    mkdirSync(join(folder, `${(readdirSync(folder)[0] ?? '').slice(0, 32)}-folder.jsonl`));
    expect(readAll()).toEqual({ kept: 5, read: truth });
    expect(readdirSync(folder).filter((name) => name.startsWith('older'))).toEqual([]);
  });
});

function swapKeys(text: string): string {
  const lines = text.split('\n').filter((line) => line !== '');
  return lines.map((line, index) => `\n${lines[(index + 1) % lines.length]?.slice(0, 64)}${line.slice(64)}`).join('');
}
