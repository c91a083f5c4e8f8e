import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Drawing } from '../model/drawing.ts';
import { hashText, readSealed, writeSealed } from './sealed-file.ts';

/** Diagrams that were drawn before, by a hash of their source and of the code that draws. */
export interface DrawingCache {
  readonly read: (key: string) => Drawing | undefined;
  readonly keep: (key: string, drawing: Drawing) => void;
}

/** More files than a course has diagrams are of diagrams that were being written. */
const mostFiles = 2_000;

/** Keeps drawings in a folder, a sealed file each. */
export function openDrawingCache(folder: string, code: () => string): DrawingCache {
  let known: string | undefined;
  const fileOf = (key: string) => {
    known ??= code();
    return join(folder, `${hashText(known + key).slice(0, 40)}.json`);
  };
  return {
    read: (key) => readSealed<Drawing>(fileOf(key)),
    keep(key, drawing) {
      try {
        writeSealed(fileOf(key), drawing);
        if (readdirSync(folder).length > mostFiles) rmSync(folder, { recursive: true, force: true });
      } catch {
        // A full disk costs time at the next build and nothing else.
      }
    },
  };
}
