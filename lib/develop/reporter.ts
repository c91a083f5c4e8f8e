import { reportProblems } from '../build/build-site.ts';
import type { Course } from '../model/course.ts';
import { type ContentFolder, showCourse } from '../terminal/open-content.ts';
import type { Terminal } from '../terminal/terminal.ts';

/** Makes what tells the terminal of problems: all of them, whenever they are others than before. */
export function makeReporter(terminal: Terminal, content: ContentFolder): (course: Course) => void {
  let told = '[]';
  return (course) => {
    const now = JSON.stringify(course.problems);
    if (now === told) return;
    told = now;
    if (course.problems.length === 0) terminal.out('No problems any more\n');
    else reportProblems(terminal, showCourse(course, content));
  };
}
