import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeBlockFinder } from '../course/find-shown-block.ts';
import type { FollowedCourse } from '../course/follow-course.ts';
import type { FilePath } from '../model/file-path.ts';
import type { LiveMessage, LiveProblem } from '../model/live-message.ts';
import type { Problem } from '../model/problem.ts';
import { notesOfPage } from '../pages/page-notes.ts';
import { frame } from '../terminal/format-pretty.ts';
import type { ContentFolder } from '../terminal/open-content.ts';

/** More problems than a writer reads at once. */
const mostShown = 30;

/** Tells what is wrong with the notes that a page is made from, each problem with its line and what the page shows for it. */
export function findPageProblems(
  { course, held }: FollowedCourse,
  path: string,
  content: ContentFolder,
): Pick<LiveMessage, 'problems' | 'isHeld' | 'elsewhere'> {
  const notes = notesOfPage(course, path);
  const own = course.problems.filter(({ file }) => notes.has(file));
  const readers = new Map<FilePath, NoteReader>();
  const problems = own.slice(0, mostShown).map((problem) => {
    const reader = readers.get(problem.file) ?? openNote(content.folder, problem.file);
    readers.set(problem.file, reader);
    return toLive(problem, reader, content.name);
  });
  return { problems, isHeld: [...notes].some((note) => held.has(note)), elsewhere: course.problems.length - problems.length };
}

interface NoteReader {
  readonly lines: readonly string[];
  readonly findBlock: ReturnType<typeof makeBlockFinder>;
}

function openNote(folder: string, path: FilePath): NoteReader {
  try {
    const bytes = readFileSync(join(folder, path));
    const lines = bytes
      .toString('utf8')
      .replace(/^\uFEFF/, '')
      .split(/\r\n|\r|\n/);
    return { lines, findBlock: makeBlockFinder(bytes) };
  } catch {
    return { lines: [], findBlock: () => undefined };
  }
}

function toLive(problem: Problem, { lines, findBlock }: NoteReader, name: string): LiveProblem {
  const { severity, rule, message, hint, file, line, column } = problem;
  const shownAs = findBlock(line);
  return {
    severity,
    rule,
    message,
    hint,
    file: name === '' ? file : `${name}/${file}`,
    line,
    column,
    frame: frame(problem, lines[line - 1], (_, text) => text).trimEnd(),
    ...(shownAs === undefined ? {} : { shownAs }),
  };
}
