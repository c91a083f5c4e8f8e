import { findCoursePlace, openCourse } from '../course/open-course.ts';
import { buildSearchFiles } from '../pages/search-files.ts';

/** Makes the search index of a project's course and sends its files to the process that started this one. */
const [project = ''] = process.argv.slice(2);
const course = openCourse(findCoursePlace(project, process.env, { keep: true, writer: 'search' }));
process.send?.(new Map(buildSearchFiles(course).map(({ path, text }) => [path, text])));
