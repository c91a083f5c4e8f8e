/** Where the site tells how much there is to keep, and, in a file of its own, each file of it. */
export const offlineSummaryPath = 'offline/latest.json';
export const offlineListPath = 'offline/files.json';

/** The page that stands in for one that is not on the device. */
export const offlinePagePath = 'offline/';

/** Folders of files that bear a hash of their bytes in their names, so that they never change. */
const fixedFolders: readonly string[] = ['assets/', 'media/', 'search/files/', 'study/files/'];

/** How much there is to keep of one build of the site. */
export interface OfflineSummary {
  /** A hash over all files: equal builds have equal versions. */
  readonly version: string;
  readonly count: number;
  readonly bytes: number;
}

/** Every file that reading and searching the site needs. */
export interface OfflineList {
  readonly version: string;
  readonly files: readonly OfflineFile[];
}

/** A file by its address below the site's root, encoded and without a slash in front. The hash is empty where the name bears one. */
export type OfflineFile = readonly [path: string, bytes: number, hash: string];

/** What a service worker is built for: one version, what every page needs, and the search index while it is small. */
export interface OfflineBuild {
  readonly version: string;
  readonly shell: readonly string[];
  readonly search: readonly string[];
}

/** Tells whether what a path below the site's root leads to never changes. */
export function isFixedFile(path: string): boolean {
  return fixedFolders.some((folder) => path.startsWith(folder));
}

/** What the names of all caches of a site begin with: a host may serve several sites below paths of their own. */
export function cachePrefix(scope: string): string {
  return `course ${new URL(scope).pathname} `;
}
