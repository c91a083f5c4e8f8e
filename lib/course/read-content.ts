import { createHash } from 'node:crypto';
import type { Dirent } from 'node:fs';
import { accessSync, constants, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { imageSize } from 'image-size';
import { bounds } from '../model/bounds.ts';
import type { Asset } from '../model/course.ts';
import { type FilePath, toFilePath } from '../model/file-path.ts';
import { fileStart, type Problem } from '../model/problem.ts';
import { readAssetBytes } from './read-asset-bytes.ts';
import { settingsFile } from './read-settings.ts';

/** The content folder as it lies on disk: its notes by path, and what stands in the way of reading others. */
interface ContentFolder {
  readonly folder: string;
  readonly notes: readonly FilePath[];
  readonly problems: readonly Problem[];
}

/** Lists the Markdown files of a folder, in the order of their paths. Links that lead out of it are refused. */
export function listContent(folder: string): ContentFolder {
  const notes: FilePath[] = [];
  const problems: Problem[] = [];
  const root = realFolder(folder);
  if (root !== undefined) walk('');
  notes.sort();
  return { folder, notes, problems };

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
    const isRead = isNoteName(entry.name) || path === settingsFile;
    if (!isInside && (isRead || target === undefined || statSync(target).isDirectory())) problems.push(leadsOut(path));
    else if (isInside && isNoteName(entry.name)) takeNote(path, statSync(target).isFile());
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

const assetEndings = /\.(?:png|jpe?g|gif|webp|avif|svg|pdf|csv|tsv|json|ya?ml|txt|ipynb|zip|py|r|sql|pptx|docx|xlsx)$/i;

/** Finds the files that notes show or lead to, and tells of those that cannot be published. */
interface AssetFinder {
  readonly find: (path: FilePath) => Asset | undefined;
  readonly problems: readonly Problem[];
}

/** Makes a finder of the files that notes show or lead to: each is read once, measured and named by its bytes. */
export function makeAssetFinder(folder: string): AssetFinder {
  const known = new Map<FilePath, Asset | undefined>();
  const problems: Problem[] = [];
  const root = realFolder(folder);
  const find = (path: FilePath) => {
    if (!known.has(path)) known.set(path, readAsset(path));
    return known.get(path);
  };
  return { find, problems };

  function readAsset(path: FilePath): Asset | undefined {
    const ending = assetEndings.exec(path)?.[0].toLowerCase();
    const file = realFolder(join(folder, path));
    if (ending === undefined || file === undefined || root === undefined || !file.startsWith(root + sep) || !statSync(file).isFile())
      return undefined;
    const read = readAssetBytes(file);
    if ('reason' in read) {
      problems.push({ ...fileStart, file: path, severity: 'warning', ...read.reason });
      return undefined;
    }
    if (read.isChanged) problems.push(cleaned(path));
    const size = measure(read.bytes);
    if (
      size !== undefined &&
      (size.width > bounds.imageSide || size.height > bounds.imageSide || size.width * size.height > bounds.imagePixels)
    ) {
      problems.push({ ...fileStart, file: path, severity: 'warning', ...tooManyPixels(size) });
      return undefined;
    }
    const hash = createHash('sha256').update(read.bytes).digest('hex').slice(0, 10);
    const name = (path.split('/').at(-1) ?? 'file')
      .slice(0, -ending.length)
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 60);
    return { path, publishedAs: `/media/${name || 'file'}.${hash}${ending}`, ...size };
  }
}

function measure(bytes: Uint8Array): { width: number; height: number } | undefined {
  try {
    const { width, height } = imageSize(bytes);
    return width > 0 && height > 0 ? { width: Math.round(width), height: Math.round(height) } : undefined;
  } catch {
    return undefined;
  }
}

function cleaned(file: FilePath): Problem {
  return {
    ...fileStart,
    file,
    severity: 'warning',
    rule: 'image-cleaned',
    message: 'Cannot publish all of this drawing: what runs, links or fetches in it is left out',
    hint: 'Export it as plain SVG, or as PNG.',
  };
}

function tooManyPixels({ width, height }: { width: number; height: number }) {
  return {
    rule: 'image-too-large',
    message: `Cannot show the image: ${width} × ${height} pixels, more than ${bounds.imageSide} a side or ${bounds.imagePixels} in all`,
    hint: 'Make it smaller: pages show no more than 1,600 pixels across.',
  };
}

function isNoteName(name: string): boolean {
  return /\.(?:md|markdown)$/i.test(name);
}

function realFolder(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

function unreadable(file: FilePath, reason: string): Problem {
  return {
    ...fileStart,
    file,
    severity: 'error',
    rule: 'file-unreadable',
    message: `Cannot read "${file}": ${reason}`,
    hint: 'Put a plain file there that everyone may read.',
  };
}

function strangeName(file: FilePath): Problem {
  return {
    ...fileStart,
    file,
    severity: 'error',
    rule: 'file-name',
    message: `Cannot read "${file}": its name holds signs that are others elsewhere`,
    hint: 'Rename it: letters, digits, spaces and hyphens are safe.',
  };
}

function leadsOut(file: FilePath): Problem {
  return {
    ...fileStart,
    file,
    severity: 'error',
    rule: 'file-leads-out',
    message: `Cannot read "${file}": it is a link that leads out of the content folder`,
    hint: 'Put the file itself into the folder.',
  };
}
