import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { topicPath } from '../links/addresses.ts';
import type { Course } from '../model/course.ts';
import type { Page } from '../model/page.ts';
import { buildGuidePage } from './build-guide-page.ts';
import { buildRulesPage } from './build-rules-page.ts';
import { readRules } from './read-rules.ts';
import type { NoteReader } from './small-course.ts';

/** The guide's file, where a code host looks for it. */
const guideFile = 'CONTRIBUTING.md';

/** Makes the pages of the authoring guide out of the project's own files; none where it has no guide. */
export function openGuide(project: string, { course, read }: { readonly course: Course; readonly read: NoteReader }): readonly Page[] {
  const file = join(project, guideFile);
  if (!existsSync(file)) return [];
  const context = { course, read, known: new Set([...course.paths.values(), ...course.topics.map(topicPath)]) };
  return [buildGuidePage(context, readFileSync(file, 'utf8')), buildRulesPage(context, readRules(project))];
}
