import { join, resolve } from 'node:path';

/** Where read notes are kept, below the project. */
export const cacheFolder = join('.flywheel', 'cache');

/** Gives the folder of notes that the environment names: `CONTENT_DIR`, or `content` in the project's folder. */
export function findContentFolder(project: string, environment: Readonly<Record<string, string | undefined>>): string {
  return resolve(project, environment['CONTENT_DIR'] || 'content');
}
