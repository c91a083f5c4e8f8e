import { createHash } from 'node:crypto';
import { appendFileSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Note } from '../model/note.ts';
import type { TypeSet } from '../model/types/type-set.ts';
import { hashRooms } from './hash-rooms.ts';
import { type MentionCache, openMentionCache } from './mention-cache.ts';
import { type NoteReader, type ReadNote, readNote } from './read-note.ts';

/** Reads notes, each once as long as neither its bytes, the course's types nor the code that reads it change. */
export interface NoteCache {
  readonly read: NoteReader;
  /** Tells whether a note would have to be read anew. */
  readonly misses: (...note: Parameters<NoteReader>) => boolean;
  /** Keeps what was read anew since the last time. */
  readonly save: () => void;
  /** The same, and throws away what no note of this course needs any more. */
  readonly tidy: () => void;
  /** Lets go of what was read: who reads such a note again reads it anew. */
  readonly forget: () => void;
  /** What the notes that were read mention, where that is kept. */
  readonly mentions?: MentionCache;
}

/** Reads every note anew: what nothing was kept for. */
export const noCache: NoteCache = {
  read: readNote,
  misses: () => false,
  save: () => undefined,
  tidy: () => undefined,
  forget: () => undefined,
};

/** Where the cache lies, whose code's results it keeps, and the name of the file that this process writes. */
interface CacheFolder {
  readonly folder: string;
  readonly project: string;
  readonly writer: string;
}

/** The code that reads notes. */
const rooms = ['model', 'parse', 'render', 'topics', 'course'];

const mentionFile = 'mentions.json';

const hashLength = 64;
const bodyStart = 2 * (hashLength + 1);

/**
 * Keeps read notes as lines of a few files: a hash of path, types and bytes, a hash of that and the result, the result as JSON. A line that
 * is damaged is read anew; lines are only ever added, so a process that is killed spoils at most its last one. The files
 * bear a hash of the code, and other code's are thrown away. Few files, because on many disks a file costs more than a note.
 */
export function openNoteCache({ folder, project, writer }: CacheFolder): NoteCache {
  const code = hashRooms(project, rooms);
  mkdirSync(folder, { recursive: true });
  const entries = new Map<string, Buffer>();
  const used = new Set<string>();
  for (const name of readdirSync(folder).sort()) {
    if (name === mentionFile) continue;
    if (!name.startsWith(code) || !readFile(join(folder, name), entries)) rmSync(join(folder, name), { recursive: true, force: true });
  }
  const file = join(folder, `${code}-${writer}.jsonl`);
  const typeHashes = new WeakMap<TypeSet, string>();
  const keyOf = (...[path, bytes, types]: Parameters<NoteReader>) => {
    const declared = typeHashes.get(types) ?? hash(JSON.stringify(types.all));
    typeHashes.set(types, declared);
    return hash(path, '\0', declared, bytes);
  };
  let added: Buffer[] = [];
  const keys = new WeakMap<Note, string>();
  const known = (key: string, read: ReadNote) => {
    if (read.note !== undefined) keys.set(read.note, key);
    return read;
  };
  const save = () => {
    try {
      if (added.length > 0) appendFileSync(file, Buffer.concat(added));
    } catch {
      // A full disk costs time at the next build and nothing else.
    }
    added = [];
  };
  return {
    misses: (...note) => !entries.has(keyOf(...note)),
    read(...note) {
      const key = keyOf(...note);
      used.add(key);
      const kept = readEntry(key, entries.get(key));
      if (kept !== undefined) return known(key, kept);
      const read = readNote(...note);
      const line = toLine(key, read);
      entries.set(key, line);
      added.push(Buffer.from('\n'), line);
      return known(key, read);
    },
    save,
    tidy() {
      save();
      if (entries.size <= 2 * used.size) return;
      writeFileSync(`${file}.next`, Buffer.concat([...used].flatMap((key) => [Buffer.from('\n'), entries.get(key) ?? Buffer.of()])));
      for (const name of readdirSync(folder))
        if (!name.endsWith('.next') && name !== mentionFile) rmSync(join(folder, name), { force: true });
      renameSync(`${file}.next`, file);
    },
    mentions: openMentionCache({
      file: join(folder, mentionFile),
      code: hashRooms(project, [...rooms, 'links']),
      keyOf: (note) => keys.get(note),
    }),
    forget() {
      // A part of a file that stays would hold the whole of it.
      for (const [key, line] of entries) used.has(key) ? entries.delete(key) : entries.set(key, Buffer.from(line));
    },
  };
}

function readFile(file: string, entries: Map<string, Buffer>): boolean {
  try {
    readEntries(readFileSync(file), entries);
    return true;
  } catch {
    return false;
  }
}

function readEntries(bytes: Buffer, entries: Map<string, Buffer>): void {
  for (let start = 0; start < bytes.length; ) {
    const newLine = bytes.indexOf(10, start);
    const end = newLine < 0 ? bytes.length : newLine;
    if (end - start > bodyStart) entries.set(bytes.toString('latin1', start, start + hashLength), bytes.subarray(start, end));
    start = end + 1;
  }
}

function readEntry(key: string, line: Buffer | undefined): ReadNote | undefined {
  if (line === undefined) return undefined;
  const body = line.subarray(bodyStart);
  if (line.toString('latin1', hashLength + 1, bodyStart - 1) !== hash(key, body)) return undefined;
  const entry: ReadNote = JSON.parse(body.toString('utf8'));
  return entry;
}

function toLine(key: string, read: ReadNote): Buffer {
  const body = JSON.stringify(read);
  return Buffer.from(`${key} ${hash(key, body)} ${body}`);
}

function hash(...parts: readonly (string | Uint8Array)[]): string {
  const sum = createHash('sha256');
  for (const part of parts) sum.update(part);
  return sum.digest('hex');
}
