import { createHash } from 'node:crypto';
import {
  isFixedFile,
  type OfflineBuild,
  type OfflineFile,
  type OfflineList,
  type OfflineSummary,
  offlinePagePath,
} from '../model/offline-files.ts';

/** A file of the finished site, below its root. */
export interface SiteFile {
  readonly path: string;
  readonly bytes: number;
  /** Of its content; empty where the name bears one. */
  readonly hash: string;
}

/** What is told of the files that a device can keep. */
interface OfflineFiles {
  readonly summary: OfflineSummary;
  readonly list: OfflineList;
  readonly build: OfflineBuild;
}

/** A search index larger than this is kept with the whole course only, and not for every visitor. */
const mostSearchBytes = 1_000_000;

/** Scripts and faces by their paths below the site's root: those that every page needs, and the one that search runs in. */
export interface OfflineAssets {
  readonly shell: readonly string[];
  readonly worker: string;
}

/** Says which files of a site reading and searching it needs, and names the build by them. */
export function buildOfflineFiles(siteFiles: readonly SiteFile[], { shell, worker }: OfflineAssets): OfflineFiles {
  const kept = siteFiles.filter(({ path }) => belongsOffline(path)).sort((a, b) => (a.path < b.path ? -1 : 1));
  const files = kept.map(({ path, bytes, hash }): OfflineFile => [toAddress(path), bytes, hash]);
  const version = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 12);
  const search = files.filter(([path]) => path.startsWith('search/files/') || path === 'search/latest.json' || path === worker);
  const always = new Set([...shell, offlinePagePath, 'icon.svg']);
  const searchBytes = search.reduce((sum, [, bytes]) => sum + bytes, 0);
  return {
    summary: { version, count: files.length, bytes: files.reduce((sum, [, bytes]) => sum + bytes, 0) },
    list: { version, files },
    build: {
      version,
      shell: files.flatMap(([path]) => (always.has(path) ? path : [])),
      search: searchBytes > mostSearchBytes ? [] : search.map(([path]) => path),
    },
  };
}

/** Tells whether a file is worth hashing: one that a device keeps and that does not bear a hash in its name. */
export function needsHash(path: string): boolean {
  return belongsOffline(path) && !isFixedFile(path);
}

/** All that a page leads to; files for machines and pictures for other sites are for those who are online. */
function belongsOffline(path: string): boolean {
  if (/^(?:_headers|404\.html|sw\.js|robots\.txt|sitemap[^/]*\.xml|offline\/(?:files|latest)\.json|api\/course\.json)$/.test(path))
    return false;
  if (/^social\//.test(path)) return false;
  return path.startsWith('search/files/') || !/\.(?:md|map)$/.test(path);
}

/** The address of a file below the site's root: a page's is its folder. */
function toAddress(path: string): string {
  return path
    .replace(/(^|\/)index\.html$/, '$1')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
}
