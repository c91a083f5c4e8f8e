import { lineToEntry, type TermEntry } from './term-entry.ts';

/** One file of terms: lines in the order of keys, each read when it is asked for. */
export interface TermFile {
  readonly find: (key: string) => TermEntry | undefined;
  /** All keys that start with these letters, in order. */
  readonly keysStarting: (start: string) => readonly string[];
}

/** Reads a file of terms. */
export function parseTermFile(body: string): TermFile {
  const lines = body.split('\n');
  const keys = lines.map((line) => line.slice(0, endOfKey(line)));
  const entries = new Map<string, TermEntry>();
  return {
    find: (key) => {
      const known = entries.get(key);
      if (known !== undefined) return known;
      const at = firstFrom(keys, key);
      const line = lines[at];
      if (line === undefined || keys[at] !== key) return undefined;
      const entry = lineToEntry(line);
      entries.set(key, entry);
      return entry;
    },
    keysStarting: (start) => {
      const found: string[] = [];
      for (let at = firstFrom(keys, start); keys[at]?.startsWith(start); at++) found.push(keys[at] ?? '');
      return found;
    },
  };
}

/** The place of the first key that is not before this one. */
function firstFrom(keys: readonly string[], key: string): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((keys[middle] ?? '') < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

function endOfKey(line: string): number {
  const tab = line.indexOf('\t');
  return tab < 0 ? line.length : tab;
}
