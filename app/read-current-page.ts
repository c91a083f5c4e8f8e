import { cache } from 'react';
import type { Page } from '../lib/model/page.ts';
import { readFrame, readPage } from '../lib/pages/site-snapshot.ts';
import { placeholder } from './read-routes.ts';

/** Reads what stands around every page, once a page. */
export const readCurrentFrame = cache(readFrame);

/**
 * Reads a page, once for its metadata and its body. Undefined only for the placeholder, and while the course is written for any address;
 * else it throws where a page of the course is missing.
 */
export const readCurrentPage = cache(async <Kind extends Page['kind']>(path: string, kind: Kind) => {
  const page = await readPage(path, kind);
  if (page === undefined && !path.endsWith(`/${placeholder}/`) && process.env.NODE_ENV !== 'development')
    throw new Error(`Cannot read page "${path}": the course has no ${kind} there`);
  return page;
});
