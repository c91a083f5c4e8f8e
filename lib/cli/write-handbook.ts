import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { facesIn } from '../export/page-styles.ts';
import type { Course } from '../model/course.ts';
import { handbookStylePath } from '../pages/handbook/handbook-document.ts';
import { buildHandbook } from '../pages/handbook-page.ts';
import { readPage } from '../pages/site-snapshot.ts';
import { moveFolder } from './move-folder.ts';

const stagingFolder = join('.flywheel', 'handbook');

/** Writes the handbook beside the site while that is made; a part at a time, for together they may be large. Gives the step that moves it in. */
export async function stageHandbook(course: Course, project: string): Promise<(site: string) => void> {
  const staging = join(project, stagingFolder);
  rmSync(staging, { recursive: true, force: true });
  for await (const { path, text } of buildHandbook(course, (page) => readPage(page, 'lecture'))) {
    const file = join(staging, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return (site) => {
    moveFolder(join(staging, 'handbook'), join(site, 'handbook'));
    writeFileSync(join(site, handbookStylePath), writeStyle(project, readFileSync(join(site, 'index.html'), 'utf8')));
  };
}

/** The site's own style sheets, as a page names them, its faces, and the handbook's styles on top. */
function writeStyle(project: string, page: string): string {
  const sheets = [...page.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href = '']) => `@import url("${href}");\n`);
  // Paper waits for its faces.
  const faces = facesIn(page).replaceAll('font-display:optional', 'font-display:swap');
  return sheets.join('') + faces + readFileSync(join(project, 'app', 'handbook.css'), 'utf8');
}
