import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type CoursePlace, findCoursePlace, openCourse } from '../course/open-course.ts';
import type { Course } from '../model/course.ts';
import { nameContentFolder, type ShownProblem, showProblems } from './shown-problem.ts';
import { CommandFault, type Terminal } from './terminal.ts';

/** A course as a command has opened it. */
export interface OpenedContent {
  readonly course: Course;
  /** The content folder on disk, and as its author names it. */
  readonly folder: string;
  readonly name: string;
  readonly problems: readonly ShownProblem[];
  readonly readLine: (file: string, line: number) => string | undefined;
}

/** Opens the course that the environment names. Throws a fault where there is no content folder. */
export function openContent({ folder: project, environment }: Terminal, place = findPlace(project, environment)): OpenedContent {
  const name = nameContentFolder(project, environment['CONTENT_DIR']);
  const shown = name === '' ? '.' : name;
  if (!existsSync(place.folder))
    throw new CommandFault(`Cannot find the content folder "${shown}". Create it, or set CONTENT_DIR to the folder of notes.`);
  if (!statSync(place.folder).isDirectory())
    throw new CommandFault(`Cannot read the content folder "${shown}": it is a file. Set CONTENT_DIR to a folder.`);
  const course = openCourse(place);
  return {
    course,
    folder: place.folder,
    name,
    problems: showProblems(course.problems, name),
    readLine: makeLineReader(place.folder, name),
  };
}

/** A project that cannot be written to is read without keeping anything. */
export function findPlace(project: string, environment: CoursePlace['environment']): CoursePlace {
  try {
    return findCoursePlace(project, environment, { keep: true });
  } catch {
    return findCoursePlace(project, environment, { keep: false });
  }
}

/** Reads lines for frames; problems come file by file, so the last file is all that is held. */
function makeLineReader(folder: string, name: string): OpenedContent['readLine'] {
  let held: { file: string; lines: readonly string[] } = { file: '', lines: [] };
  return (file, line) => {
    if (held.file !== file) held = { file, lines: readLines(join(folder, name === '' ? file : file.slice(name.length + 1))) };
    return held.lines[line - 1];
  };
}

function readLines(file: string): readonly string[] {
  try {
    return readFileSync(file, 'utf8')
      .replace(/^\uFEFF/, '')
      .split(/\r\n|\r|\n/);
  } catch {
    return [];
  }
}
