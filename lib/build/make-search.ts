import { setImmediate } from 'node:timers/promises';
import { findCourseFolder, openCourse } from '../course/open-course.ts';
import { buildSearchFiles } from '../pages/search-files.ts';
import { makeSearchWriter } from './search-writer.ts';

/**
 * Makes the files of search for the process that started this one: they are sent to it, or written into a folder beside that of the last site. When that process is
 * gone nothing more is written, for the folder may be another's by then.
 */
const [project = '', folder, last = ''] = process.argv.slice(2);
const place = findCourseFolder(project, process.env, { keep: true, writer: 'search' });
const course = openCourse(place);
place.cache.forget();
const files = buildSearchFiles(course);
if (folder === undefined) process.send?.(files);
else {
  const write = makeSearchWriter(folder, last);
  for (const { path, text } of files) {
    await setImmediate();
    if (!process.connected) process.exit(1);
    write(path, text);
  }
  process.send?.('written');
}
