import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fixedPages, renderMissing, renderPage } from '../../components/render-page.tsx';
import { publishAsset } from '../course/publish-asset.ts';
import { exportCourse } from '../export/export-course.ts';
import { buildHeadersFile } from '../export/headers.ts';
import { pageToMarkdown } from '../export/page-to-markdown.ts';
import { markdownPath } from '../export/site-url.ts';
import type { Course } from '../model/course.ts';
import { buildSiteContext } from '../pages/site-context.ts';
import { buildFrame, listPages, type PageMaker } from '../pages/write-site.ts';
import type { Progress } from '../terminal/progress.ts';
import { makeTexts } from './course-texts.ts';
import { dressPages } from './dress-pages.ts';
import { makeWriter } from './make-writer.ts';
import type { ComingFrame } from './open-frame.ts';
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
  /** Whether another process has written the texts beside the pages into the folder, where one does. */
  readonly areTextsWritten: Promise<true | undefined> | undefined;
  /** The folder of the site, which is not there yet. */
  readonly folder: string;
  readonly progress: Progress;
}

/** Makes a whole site: what needs no frame first, for that may be on its way. Gives the number of pages. */
export async function makeSite(parts: SiteParts): Promise<number> {
  const { project, course, content, others, folder, progress } = parts;
  progress.tell('Making what stands beside the pages');
  const write = makeWriter(folder);
  const context = buildSiteContext(course);
  const makers = [...listPages(context), ...others];
  const publicFolder = join(project, 'public');
  if (existsSync(publicFolder)) cpSync(publicFolder, folder, { recursive: true });
  const paths = makers.map(({ path }) => path);
  for (const { path, text } of exportCourse(course, paths)) write(path, text);
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
  const { basePath } = course.settings;
  const { finish, styles, assets, offline } = await dressPages({ project, frame: parts.frame.ready, basePath, isDevelopment: false });
  for (const [path, asset] of assets) write(path, asset);
  const siteFrame = buildFrame(course, others);
  for (const [index, { make }] of makers.entries()) {
    progress.tell('Making pages', index + 1, makers.length);
    const page = make();
    write(`${page.head.path}index.html`, finish(renderPage(siteFrame, page)));
    if (page.kind !== 'lecture') write(markdownPath(page.head.path), pageToMarkdown(page, course.settings));
  }
  writeHandbook({ project, context, frame: siteFrame, styles, write });
  for (const { path, render } of fixedPages) write(`${path}index.html`, finish(render(siteFrame)));
  write('404.html', finish(renderMissing(siteFrame)));
  progress.tell('Making search and Markdown');
  if ((await parts.areTextsWritten) !== true) for (const [path, text] of makeTexts(course, content)) write(path, text);
  writeOffline(project, folder, offline);
  return makers.length;
}
