import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listAnkiNotes } from '../export/anki/anki-notes.ts';
import { exportCourse } from '../export/export-course.ts';
import { headerRules } from '../export/headers.ts';
import type { Course } from '../model/course.ts';
import { searchFilesPath, searchPointerPath } from '../model/search-paths.ts';
import { ankiPackagePath } from '../model/study/study-paths.ts';
import { buildDecks } from '../study/cards/build-decks.ts';
import type { LiveSearch } from './live-search.ts';
import type { LiveSite } from './live-site.ts';

/** A file as it is answered. */
export interface SideFile {
  readonly body: string | Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

/** Finds what a built site has beside its pages: authors' images, the index of search, files for machines. Made when asked for. */
export function makeSideFileFinder(site: LiveSite, { content, project, search, findAsset }: SidePlaces) {
  const exported = new WeakMap<Course, ReadonlyMap<string, string>>();
  return async (path: string): Promise<SideFile | undefined> => {
    if (path === searchPointerPath || path.startsWith(searchFilesPath)) {
      const text = path === searchPointerPath ? await search.readPointer(site.followed.course) : search.readFile(path);
      return text === undefined ? undefined : toFile(path, text);
    }
    const asset = findAsset(path) ?? readPublic(project, path);
    if (asset !== undefined) return toFile(path, asset);
    const { course } = site.followed;
    if (path.startsWith('/media/')) return readMedia(course, path, content);
    if (path === `/${ankiPackagePath}`) return toFile(path, await readPackage(course));
    if (!/\.(?:json|xml|txt|md)$/.test(path)) return undefined;
    const files = exported.get(course) ?? new Map([...exportCourse(course, site.paths())].map((file) => [`/${file.path}`, file.text]));
    exported.set(course, files);
    const text = files.get(path);
    return text === undefined ? undefined : toFile(path, text);
  };
}

interface SidePlaces {
  /** The folder of notes. */
  readonly content: string;
  readonly project: string;
  readonly search: LiveSearch;
  /** Gives a script or a face. */
  readonly findAsset: (path: string) => string | Buffer | undefined;
}

/** SQLite is opened only for who asks for it. */
async function readPackage(course: Course): Promise<Buffer> {
  const { buildAnkiPackage } = await import('../export/anki/anki-package.ts');
  const notes = listAnkiNotes(course, buildDecks(course));
  return Buffer.from(await buildAnkiPackage({ title: course.settings.title, notes, changed: undefined }));
}

/** The site's own pictures lie in one folder. */
function readPublic(project: string, path: string): Buffer | undefined {
  if (!/^\/[\w.-]+\.(?:svg|png|ico)$/.test(path)) return undefined;
  try {
    return readFileSync(join(project, 'public', path));
  } catch {
    return undefined;
  }
}

/** Only what a note shows or leads to is there, under the name that the built site gives it. */
function readMedia(course: Course, path: string, content: string): SideFile | undefined {
  const asset = course.assets.find(({ publishedAs }) => publishedAs === path);
  if (asset === undefined) return undefined;
  const rule = headerRules.find(({ pattern }) => path.endsWith('.svg') && pattern === '/media/*.svg');
  try {
    const file = toFile(path, readFileSync(join(content, asset.path)));
    return { ...file, headers: { ...file.headers, ...rule?.headers } };
  } catch {
    return undefined;
  }
}

function toFile(path: string, body: string | Buffer): SideFile {
  const ending = /\.[a-z0-9]+$/i.exec(path)?.[0].toLowerCase() ?? '';
  return {
    body,
    headers: {
      'content-type': contentTypes[ending] ?? 'application/octet-stream',
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
    },
  };
}

const contentTypes: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.woff2': 'font/woff2',
  '.ico': 'image/x-icon',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.pdf': 'application/pdf',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
};
