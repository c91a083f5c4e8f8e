import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openPageStyles } from '../export/page-styles.ts';
import type { Course } from '../model/course.ts';
import { assetsPath } from '../model/site-assets.ts';
import { handbookStylePath } from '../pages/handbook/handbook-document.ts';
import { buildHandbook, type LectureReader } from '../pages/handbook-page.ts';

interface HandbookParts {
  readonly project: string;
  readonly course: Course;
  readonly readLecture: LectureReader;
  /** The site's style sheet. */
  readonly css: string;
  readonly write: (path: string, content: string) => void;
}

/** Writes the handbook, a part at a time, for together they may be large. */
export function writeHandbook({ project, course, readLecture, css, write }: HandbookParts): void {
  for (const { path, text } of buildHandbook(course, readLecture)) write(path, text);
  const { faces, allRules } = openPageStyles(css, course.settings.basePath + assetsPath);
  // Paper waits for its faces.
  const patient = faces.replaceAll(/font-display:\s*optional/g, 'font-display:swap');
  write(handbookStylePath, patient + allRules() + readFileSync(join(project, 'app', 'handbook.css'), 'utf8'));
}
