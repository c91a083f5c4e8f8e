import type { Course } from '../model/course.ts';
import type { Note } from '../model/note.ts';
import type { PageLink } from '../model/page.ts';
import type { Topic } from '../model/topic.ts';

interface PagePlace {
  readonly path: string;
  readonly breadcrumbs: readonly PageLink[];
}

export function recordsOfCourse(_course: Course): readonly object[] {
  return [];
}
export function recordsOfTerms(_course: Course, _topics: readonly Topic[], _path: string): readonly object[] {
  return [];
}
export function recordsOfLecture(_course: Course, _note: Note, _place: PagePlace): readonly object[] {
  return [];
}
export function recordsOfTopic(_course: Course, _topic: Topic, _place: PagePlace): readonly object[] {
  return [];
}
