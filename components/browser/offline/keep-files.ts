import type { OfflineFile } from '../../../lib/model/offline-files.ts';

/** Where files are kept and fetched from; a test hands in its own. */
export interface OfflineStore {
  readonly cache: Pick<Cache, 'match' | 'put'>;
  readonly fetch: (address: string, options: { readonly signal: AbortSignal; readonly cache: RequestCache }) => Promise<Response>;
  /** The site's root, with a slash behind. */
  readonly scope: string;
}

/** How far the keeping of files has come. */
export interface KeepProgress {
  readonly files: number;
  readonly bytes: number;
}

/** How the keeping of files ended. */
export type KeepOutcome =
  | { readonly kind: 'kept' }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'full' }
  /** Some files could not be fetched; what came is there. */
  | { readonly kind: 'missing'; readonly paths: readonly string[] };

/** Requests under way at a time: what browsers grant one host over HTTP/1.1. */
const lanes = 6;

/** Keeps every file that is not kept yet. A device without room ends it; a file that cannot be fetched does not. */
export async function keepFiles(
  files: readonly OfflineFile[],
  place: OfflineStore,
  { signal, onProgress }: { readonly signal: AbortSignal; readonly onProgress: (progress: KeepProgress) => void },
): Promise<KeepOutcome> {
  const missing: string[] = [];
  const waiting = [...files];
  let done: KeepProgress = { files: 0, bytes: 0 };
  let isFull = false;
  const work = async () => {
    for (let file = waiting.shift(); file !== undefined && !isFull && !signal.aborted; file = waiting.shift()) {
      const [path, bytes] = file;
      const result = await keepFile(path, place, signal);
      if (result === 'full') isFull = true;
      if (result === 'missing') missing.push(path);
      if (result !== 'kept') continue;
      done = { files: done.files + 1, bytes: done.bytes + bytes };
      onProgress(done);
    }
  };
  await Promise.all(Array.from({ length: lanes }, work));
  if (isFull) return { kind: 'full' };
  if (signal.aborted) return { kind: 'stopped' };
  return missing.length === 0 ? { kind: 'kept' } : { kind: 'missing', paths: missing.sort() };
}

async function keepFile(path: string, { cache, fetch, scope }: OfflineStore, signal: AbortSignal): Promise<'kept' | 'full' | 'missing'> {
  const address = scope + path;
  try {
    if ((await cache.match(address)) !== undefined) return 'kept';
    const answer = await fetch(address, { signal, cache: 'no-cache' });
    if (answer.status !== 200 || answer.redirected) return 'missing';
    await cache.put(address, answer);
    return 'kept';
  } catch (error) {
    return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'missing';
  }
}
