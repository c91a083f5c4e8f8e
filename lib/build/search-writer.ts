import { linkSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { searchFilesPath, toFileRole } from '../model/search-paths.ts';
import { listFiles } from './list-files.ts';
import { makeWriter } from './make-writer.ts';

/**
 * Gives what writes the files of search into the folder of a site. The names of all change with what is in any; one that the last site has
 * under another name, to the byte, is linked and not written: of a course of thousands of notes, an edit leaves nearly all as they were.
 */
export function makeSearchWriter(folder: string, last: string): (path: string, text: string) => void {
  const write = makeWriter(folder);
  const before = resolve(join(last, searchFilesPath));
  const kept = new Map(listFiles(before).map((name) => [toFileRole(name), join(before, name)]));
  return (path, text) => {
    const same = kept.get(toFileRole(basename(path)));
    if (same === undefined || !linkSame(same, text, join(folder, path))) write(path, text);
  };
}

/** The folder that a link stands in is there once the first file was written. */
function linkSame(from: string, text: string, to: string): boolean {
  try {
    if (readFileSync(from, 'utf8') !== text) return false;
    linkSync(from, to);
    return true;
  } catch {
    return false;
  }
}
