import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findCoursePlace, openCourse } from '../course/open-course.ts';
import { buildSearchFiles } from '../pages/search-files.ts';

const [project = '', folder = ''] = process.argv.slice(2);

for (const { path, text } of buildSearchFiles(openCourse(findCoursePlace(project, process.env, { keep: true, writer: 'search' })))) {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.next`, text);
  renameSync(`${file}.next`, file);
}
