import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NoteReader } from '../course/read-note.ts';
import { topicPath } from '../model/addresses.ts';
import type { Course } from '../model/course.ts';
import { guidePath, type PageMaker } from '../pages/write-site.ts';
import { buildGuidePage } from './build-guide-page.ts';
import { buildRulesPage } from './build-rules-page.ts';
import { guideFile, rulesPath } from './guide-context.ts';
import { type GuideFolder, keepPage } from './keep-page.ts';
import { readRules } from './read-rules.ts';
import { writeGuide } from './write-types.ts';

/** What the guide is made with, and the root of the course's repository, where that is known. */
interface GuideSources {
  readonly course: Course;
  readonly read: NoteReader;
  readonly root: string | undefined;
  /** Where its pages are kept, if they are. */
  readonly kept?: GuideFolder;
}

/**
 * Lists the pages of the authoring guide. It is a file of the course's repository, with the rules of the project beside it; a course
 * whose repository has none gets one that is made of its types.
 */
export function openGuide(project: string, { course, read, root, kept }: GuideSources): readonly PageMaker[] {
  const file = root === undefined ? undefined : join(root, guideFile);
  const makeContext = () => ({ course, read, known: new Set([...course.paths.values(), ...course.topics.map(topicPath)]) });
  const isWritten = file !== undefined && existsSync(file);
  const makeGuide = () => {
    const context = makeContext();
    const text = isWritten ? { markdown: readFileSync(file, 'utf8'), file: guideFile } : { markdown: writeGuide(course.types.all) };
    const parts = [course.settings, course.types.all, [...context.known], text];
    return keepPage(kept, { name: 'guide', parts }, () => buildGuidePage(context, text));
  };
  const makeRules = () =>
    keepPage(kept, { name: 'rules', parts: [course.settings, course.types.all] }, () => buildRulesPage(makeContext(), readRules(project)));
  return [{ path: guidePath, make: makeGuide }, ...(isWritten ? [{ path: rulesPath, make: makeRules }] : [])];
}
