import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { publishAsset } from '../course/publish-asset.ts';
import { readBody } from '../course/read-body.ts';
import { applyContentPolicy } from '../export/content-policy.ts';
import { exportCourse } from '../export/export-course.ts';
import { insertHeadScript } from '../export/head-script.ts';
import { buildHeadersFile } from '../export/headers.ts';
import { lectureToMarkdown } from '../export/lecture-markdown.ts';
import { orderHead } from '../export/order-head.ts';
import { orderRequests } from '../export/order-requests.ts';
import { makePageStyler } from '../export/page-styles.ts';
import { pageToMarkdown } from '../export/page-to-markdown.ts';
import { markdownPath } from '../export/site-url.ts';
import { withoutFaces } from '../export/style-sheet.ts';
import type { Course } from '../model/course.ts';
import { buildSearchFiles } from '../pages/search-files.ts';
import { readPage, readSnapshotIndex } from '../pages/site-snapshot.ts';
import { bundleWorker } from './bundle-worker.ts';
import { moveFolder } from './move-folder.ts';
import { stageHandbook } from './write-handbook.ts';
import { writeOffline } from './write-offline.ts';

/** The project that is built, and the name of the build. */
interface BuildPlace {
  readonly project: string;
  readonly name: string;
}

/** What stands beside the pages, made while Next makes the pages; `finish` writes it once they are there. */
interface BesidePages {
  readonly finish: (folder: string) => void;
}

/** Makes everything of a site that Next does not: files for machines, Markdown beside the pages, search, headers, authors' own files. */
export async function makeBesidePages(course: Course, content: string, { project, name }: BuildPlace): Promise<BesidePages> {
  const index = await readSnapshotIndex();
  const paths = index.map(({ path }) => path);
  const files = [...exportCourse(course, paths), { path: '_headers', text: buildHeadersFile(course.settings.basePath) }];
  for (const note of course.lectures) {
    const path = course.paths.get(note.path);
    if (path !== undefined) files.push({ path: markdownPath(path), text: lectureToMarkdown(course, note, readBody(content, note.path)) });
  }
  for (const { path, kind } of index) {
    const page = kind === 'lecture' ? undefined : await readPage(path);
    if (page !== undefined) files.push({ path: markdownPath(path), text: pageToMarkdown(page, course.settings) });
  }
  files.push(await bundleWorker(project, name), ...buildSearchFiles(course));
  // Fonts are opened only where there are pictures to make.
  const images = course.settings.siteUrl === '' ? [] : await (await import('./social-images.ts')).makeSocialImages(course, project);
  const moveHandbook = await stageHandbook(course, project);
  return {
    finish(folder) {
      const write = makeWriter(folder);
      for (const { path, bytes } of images) write(path, bytes);
      for (const { path, text } of files) write(path, text);
      for (const { path, publishedAs } of course.assets) {
        const file = join(folder, publishedAs);
        mkdirSync(dirname(file), { recursive: true });
        publishAsset(join(content, path), file);
      }
      moveHandbook(folder);
      writeOffline(project, folder);
    },
  };
}

/** Pages that stand in where a course has none, and the second copy that Next makes of its 404. */
const leftOut: ReadonlySet<string> = new Set(['_none', '_none.html', '_none.txt', '_not-found', '_not-found.html', '_not-found.txt']);

/**
 * Takes over what Next exported, as one folder, and gives every page its styles, the order of its requests, the script that cannot wait
 * and its content policy. There must be no site yet.
 */
export function takePages(exported: string, site: string, headScript: string): void {
  moveFolder(exported, site);
  const addStyles = makePageStyler((address) => readSheet(site, address));
  // The policy comes last: it knows what stands in a page by its hash.
  takeFolder(site, (html) => applyContentPolicy(insertHeadScript(orderRequests(addStyles(orderHead(html))), headScript)));
  for (const path of listSheets(site)) writeFileSync(path, withoutFaces(readFileSync(path, 'utf8')));
}

function takeFolder(folder: string, finishPage: (html: string) => string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (leftOut.has(entry.name)) rmSync(path, { recursive: true });
    else if (entry.isDirectory()) takeFolder(path, finishPage);
    else if (entry.name.endsWith('.html')) writeFileSync(path, finishPage(readFileSync(path, 'utf8')));
  }
  if (readdirSync(folder).length === 0) rmdirSync(folder);
}

/** Where Next puts what it compiled, below a site's base path. */
const compiledFolder = '_next/static';

function listSheets(site: string): readonly string[] {
  const folder = join(site, compiledFolder);
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files.filter((file) => file.endsWith('.css')).map((file) => join(folder, file));
}

function readSheet(site: string, address: string): string | undefined {
  const start = address.indexOf(`/${compiledFolder}/`);
  const path = join(site, address.slice(start));
  return start >= 0 && existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

function makeWriter(folder: string): (path: string, content: string | Uint8Array) => void {
  const made = new Set<string>();
  return (path, content) => {
    const file = join(folder, path);
    const parent = dirname(file);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writeFileSync(file, content);
  };
}
