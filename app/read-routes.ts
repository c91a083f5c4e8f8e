import type { Page } from '../lib/model/page.ts';
import { readSnapshotIndex } from '../lib/pages/site-snapshot.ts';

/** What Next hands to a page below a folder in brackets. */
export interface RouteParams<Params> {
  readonly params: Promise<Params>;
}

/** The name of a page that stands in where a course has none, and of its folder: the export refuses a route without pages. */
export const placeholder = '_none';

/** Lists the addresses of all pages of a kind, cut at the slashes; the placeholder's where there are none. */
export async function readRoutes(kind: Page['kind']): Promise<readonly (readonly string[])[]> {
  const index = await readSnapshotIndex();
  const routes = index.filter((entry) => entry.kind === kind).map(({ path }) => path.split('/').filter((part) => part !== ''));
  return routes.length > 0 ? routes : [[placeholder, placeholder]];
}

/** Joins what Next took from an address to a path of the course. Next hands over letters beyond ASCII encoded. */
export function toPath(parts: readonly string[]): string {
  return `/${parts.map(decodeURIComponent).join('/')}/`;
}
