import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fixedPages, renderMissing, renderPage } from '../../components/render-page.tsx';
import { publishAsset } from '../course/publish-asset.ts';
import { readBody } from '../course/read-body.ts';
import { readNoteBytes } from '../course/read-content.ts';
import { exportCourse } from '../export/export-course.ts';
import { buildHeadersFile } from '../export/headers.ts';
import { lectureToMarkdown } from '../export/lecture-markdown.ts';
import { pageToMarkdown } from '../export/page-to-markdown.ts';
import { markdownPath } from '../export/site-url.ts';
import type { Course } from '../model/course.ts';
import { searchFilesPath } from '../model/search-paths.ts';
import { buildSearchFiles } from '../pages/search-files.ts';
import { buildSiteContext } from '../pages/site-context.ts';
import { buildFrame, listPages, type PageMaker } from '../pages/write-site.ts';
import { buildDecks } from '../study/cards/build-decks.ts';
import type { Progress } from '../terminal/progress.ts';
import { makeWriter } from './make-writer.ts';
import type { ComingFrame } from './open-frame.ts';
import { openPageKeeper } from './page-keeper.ts';
import { openPress } from './press.ts';
import { writeAnkiPackage } from './write-anki-package.ts';
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
  /** Whether another process has written the files of search into the folder, where one does. */
  readonly isSearchWritten: Promise<true | undefined> | undefined;
  /** The folder of the site, which is not there yet, and that of the last one. */
  readonly folder: string;
  readonly last: string;
  readonly progress: Progress;
}

/** Makes a whole site: what needs no frame first, for that may be on its way. Gives the number of pages. */
export async function makeSite(parts: SiteParts): Promise<number> {
  const { project, course, content, others, folder, last, progress } = parts;
  progress.tell('Making what stands beside the pages');
  const write = makeWriter(folder);
  const context = buildSiteContext(course);
  const makers = [...listPages(context), ...others];
  const publicFolder = join(project, 'public');
  if (existsSync(publicFolder)) cpSync(publicFolder, folder, { recursive: true });
  const paths = makers.map(({ path }) => path);
  const decks = buildDecks(course, context.cards());
  for (const { path, text } of exportCourse(course, paths, decks)) write(path, text);
  write('_headers', buildHeadersFile(course.settings.basePath));
  for (const { path, publishedAs } of course.assets) {
    const file = join(folder, publishedAs);
    mkdirSync(dirname(file), { recursive: true });
    publishAsset(join(content, path), file);
  }
  // Fonts are opened only where there are pictures to make.
  if (course.settings.siteUrl !== '')
    for (const { path, bytes } of await (await import('./social-images.ts')).makeSocialImages(course, project)) write(path, bytes);
  const siteFrame = buildFrame(course, others);
  const means = JSON.stringify([parts.frame.code, siteFrame, course.settings, course.types.all]);
  const keeper = openPageKeeper({ record: join(project, '.flywheel', 'pages.json'), last, next: folder, means });
  await writeAnkiPackage({ course, decks, keeper, write });
  for (const note of course.lectures) {
    const path = markdownPath(course.paths.get(note.path) ?? '/');
    const source = JSON.stringify([path, course.linked.get(note.path), Buffer.from(readNoteBytes(content, note.path)).toString('latin1')]);
    const noteFiles = keeper.take(source);
    if (noteFiles === undefined) continue;
    const text = lectureToMarkdown(course, note, readBody(content, note.path));
    write(path, text);
    noteFiles([[path, text]]);
  }
  const press = openPress(parts.frame.ready, { course, write });
  for (const [index, { make }] of makers.entries()) {
    progress.tell('Making pages', index + 1, makers.length);
    const page = make();
    const noteFiles = keeper.take(JSON.stringify(page));
    if (noteFiles === undefined) continue;
    const beside = page.kind === 'lecture' ? [] : [[markdownPath(page.head.path), pageToMarkdown(page, course.settings)] as const];
    await press.print({ path: `${page.head.path}index.html`, parts: renderPage(siteFrame, page), beside, noteFiles });
  }
  if (parts.isSearchWritten === undefined) writeSearch();
  if (!parts.frame.isKept) progress.tell('Compiling the styles');
  const { frame, finish, styles, assets, offline } = await press.finish();
  for (const [path, asset] of assets) write(path, asset);
  writeHandbook({ project, context, frame: siteFrame, styles, write });
  for (const { path, render } of fixedPages) write(`${path}index.html`, finish(render(siteFrame)));
  write('404.html', finish(renderMissing(siteFrame)));
  progress.tell('Making search');
  if (parts.isSearchWritten !== undefined && (await parts.isSearchWritten) !== true) {
    // What that process has left may be links into the last site, which nothing may be written through.
    rmSync(join(folder, searchFilesPath), { recursive: true, force: true });
    writeSearch();
  }
  writeOffline(folder, offline, frame.serviceWorker);
  keeper.save();
  return makers.length;

  function writeSearch(): void {
    for (const { path, text } of buildSearchFiles(course)) write(path, text);
  }
}
