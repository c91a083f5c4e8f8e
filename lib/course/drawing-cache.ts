import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Drawing } from '../model/drawing.ts';

/** Diagrams that were drawn before, by a hash of their source and of the code that draws. */
export interface DrawingCache {
  readonly read: (key: string) => Drawing | undefined;
  readonly keep: (key: string, drawing: Drawing) => void;
}

/** More files than a course has diagrams are of diagrams that were being written. */
const mostFiles = 2_000;

const hashLength = 64;

/** Keeps drawings in a folder, a file each, with a hash over it in front: one that is damaged is as good as none. */
export function openDrawingCache(folder: string, code: () => string): DrawingCache {
  let known: string | undefined;
  const fileOf = (key: string) => {
    known ??= code();
    return join(folder, `${hash(known + key).slice(0, 40)}.json`);
  };
  return {
    read(key) {
      try {
        const text = readFileSync(fileOf(key), 'utf8');
        const body = text.slice(hashLength);
        if (text.slice(0, hashLength) !== hash(body)) return undefined;
        const drawing: Drawing = JSON.parse(body);
        return drawing;
      } catch {
        return undefined;
      }
    },
    keep(key, drawing) {
      try {
        mkdirSync(folder, { recursive: true });
        if (readdirSync(folder).length >= mostFiles) rmSync(folder, { recursive: true, force: true });
        mkdirSync(folder, { recursive: true });
        const file = fileOf(key);
        const body = JSON.stringify(drawing);
        writeFileSync(`${file}.${process.pid}`, hash(body) + body);
        renameSync(`${file}.${process.pid}`, file);
      } catch {
        // A full disk costs time at the next build and nothing else.
      }
    },
  };
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
