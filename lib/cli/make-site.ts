import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { renderFixedPages, renderPage } from '../../components/render-page.tsx';
import { publishAsset } from '../course/publish-asset.ts';
import { readBody } from '../course/read-body.ts';
import { exportCourse } from '../export/export-course.ts';
import { makePageFinisher } from '../export/finish-page.ts';
import { buildHeadersFile } from '../export/headers.ts';
import { lectureToMarkdown } from '../export/lecture-markdown.ts';
import { openPageStyles } from '../export/page-styles.ts';
import { pageToMarkdown } from '../export/page-to-markdown.ts';
import { markdownPath } from '../export/site-url.ts';
import { facesToAsk } from '../export/style-sheet.ts';
import type { Course } from '../model/course.ts';
import { assetsPath } from '../model/site-assets.ts';
import { buildSearchFiles } from '../pages/search-files.ts';
import { buildSiteContext } from '../pages/site-context.ts';
import { buildFrame, listPages, type PageMaker } from '../pages/write-site.ts';
import { bundleScripts } from './bundle-scripts.ts';
import type { ComingFrame } from './open-frame.ts';
import type { Progress } from './progress.ts';
import { writeHandbook } from './write-handbook.ts';
import { writeOffline } from './write-offline.ts';

/** What a site is made of, and where. */
interface SiteParts {
  readonly project: string;
  readonly course: Course;
  /** The folder of notes. */
  readonly content: string;
  /** The pages beside the course's. */
  readonly others: readonly PageMaker[];
  readonly frame: ComingFrame;
  /** The folder of the site, which is not there yet. */
  readonly folder: string;
  readonly progress: Progress;
}

/** Makes a whole site: what needs no frame first, for that may be on its way. Gives the number of pages. */
export async function makeSite(parts: SiteParts): Promise<number> {
  const { project, course, content, others, folder, progress } = parts;
  progress.tell('Making what stands beside the pages');
  const write = makeWriter(folder);
  const makers = [...listPages(buildSiteContext(course)), ...others];
  const publicFolder = join(project, 'public');
  if (existsSync(publicFolder)) cpSync(publicFolder, folder, { recursive: true });
  const paths = makers.map(({ path }) => path);
  for (const { path, text } of [...exportCourse(course, paths), ...buildSearchFiles(course)]) write(path, text);
  write('_headers', buildHeadersFile(course.settings.basePath));
  for (const { path, publishedAs } of course.assets) {
    const file = join(folder, publishedAs);
    mkdirSync(dirname(file), { recursive: true });
    publishAsset(join(content, path), file);
  }
  // Fonts are opened only where there are pictures to make.
  if (course.settings.siteUrl !== '')
    for (const { path, bytes } of await (await import('./social-images.ts')).makeSocialImages(course, project)) write(path, bytes);
  if (!parts.frame.isKept) progress.tell('Compiling the styles');
  const finish = await makeFinish(parts, write);
  for (const note of course.lectures) {
    const path = course.paths.get(note.path);
    if (path !== undefined) write(markdownPath(path), lectureToMarkdown(course, note, readBody(content, note.path)));
  }
  const siteFrame = buildFrame(course, others);
  for (const [index, { make }] of makers.entries()) {
    progress.tell('Making pages', index + 1, makers.length);
    const page = make();
    write(`${page.head.path}index.html`, finish(renderPage(siteFrame, page)));
    if (page.kind !== 'lecture') write(markdownPath(page.head.path), pageToMarkdown(page, course.settings));
  }
  for (const { path, html } of renderFixedPages(siteFrame)) write(path === '' ? '404.html' : `${path}index.html`, finish(html));
  progress.tell('Making the handbook');
  await writeHandbook({ project, course, makers, css: (await parts.frame.ready).css, write });
  writeOffline(project, folder);
  return makers.length;
}

/** Writes what all pages load, and gives what finishes each. */
async function makeFinish({ project, course, frame }: SiteParts, write: Write): Promise<(html: string) => string> {
  const { basePath } = course.settings;
  const scripts = await bundleScripts(project, { isDevelopment: false });
  for (const { name, text } of scripts.files) write(assetsPath + name, text);
  const { css, files } = await frame.ready;
  for (const { name, bytes } of files) write(assetsPath + name, bytes);
  const styles = openPageStyles(css, basePath + assetsPath);
  return makePageFinisher({
    basePath,
    styles,
    script: basePath + assetsPath + scripts.page,
    scriptParts: scripts.pageParts.map((name) => basePath + assetsPath + name),
    scriptNames: scripts.names,
    faces: facesToAsk(styles.faces),
  });
}

type Write = (path: string, content: string | Uint8Array) => void;

/** Writes files of the site by their paths below its root. */
function makeWriter(folder: string): Write {
  const made = new Set<string>();
  return (path, content) => {
    const file = join(folder, path);
    const parent = dirname(file);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writeFileSync(file, content);
  };
}
