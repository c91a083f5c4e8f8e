import type { Course } from '../model/course.ts';
import type { Note } from '../model/note.ts';
import type { Problem } from '../model/problem.ts';
import { tell } from '../model/rules.ts';
import { countTerms } from './count-terms.ts';
import { findTermMarks, placeOfMark, type TermMark } from './find-term-marks.ts';

/** In so many lectures a term is worth a page. */
const fewestLectures = 3;

/** So many terms are told, those of most lectures first: more than that nobody reads. */
const mostTerms = 50;

/** Advises on terms that several lectures use and at least one sets apart, but that are no topic yet. */
export function adviseTerms(course: Course): readonly Problem[] {
  const marks = findTermMarks(course);
  const counts = countTerms(course, marks);
  const found = [...marks.values()].flatMap((mark) => {
    const lectures = counts.get(mark.key) ?? [];
    return lectures.length < fewestLectures ? [] : [{ mark, lectures }];
  });
  const swallowed = findSwallowed(found);
  return found
    .filter(({ mark }) => !swallowed.has(mark.key))
    .sort((a, b) => b.lectures.length - a.lectures.length || (a.mark.key < b.mark.key ? -1 : 1))
    .slice(0, mostTerms)
    .map(({ mark, lectures }) => tellOfTerm(mark, lectures));
}

interface CountedTerm {
  readonly mark: TermMark;
  readonly lectures: readonly Note[];
}

/** A term that stands only where a longer one does is not the one that is meant. */
function findSwallowed(found: readonly CountedTerm[]): ReadonlySet<string> {
  const counts = new Map(found.map(({ mark, lectures }) => [mark.key, lectures.length]));
  const swallowed = new Set<string>();
  for (const { mark, lectures } of found) {
    const words = mark.key.split(' ');
    for (let from = 0; from < words.length; from++) {
      for (let to = from + 1; to <= words.length; to++) {
        const part = words.slice(from, to).join(' ');
        if (part !== mark.key && (counts.get(part) ?? Number.POSITIVE_INFINITY) <= lectures.length) swallowed.add(part);
      }
    }
  }
  return swallowed;
}

function tellOfTerm(mark: TermMark, lectures: readonly Note[]): Problem {
  const { words, note } = mark;
  const others = lectures.filter((lecture) => lecture !== note).map(({ title }) => title);
  return {
    ...placeOfMark(mark),
    file: note.path,
    ...tell(
      'term-without-topic',
      `"${words}" stands in ${lectures.length} lectures and is no topic yet`,
      `Define it, as in "## ${words} {.concept}", or make it an alias of a topic. It stands also in "${others.slice(0, 2).join('" and "')}"${others.length > 2 ? ` and ${others.length - 2} more` : ''}.`,
    ),
  };
}
