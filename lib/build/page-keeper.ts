import { createHash } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readSealed, writeSealed } from '../course/sealed-file.ts';

/** Takes files of the last site over into the next where what they are made of is the same. */
export interface PageKeeper {
  /**
   * Takes over the files of what is made of this value, where the last site had the same ones, whole. Where they have to be made it gives
   * what notes them then.
   */
  readonly take: (value: string) => NoteFiles | undefined;
  /** Remembers what stands in the next site for the one after it. */
  readonly save: () => void;
}

/** Notes the files that were made of a value. */
export type NoteFiles = (files: readonly (readonly [path: string, content: string | Uint8Array])[]) => void;

interface KeptSite {
  /** Where it is kept what the last site's files were made of. */
  readonly record: string;
  /** The last site and the next one. */
  readonly last: string;
  readonly next: string;
  /** What all of it is made with: code, styles, frame. */
  readonly means: string;
}

/** The files that were made of a value, by its hash: each one's path and hash. */
type Kept = Readonly<Record<string, readonly (readonly [path: string, hash: string])[]>>;

/** What the record holds. */
interface KeptPages {
  readonly means: string;
  readonly kept: Kept;
}

/**
 * Remembers what each page of the last site was made of. Its files are linked, not copied, into the next site, each after its bytes were
 * found to be those that were written: whatever was done to the last site since, the next is as if it were made anew.
 */
export function openPageKeeper({ record, last, next, means }: KeptSite): PageKeeper {
  const before = readKept(record, means);
  const kept: Record<string, readonly (readonly [string, string])[]> = {};
  const folders = new Set<string>();
  return {
    take(value) {
      const key = hash(value);
      const files = before[key];
      if (files?.every(([path, sum]) => isWhole(path, sum)) && takeAll(files)) {
        kept[key] = files;
        return undefined;
      }
      return (made) => {
        kept[key] = made.map(([path, content]) => [path, hash(content)]);
      };
    },
    save: () => writeSealed(record, { means, kept } satisfies KeptPages),
  };

  function isWhole(path: string, sum: string): boolean {
    try {
      return hash(readFileSync(join(last, path))) === sum;
    } catch {
      return false;
    }
  }

  /** All or none: what is written where a link stands would be written into the last site. */
  function takeAll(files: Kept[string]): boolean {
    const linked: string[] = [];
    try {
      for (const [path] of files) {
        const folder = dirname(join(next, path));
        if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
        folders.add(folder);
        linkSync(join(last, path), join(next, path));
        linked.push(path);
      }
      return true;
    } catch {
      for (const path of linked) rmSync(join(next, path));
      return false;
    }
  }
}

function readKept(record: string, means: string): Kept {
  const read = readSealed<KeptPages>(record);
  return read?.means === means ? read.kept : {};
}

function hash(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('base64url').slice(0, 22);
}
