import { searchPointerPath } from '../../../lib/model/search-paths.ts';
import type { SearchPointer } from '../../../lib/search/files/search-pointer.ts';

/** The name of the worker's script, which the bundler knows. */
declare const searchWorkerFile: string;

/** Search, on its way: both load side by side. */
export interface StartedSearch {
  readonly worker: Worker;
  /** The worker could not be started, or has stopped. */
  readonly isLost: () => boolean;
  /** Which index is the latest. Rejects where there is none, or no way to it. */
  readonly pointer: Promise<SearchPointer>;
}

/** Starts the worker and asks for the latest index. Small, so that it can begin before the dialog is there. */
export function startSearch(basePath: string): StartedSearch {
  const pointer = readPointer(basePath);
  // It may fail before anyone asks for it; who asks is told.
  pointer.catch(() => undefined);
  const worker = startWorker(basePath);
  let isLost = false;
  worker.addEventListener('error', () => {
    isLost = true;
  });
  return { worker, isLost: () => isLost, pointer };
}

/** Starts the worker. */
export function startWorker(basePath: string): Worker {
  return new Worker(`${basePath}/assets/${searchWorkerFile}`);
}

/** Reads which index is the latest. */
export async function readPointer(basePath: string): Promise<SearchPointer> {
  const answer = await fetch(basePath + searchPointerPath, { cache: 'no-cache' });
  if (!answer.ok) throw new Error(missingIndex);
  const pointer: SearchPointer = await answer.json();
  return pointer;
}

const missingIndex = 'The search index is not there.';
