import { setImmediate } from 'node:timers/promises';
import { findCoursePlace, openCourse } from '../course/open-course.ts';
import { makeSearchTexts, makeTexts } from './course-texts.ts';
import { makeWriter } from './make-writer.ts';

/**
 * Makes texts of a project's site for the process that started this one: those of search, which are sent to it, or all, which are
 * written into a folder. When that process is gone nothing more is written, for the folder may be another's by then.
 */
const [project = '', folder] = process.argv.slice(2);
const place = findCoursePlace(project, process.env, { keep: true, writer: 'texts' });
const course = openCourse(place);
place.cache.forget();
if (folder === undefined) process.send?.(makeSearchTexts(course));
else {
  const write = makeWriter(folder);
  for (const [path, text] of makeTexts(course, place.folder)) {
    await setImmediate();
    if (!process.connected) process.exit(1);
    write(path, text);
  }
  process.send?.('written');
}
