import { cache } from 'react';
import { readFrame, readPage } from '../lib/course/site-snapshot.ts';

/** Reads what stands around every page, once a page. */
export const readCurrentFrame = cache(readFrame);

/** Reads a page, once for its metadata and its body. */
export const readCurrentPage = cache(readPage);
