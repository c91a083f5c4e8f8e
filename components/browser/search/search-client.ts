import { searchFilesPath } from '../../../lib/model/search-paths.ts';
import type { SearchPointer } from '../../../lib/search/files/search-pointer.ts';
import type { SearchOptions } from '../../../lib/search/query/search-response.ts';
import type { SearchReply } from '../../../lib/search/query/worker-messages.ts';
import { readPointer, type StartedSearch, startWorker } from './start-search.ts';

/** Asks the worker. Only the newest question is answered. */
export interface SearchClient {
  readonly ask: (query: string, options: SearchOptions) => void;
  readonly close: () => void;
}

/** What the client tells of. */
export interface SearchListener {
  readonly onPointer: (pointer: SearchPointer) => void;
  readonly onReply: (reply: SearchReply) => void;
  /** No answer could be had at all; asking again starts anew. */
  readonly onFailure: (reason: string) => void;
}

/** Who waits longer than this, in milliseconds, is told; an answer that comes later is still taken, and asking again begins anew. */
const patience = 5_000;

/** Asks a worker that was started. One that fails, and an index that is gone, are begun anew with the next question. */
export function openSearchClient(
  basePath: string,
  { started, listener }: { readonly started: StartedSearch; readonly listener: SearchListener },
): SearchClient {
  const { onPointer, onReply, onFailure } = listener;
  let number = 0;
  let worker: Worker | undefined;
  let pointer: Promise<SearchPointer> | undefined = started.pointer;
  let opened = '';
  let isLate = false;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const stop = () => {
    worker?.terminate();
    worker = undefined;
    opened = '';
  };
  const listen = (target: Worker): Worker => {
    target.onmessage = ({ data }: MessageEvent<SearchReply>) => {
      if (data.number !== number) return;
      clearTimeout(waiting);
      // A file that is gone may mean that the site was deployed anew: the next question looks for a newer index.
      if (data.response.incomplete.length > 0) pointer = undefined;
      onReply(data);
    };
    target.onerror = () => {
      clearTimeout(waiting);
      stop();
      onFailure('Search could not be started.');
    };
    return target;
  };
  if (!started.isLost()) worker = listen(started.worker);
  const ask = async (query: string, options: SearchOptions) => {
    number += 1;
    const own = number;
    clearTimeout(waiting);
    if (isLate) {
      stop();
      pointer = undefined;
    }
    isLate = false;
    waiting = setTimeout(() => {
      isLate = true;
      onFailure('Search has not answered yet: the network may be slow or gone.');
    }, patience);
    try {
      worker ??= listen(startWorker(basePath));
      pointer ??= readPointer(basePath);
      const found = await pointer;
      onPointer(found);
      if (own !== number) return;
      const { manifest } = found;
      if (opened !== manifest.build) worker.postMessage({ folder: new URL(basePath + searchFilesPath, location.href).href, manifest });
      opened = manifest.build;
      worker.postMessage({ number, query, options });
    } catch (error) {
      pointer = undefined;
      if (own !== number) return;
      clearTimeout(waiting);
      onFailure(error instanceof Error ? error.message : String(error));
    }
  };
  return {
    ask: (query, options) => void ask(query, options),
    close: () => {
      number += 1;
      clearTimeout(waiting);
      stop();
    },
  };
}
