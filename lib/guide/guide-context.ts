import type { NoteReader } from '../course/read-note.ts';
import type { Course } from '../model/course.ts';

/** What the guide's pages are made with. */
export interface GuideContext {
  readonly course: Course;
  readonly read: NoteReader;
  /** The pages that the course has, so that examples lead to no others. */
  readonly known: ReadonlySet<string>;
}

/** The guide's file, where a code host looks for it. */
export const guideFile = 'CONTRIBUTING.md';

/** Where the list of all rules is; a rule's name is the anchor of its section. */
export const rulesPath = '/contribute/problems/';
