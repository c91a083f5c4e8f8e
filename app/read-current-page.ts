import { cache } from 'react';
import { readSnapshot } from '../lib/pages/site-snapshot.ts';

const readOnce = cache(readSnapshot);

/** Reads what stands around every page. */
export function readCurrentFrame() {
  return readOnce().frame;
}

/** Lists the addresses of all pages of the course. */
export function listPaths(): readonly string[] {
  return readOnce().pages.map(({ head }) => head.path);
}

/** Reads a page; undefined where there is none. */
export function readCurrentPage(path: string) {
  return readOnce().pages.find(({ head }) => head.path === path);
}
