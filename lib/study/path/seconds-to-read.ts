import type { Course } from '../../model/course.ts';
import { passageToText } from '../../model/passage-to-text.ts';
import { proseToText } from '../../model/prose-to-text.ts';
import type { Topic } from '../../model/topic.ts';

/** Words that a student reads in a minute, and comes back to: Brysbaert (2019) measures 238 for plain English, and notes are denser. */
const wordsPerMinute = 180;

/** A topic's own page is read, and no more of what others add than this many passages. */
const mostPassages = 3;

/** Gives how long a topic takes to read, to ten seconds: its definition, what stands behind it, and what lectures add. */
export function secondsToRead({ notes }: Course, { definition, definedBy, quoted }: Topic): number {
  const own = notes.get(definedBy.note);
  const body = own === undefined ? [] : definedBy.body.map((range) => proseToText(own.prose, range));
  const added = quoted.slice(0, mostPassages).flatMap(({ note: path, passage }) => {
    const note = notes.get(path);
    return note === undefined ? [] : [passageToText(note, passage)];
  });
  const words = [definition, ...body, ...added].join(' ').match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  return Math.max(10, Math.round((words / wordsPerMinute) * 6) * 10);
}
