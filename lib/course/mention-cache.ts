import type { PieceMention } from '../model/course.ts';
import type { Kept } from '../model/course-memory.ts';
import type { Note } from '../model/note.ts';
import { hashText, readSealed, writeSealed } from './sealed-file.ts';

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

/** What the file holds: the hash of the code and the names, and what was found by them. */
interface KeptMentions {
  readonly names: string;
  readonly found: Found;
}

/** Keeps mentions in one file, sealed: what is damaged, or was found by other code or for other names, is as good as none. */
export function openMentionCache({ file, code, keyOf }: MentionFile): MentionCache {
  let taken = new Map<string, readonly PieceMention[]>();
  let before: Found = {};
  let names = '';
  let isNew = false;
  return {
    open(given) {
      names = hashText(code + given);
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
      writeSealed(file, { names, found: Object.fromEntries(taken) } satisfies KeptMentions);
      before = {};
      taken = new Map();
      isNew = false;
    },
  };
}

function readFound(file: string, names: string): Found {
  const kept = readSealed<KeptMentions>(file);
  return kept?.names === names ? kept.found : {};
}
