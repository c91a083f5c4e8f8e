import { join, resolve, sep } from 'node:path';

/** Where read notes are kept, below the project. */
export const cacheFolder = join('.flywheel', 'cache');

/** Gives the folder of notes that the environment names: `CONTENT_DIR`, or `content` in the project's folder. */
export function findContentFolder(project: string, environment: Readonly<Record<string, string | undefined>>): string {
  return resolve(project, environment['CONTENT_DIR'] || 'content');
}

/** Finds the root of the repository that a content folder lies in, by its path there, as the settings give it; undefined where it lies elsewhere. */
export function findCourseRoot(folder: string, contentPath: string): string | undefined {
  const below =
    sep +
    contentPath
      .split('/')
      .filter((step) => step !== '')
      .join(sep);
  return below === sep ? folder : folder.endsWith(below) ? folder.slice(0, -below.length) : undefined;
}
