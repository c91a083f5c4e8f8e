import { cache } from 'react';
import type { Page } from '../lib/model/page.ts';
import { readFrame, readPage } from '../lib/pages/site-snapshot.ts';
import { placeholder } from './read-routes.ts';

/** Reads what stands around every page, once a page. */
export const readCurrentFrame = cache(readFrame);

/**
 * Reads a page, once for its metadata and its body. Undefined for the placeholder, and for an address that leads nowhere on the
 * development server; the export knows its addresses, so there a page that is missing is a fault.
 */
export const readCurrentPage = cache(async <Kind extends Page['kind']>(path: string, kind: Kind) => {
  const page = await readPage(path, kind);
  if (page === undefined && process.env.NODE_ENV === 'production' && !path.endsWith(`/${placeholder}/`))
    throw new Error(`Cannot read page "${path}": the course has no ${kind} there`);
  return page;
});
