import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Course } from '../../model/course.ts';
import { searchFilesPath, searchPointerPath } from '../../model/search-paths.ts';
import { startCommand } from '../start-command.ts';

/** Search while the course is written. */
export interface LiveSearch {
  /** Gives the pointer to an index of the course as it is; undefined where none could be made. */
  readonly readPointer: (course: Course) => Promise<string | undefined>;
  readonly readFile: (path: string) => string | undefined;
}

/**
 * Makes the index when somebody searches, in a process of its own: it takes a second for some hundred notes, and nothing else
 * may wait for it. As long as the course stays the same it is made once.
 */
export function openLiveSearch(project: string, { folder, environment }: { folder: string; environment: NodeJS.ProcessEnv }): LiveSearch {
  rmSync(folder, { recursive: true, force: true });
  let made: { readonly course: Course; readonly done: Promise<void> } | undefined;
  const read = (path: string) => {
    const file = join(folder, path);
    return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  };
  return {
    async readPointer(course) {
      while (made?.course !== course) {
        await made?.done;
        if (made?.course !== course) made = { course, done: runIndexer(project, folder, environment) };
      }
      await made.done;
      return read(searchPointerPath);
    },
    readFile: (path) => (/^[\w.-]+$/.test(path.slice(searchFilesPath.length)) ? read(path) : undefined),
  };
}

function runIndexer(project: string, folder: string, environment: NodeJS.ProcessEnv): Promise<void> {
  const child = startCommand(project, ['index-search', project, folder], {
    env: environment,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const stop = () => {
    child.kill();
  };
  process.once('exit', stop);
  return new Promise((resolve) =>
    child
      .once('error', () => resolve())
      .once('exit', () => {
        process.off('exit', stop);
        resolve();
      }),
  );
}
