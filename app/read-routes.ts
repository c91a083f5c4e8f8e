import type { Page } from '../lib/model/page.ts';
import { readSnapshotIndex } from '../lib/pages/site-snapshot.ts';

/** What Next hands to a page below a folder in brackets. */
export interface RouteParams<Params> {
  readonly params: Promise<Params>;
}

/** The name of a page that stands in where a course has none, and of its folder: the export refuses a route without pages. */
export const placeholder = '_none';

/** The address of a further page of an index. */
export const partPath = /^\/[^/]+\/part\/\d+\/$/;

/** Lists the addresses of all pages of a kind, cut at the slashes, or of those of one form; the placeholder's where there are none. */
export async function readRoutes(kind: Page['kind'], form = /^/): Promise<readonly (readonly string[])[]> {
  const index = await readSnapshotIndex();
  const paths = index.filter((entry) => entry.kind === kind && form.test(entry.path)).map(({ path }) => path);
  return paths.length > 0 ? paths.map((path) => path.split('/').filter((part) => part !== '')) : [[placeholder, placeholder, placeholder]];
}

/** Joins what Next took from an address to a path of the course. Next hands over letters beyond ASCII encoded. */
export function toPath(parts: readonly string[]): string {
  return `/${parts.map(decodeURIComponent).join('/')}/`;
}
