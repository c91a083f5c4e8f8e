import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findCoursePlace, openCourse } from '../course/open-course.ts';
import { buildSearchFiles } from '../pages/search-files.ts';
import { bundleWorker } from './bundle-worker.ts';

const [project = '', folder = ''] = process.argv.slice(2);

const files = buildSearchFiles(openCourse(findCoursePlace(project, process.env, { keep: true, writer: 'search' })));
for (const { path, text } of [...files, await bundleWorker(project, '')]) {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.next`, text);
  renameSync(`${file}.next`, file);
}
