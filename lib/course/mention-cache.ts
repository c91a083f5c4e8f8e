import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { PieceMention } from '../model/course.ts';
import type { Kept } from '../model/course-memory.ts';
import type { Note } from '../model/note.ts';

/** What notes mention, found once as long as neither they nor the names of topics change. */
export interface MentionCache {
  /** Gives what was found for these names before, and takes what is found now. */
  readonly open: (names: string) => Kept<Note, readonly PieceMention[]>;
  /** Keeps what was taken and given since, and nothing else. */
  readonly save: () => void;
}

/** Where mentions lie, the hash of the code that finds them, and what a note is known by as long as it is the same. */
interface MentionFile {
  readonly file: string;
  readonly code: string;
  readonly keyOf: (note: Note) => string | undefined;
}

type Found = Readonly<Record<string, readonly PieceMention[]>>;

const hashLength = 64;

/** Keeps mentions in one file, with a hash over it in front: one that is damaged, or was found by other code or for other names, is as good as none. */
export function openMentionCache({ file, code, keyOf }: MentionFile): MentionCache {
  let taken = new Map<string, readonly PieceMention[]>();
  let before: Found = {};
  let names = '';
  let isNew = false;
  return {
    open(given) {
      names = hash(code + given);
      before = readFound(file, names);
      taken = new Map();
      isNew = false;
      return {
        get(note) {
          const key = keyOf(note) ?? '';
          const found = before[key];
          if (found !== undefined) taken.set(key, found);
          return found;
        },
        set(note, found) {
          const key = keyOf(note);
          if (key === undefined) return;
          taken.set(key, found);
          isNew = true;
        },
      };
    },
    save() {
      if (!isNew) return;
      const body = JSON.stringify({ names, found: Object.fromEntries(taken) });
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(`${file}.${process.pid}`, hash(body) + body);
      renameSync(`${file}.${process.pid}`, file);
      before = {};
      taken = new Map();
      isNew = false;
    },
  };
}

function readFound(file: string, names: string): Found {
  try {
    const text = readFileSync(file, 'utf8');
    const body = text.slice(hashLength);
    if (text.slice(0, hashLength) !== hash(body)) return {};
    const kept: { readonly names: string; readonly found: Found } = JSON.parse(body);
    return kept.names === names ? kept.found : {};
  } catch {
    return {};
  }
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
