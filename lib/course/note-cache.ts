import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FilePath } from '../model/file-path.ts';
import { type ReadNote, readNote } from './read-note.ts';

/** Reads notes, each once as long as neither its bytes nor the code that reads it change. */
export interface NoteCache {
  readonly read: (path: FilePath, bytes: Uint8Array) => ReadNote;
  /** Tells whether a note would have to be read anew. */
  readonly misses: (path: FilePath, bytes: Uint8Array) => boolean;
}

/** Reads every note anew: what nothing was kept for. */
export const noCache: NoteCache = { read: readNote, misses: () => false };

/**
 * Keeps read notes as files below `folder`, named by a hash of code, path and bytes. Each begins with a hash of what
 * follows, so that a damaged one is made anew; other code's entries are thrown away.
 */
export function openNoteCache(folder: string, codeFolder: string): NoteCache {
  const code = hashCode(codeFolder);
  const entries = join(folder, code);
  mkdirSync(entries, { recursive: true });
  for (const other of readdirSync(folder)) if (other !== code) rmSync(join(folder, other), { recursive: true, force: true });
  const fileOf = (path: FilePath, bytes: Uint8Array) => join(entries, hash(path, '\0', bytes));
  return {
    read(path, bytes) {
      const file = fileOf(path, bytes);
      return readEntry(file) ?? writeEntry(file, readNote(path, bytes));
    },
    misses: (path, bytes) => !existsSync(fileOf(path, bytes)),
  };
}

function readEntry(file: string): ReadNote | undefined {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
  const body = text.slice(65);
  if (text[64] !== '\n' || hash(body) !== text.slice(0, 64)) return undefined;
  const entry: ReadNote = JSON.parse(body);
  return entry;
}

/** Written beside and moved in, so that a build that is killed leaves no half entry. */
function writeEntry(file: string, read: ReadNote): ReadNote {
  const body = JSON.stringify(read);
  const beside = `${file}.${process.pid}`;
  writeFileSync(beside, `${hash(body)}\n${body}`);
  renameSync(beside, file);
  return read;
}

function hashCode(folder: string): string {
  const sum = createHash('sha256');
  for (const room of ['model', 'parse', 'render', 'topics', 'course']) {
    for (const name of readdirSync(join(folder, 'lib', room), { recursive: true, encoding: 'utf8' }).sort()) {
      if (name.endsWith('.ts')) sum.update(name).update(readFileSync(join(folder, 'lib', room, name)));
    }
  }
  sum.update(readFileSync(join(folder, 'package-lock.json')));
  return sum.digest('hex').slice(0, 32);
}

function hash(...parts: readonly (string | Uint8Array)[]): string {
  const sum = createHash('sha256');
  for (const part of parts) sum.update(part);
  return sum.digest('hex');
}
