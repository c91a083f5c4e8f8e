import { createHash } from 'node:crypto';
import type { Dirent } from 'node:fs';
import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { imageSize } from 'image-size';
import { bounds } from '../model/bounds.ts';
import type { Asset } from '../model/course.ts';
import { type FilePath, toFilePath } from '../model/file-path.ts';
import { fileStart, type Problem } from '../model/problem.ts';

/** The content folder as it lies on disk: its notes by path, and what stands in the way of reading others. */
export interface ContentFolder {
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
    for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      const path = toFilePath(`${below}/${entry.name}`);
      if (path === undefined) continue;
      if (entry.isSymbolicLink()) takeLink(path, entry);
      else if (entry.isDirectory()) walk(path);
      else if (entry.isFile() && isNoteName(entry.name)) notes.push(path);
    }
  }

  function takeLink(path: FilePath, entry: Dirent): void {
    const target = realFolder(join(folder, path));
    const isInside = target !== undefined && root !== undefined && target.startsWith(root + sep);
    if (isInside && isNoteName(entry.name) && statSync(target).isFile()) notes.push(path);
    else if (!isInside && (isNoteName(entry.name) || target === undefined || statSync(target).isDirectory())) problems.push(leadsOut(path));
  }
}

/** Reads a note's bytes; one byte more than a note may have is enough to refuse it. */
export function readNoteBytes(folder: string, path: FilePath): Uint8Array {
  const file = join(folder, path);
  const { size } = statSync(file);
  return size > bounds.noteBytes ? new Uint8Array(size) : readFileSync(file);
}

/** Reads the settings' file; undefined where there is none. */
export function readSettingsText(folder: string, name: string): string | undefined {
  try {
    return readFileSync(join(folder, name), 'utf8');
  } catch {
    return undefined;
  }
}

const assetEndings = /\.(?:png|jpe?g|gif|webp|avif|svg|pdf|csv|tsv|json|ya?ml|txt|ipynb|zip|py|r|sql|pptx|docx|xlsx)$/i;

/** Makes a finder of the files that notes show or lead to: each is read once, measured and named by its bytes. */
export function makeAssetFinder(folder: string): (path: FilePath) => Asset | undefined {
  const known = new Map<FilePath, Asset | undefined>();
  const root = realFolder(folder);
  return (path) => {
    if (!known.has(path)) known.set(path, readAsset(path));
    return known.get(path);
  };

  function readAsset(path: FilePath): Asset | undefined {
    const ending = assetEndings.exec(path)?.[0].toLowerCase();
    const file = realFolder(join(folder, path));
    if (ending === undefined || file === undefined || root === undefined || !file.startsWith(root + sep) || !statSync(file).isFile())
      return undefined;
    const bytes = readFileSync(file);
    const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 10);
    const name = (path.split('/').at(-1) ?? 'file')
      .slice(0, -ending.length)
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 60);
    return { path, publishedAs: `/media/${name || 'file'}.${hash}${ending}`, ...measure(bytes) };
  }
}

function measure(bytes: Uint8Array): { width: number; height: number } | object {
  try {
    const { width, height } = imageSize(bytes);
    return width > 0 && height > 0 ? { width: Math.round(width), height: Math.round(height) } : {};
  } catch {
    return {};
  }
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
