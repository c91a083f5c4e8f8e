import { readdirSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { type FilePath, toFilePath } from '../model/file-path.ts';

/**
 * Finds a file as a disk names it: a Mac keeps `é` as two signs where authors type one. The very name comes first, and a path that is
 * not there is given back as it is.
 */
export function findOnDisk(folder: string, path: FilePath): FilePath {
  if (isAscii(path) || statSync(join(folder, path), { throwIfNoEntry: false }) !== undefined) return path;
  let found = '';
  for (const step of path.split('/')) {
    const wanted = step.normalize('NFC');
    const name = namesIn(join(folder, found)).find((other) => other === step || other.normalize('NFC') === wanted);
    if (name === undefined) return path;
    found = found === '' ? name : `${found}/${name}`;
  }
  return toFilePath(found) ?? path;
}

/** Tells what lies at a path below a folder; what a link leads out to is nothing. */
export function findEntry(folder: string, path: FilePath): 'file' | 'folder' | undefined {
  const root = realFolder(folder);
  const file = realFolder(join(folder, findOnDisk(folder, path)));
  if (root === undefined || file === undefined || !file.startsWith(root + sep)) return undefined;
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat?.isFile() ? 'file' : stat?.isDirectory() ? 'folder' : undefined;
}

/** Gives the path behind all links; undefined where nothing is. */
export function realFolder(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

function isAscii(text: string): boolean {
  return !/[^ -~]/.test(text);
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
