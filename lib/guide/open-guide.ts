import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NoteReader } from '../course/read-note.ts';
import { topicPath } from '../model/addresses.ts';
import type { Course } from '../model/course.ts';
import { guidePath, type PageMaker } from '../pages/write-site.ts';
import { buildGuidePage } from './build-guide-page.ts';
import { buildRulesPage } from './build-rules-page.ts';
import { guideFile, rulesPath } from './guide-context.ts';
import { readRules } from './read-rules.ts';

/** Lists the pages of the authoring guide, which are made of the project's own files; none where it has no guide. */
export function openGuide(project: string, { course, read }: { readonly course: Course; readonly read: NoteReader }): readonly PageMaker[] {
  const file = join(project, guideFile);
  if (!existsSync(file)) return [];
  const makeContext = () => ({ course, read, known: new Set([...course.paths.values(), ...course.topics.map(topicPath)]) });
  return [
    { path: guidePath, make: () => buildGuidePage(makeContext(), readFileSync(file, 'utf8')) },
    { path: rulesPath, make: () => buildRulesPage(makeContext(), readRules(project)) },
  ];
}
