import type { Dirent } from 'node:fs';
import { accessSync, constants, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { bounds } from '../model/bounds.ts';
import { type FilePath, toFilePath } from '../model/file-path.ts';
import { fileStart, type Problem } from '../model/problem.ts';
import { tell } from '../model/rules.ts';
import { realFolder } from './find-on-disk.ts';
import { settingsFile } from './read-settings.ts';
import { isSourceName } from './unread-files.ts';

/** The content folder as it lies on disk: its notes by path, and what stands in the way of reading others. */
interface ContentFolder {
  readonly folder: string;
  readonly notes: readonly FilePath[];
  /** The files that declare types. */
  readonly types: readonly FilePath[];
  /** Files beside them that nobody reads and that hold words: notebooks, documents, other tools' notes. */
  readonly sources: readonly FilePath[];
  readonly problems: readonly Problem[];
}

/** Lists the Markdown files of a folder, in the order of their paths. Links that lead out of it are refused. */
export function listContent(folder: string): ContentFolder {
  const notes: FilePath[] = [];
  const types: FilePath[] = [];
  const sources: FilePath[] = [];
  const problems: Problem[] = [];
  const root = realFolder(folder);
  if (root !== undefined) walk('');
  notes.sort();
  return { folder, notes, types: types.sort(), sources: sources.sort(), problems };

  function walk(below: string): void {
    for (const entry of readFolder(below)) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      const path = toFilePath(`${below}/${entry.name.replace(strange, '\ufffd')}`);
      if (path === undefined) continue;
      const isNote = isNoteName(entry.name);
      if (isNote && strange.test(entry.name)) problems.push(strangeName(path));
      else if (strange.test(entry.name)) continue;
      else if (entry.isSymbolicLink()) takeLink(path, entry);
      else if (entry.isDirectory()) walk(path);
      else if (isNote) takeNote(path, entry.isFile());
      else if (isTypeFile(path) && entry.isFile()) types.push(path);
      else if (isSourceName(entry.name) && entry.isFile()) sources.push(path);
    }
  }

  function readFolder(below: string): readonly Dirent[] {
    try {
      return readdirSync(join(folder, below), { withFileTypes: true });
    } catch {
      const path = toFilePath(below);
      if (path !== undefined) problems.push(unreadable(path, 'this folder may not be read'));
      return [];
    }
  }

  function takeLink(path: FilePath, entry: Dirent): void {
    const target = realFolder(join(folder, path));
    const isInside = target !== undefined && root !== undefined && target.startsWith(root + sep);
    const isRead = isNoteName(entry.name) || path === settingsFile || isTypeFile(path);
    if (!isInside && (isRead || target === undefined || statSync(target).isDirectory())) problems.push(leadsOut(path));
    else if (isInside && isNoteName(entry.name)) takeNote(path, statSync(target).isFile());
    else if (isInside && isTypeFile(path)) types.push(path);
  }

  function takeNote(path: FilePath, isFile: boolean): void {
    if (!isFile) problems.push(unreadable(path, 'it is no file'));
    else if (!mayRead(join(folder, path))) problems.push(unreadable(path, 'this machine may not read it'));
    else notes.push(path);
  }
}

/** What makes a name another one elsewhere: back slashes, signs of control and of direction, and bytes that are no text. */
const strange = /[\\\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffd]/u;

function mayRead(file: string): boolean {
  try {
    accessSync(file, constants.R_OK);
    return true;
  } catch {
    return false;
  }
}

/** Reads a note's bytes; one byte more than a note may have is enough to refuse it. */
export function readNoteBytes(folder: string, path: FilePath): Uint8Array {
  const file = join(folder, path);
  const { size } = statSync(file);
  return size > bounds.noteBytes ? new Uint8Array(size) : readFileSync(file);
}

/** Reads the settings' file; undefined where there is none, or where it is a link that leads out of the folder or no file at all. */
export function readSettingsText(folder: string, name: string): string | undefined {
  const root = realFolder(folder);
  const file = realFolder(join(folder, name));
  if (root === undefined || file === undefined || !file.startsWith(root + sep)) return undefined;
  try {
    const stat = statSync(file);
    return stat.isFile() && stat.size <= bounds.noteBytes ? readFileSync(file, 'utf8') : undefined;
  } catch {
    return undefined;
  }
}

/** Tells a file that declares a type of topics. */
export function isTypeFile(path: string): boolean {
  return /^types\/[^/]+\.ya?ml$/i.test(path);
}

function isNoteName(name: string): boolean {
  return /\.(?:md|markdown)$/i.test(name);
}

function unreadable(file: FilePath, reason: string): Problem {
  return {
    ...fileStart,
    file,
    ...tell('file-unreadable', `Cannot read "${file}": ${reason}`, 'Put a plain file there that everyone may read.'),
  };
}

function strangeName(file: FilePath): Problem {
  return { ...fileStart, file, ...tell('file-name', `Cannot read "${file}": its name holds signs that are others elsewhere`) };
}

function leadsOut(file: FilePath): Problem {
  return { ...fileStart, file, ...tell('file-leads-out', `Cannot read "${file}": it is a link that leads out of the content folder`) };
}
