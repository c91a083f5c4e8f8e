import type { FetchFile } from '../../../lib/search/files/index-reader.ts';
import { createSearcher } from '../../../lib/search/query/create-searcher.ts';
import { createAnswerer, isSearchRequest } from '../../../lib/search/query/worker-messages.ts';
import { isOpenIndex } from './open-index-message.ts';

serve();

/** Answers the page: first it tells which index to open, then it asks. A newer index takes the place of an older one. */
function serve(): void {
  let answer: ReturnType<typeof createAnswerer> | undefined;
  addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (isOpenIndex(data)) answer = createAnswerer(createSearcher(fetchFrom(data.folder), data.manifest), (reply) => postMessage(reply));
    if (isSearchRequest(data)) void answer?.(data);
  });
}

/** A file that is asked for again was not there, or was damaged: then what the browser keeps of it is no help. */
function fetchFrom(folder: string): FetchFile {
  const tried = new Set<string>();
  return async (name) => {
    const cache = tried.has(name) ? 'reload' : 'default';
    tried.add(name);
    const answer = await fetch(folder + name, { cache });
    if (!answer.ok) throw new Error(`Cannot read "${name}": the server answered ${answer.status}`);
    return answer.text();
  };
}
