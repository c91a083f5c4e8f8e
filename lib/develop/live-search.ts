import { makeSearchElsewhere } from '../build/make-search-elsewhere.ts';
import type { Course } from '../model/course.ts';
import { searchPointerPath } from '../model/search-paths.ts';

/** Search while the course is written. */
export interface LiveSearch {
  /** Gives the pointer to an index of the course as it is; undefined where none could be made. */
  readonly readPointer: (course: Course) => Promise<string | undefined>;
  readonly readFile: (path: string) => string | undefined;
}

/** Makes the index when somebody searches. As long as the course stays the same it is made once. */
export function openLiveSearch(project: string, environment: NodeJS.ProcessEnv): LiveSearch {
  let made: { readonly course: Course; readonly done: Promise<void> } | undefined;
  let texts: ReadonlyMap<string, string> = new Map();
  const index = async () => {
    const files = await makeSearchElsewhere(project, environment);
    if (files !== undefined) texts = new Map(files.map(({ path, text }) => [path, text]));
  };
  return {
    async readPointer(course) {
      while (made?.course !== course) {
        await made?.done;
        if (made?.course !== course) made = { course, done: index() };
      }
      await made.done;
      return texts.get(searchPointerPath);
    },
    readFile: (path) => texts.get(path),
  };
}
