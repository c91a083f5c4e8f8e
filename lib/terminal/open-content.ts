import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type CourseFolder, findCourseFolder, openCourse } from '../course/open-course.ts';
import type { Course } from '../model/course.ts';
import { nameContentFolder, type ShownProblem, showProblems } from './shown-problem.ts';
import { CommandFault, type Terminal } from './terminal.ts';

/** The content folder on disk, and as its author names it. */
export interface ContentFolder {
  readonly folder: string;
  readonly name: string;
}

/** A course as a command has opened it. */
export interface OpenedContent extends ContentFolder {
  readonly course: Course;
  readonly problems: readonly ShownProblem[];
  readonly readLine: (file: string, line: number) => string | undefined;
}

/** Opens the course that the environment names. Throws a fault where there is no content folder. */
export function openContent(
  terminal: Terminal,
  place = findPlace(terminal.folder, terminal.environment),
  tell?: (done: number, total: number) => void,
): OpenedContent {
  const content = findContent(terminal, place);
  return showCourse(openCourse(place, tell), content);
}

/** Names the content folder. Throws a fault where there is none. */
export function findContent({ folder: project, environment }: Terminal, place: CourseFolder): ContentFolder {
  const name = nameContentFolder(project, environment['CONTENT_DIR']);
  const shown = name === '' ? '.' : name;
  if (!existsSync(place.folder))
    throw new CommandFault(`Cannot find the content folder "${shown}". Create it, or set CONTENT_DIR to the folder of notes.`);
  if (!statSync(place.folder).isDirectory())
    throw new CommandFault(`Cannot read the content folder "${shown}": it is a file. Set CONTENT_DIR to a folder.`);
  return { folder: place.folder, name };
}

/** Puts a course and the lines of its files together, for people to read what is wrong. */
export function showCourse(course: Course, { folder, name }: ContentFolder): OpenedContent {
  return { course, folder, name, problems: showProblems(course.problems, name), readLine: makeLineReader(folder, name) };
}

/** A project that cannot be written to is read without keeping anything. */
export function findPlace(project: string, environment: CourseFolder['environment']): CourseFolder {
  try {
    return findCourseFolder(project, environment, { keep: true });
  } catch {
    return findCourseFolder(project, environment, { keep: false });
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
