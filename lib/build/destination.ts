import { existsSync, readdirSync, realpathSync, renameSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { CommandFault } from '../terminal/terminal.ts';
import { exchangeFolders } from './exchange-folders.ts';

/** Where the site is published: the folder itself, the one that is made ready beside it, and the one that it replaces. */
export interface Destination {
  readonly folder: string;
  readonly next: string;
  readonly old: string;
}

/** Gives the destination that `OUT_DIR` names. Throws a fault where replacing it would destroy something that is no site. */
export function findDestination(project: string, given: string | undefined, contentFolder: string): Destination {
  const folder = resolve(project, given || 'out');
  const destination = { folder, next: `${folder}.next`, old: `${folder}.old` };
  const holds = [project, contentFolder].find((other) => isInside(realPath(other), realPath(folder)));
  if (holds !== undefined)
    throw new CommandFault(
      `Cannot publish to "${given ?? 'out'}": the project or its content lies there. Set OUT_DIR to a folder of its own.`,
    );
  if (existsSync(folder) && !isSite(folder))
    throw new CommandFault(
      `Cannot publish to "${given ?? 'out'}": there is something that is no site of this project. Empty it, or set OUT_DIR to another folder.`,
    );
  return destination;
}

/** Puts back what a build that was killed left half done: the last good site stands where it stood. */
export async function restoreDestination({ folder, next, old }: Destination): Promise<void> {
  if (existsSync(old) && !existsSync(folder)) renameSync(old, folder);
  await remove(old);
  await remove(next);
}

/**
 * Puts the folder that was made ready in the place of the last site: in one step where the system can, so that a site stands there at
 * every moment. Elsewhere by two renames; whoever is killed between them leaves both folders, and the next build or server puts it right.
 */
export async function publishDestination({ folder, next, old }: Destination): Promise<void> {
  if (existsSync(folder) && exchangeFolders(next, folder)) {
    await remove(next);
    return;
  }
  if (existsSync(folder)) renameSync(folder, old);
  renameSync(next, folder);
  await remove(old);
}

/** Several files at a time: one after the other, a large site takes a disk seconds. */
async function remove(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
}

/** Puts the last good site back where a build was killed between two renames, without touching one that is under way. */
export function recoverDestination(folder: string): void {
  if (existsSync(`${folder}.old`) && !existsSync(folder)) renameSync(`${folder}.old`, folder);
}

/** A site has a first page and a page for what is not found; an empty folder may become one. */
function isSite(folder: string): boolean {
  const names = readdirSync(folder);
  return names.length === 0 || (names.includes('index.html') && names.includes('404.html'));
}

function isInside(inner: string, outer: string): boolean {
  const below = relative(outer, inner);
  return below === '' || (!below.startsWith('..') && resolve(outer, below) === inner);
}

/** The true path of the nearest folder that exists, with the rest behind it. */
function realPath(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  const parent = dirname(path);
  return parent === path ? path : join(realPath(parent), relative(parent, path));
}
