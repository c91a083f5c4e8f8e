import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { CoursePlace } from './open-course.ts';
import { listContent, readNoteBytes } from './read-content.ts';

/** Fewer new notes than this are read sooner by the one process that is there already. */
const fewestNotes = 60;

/** Megabytes of the young generation: parsing leaves much garbage behind, and a larger one is swept less often. */
const youngGeneration = 64;

/** Reads the notes that the cache lacks, on every core, into the cache. Afterwards the course opens as if nothing were new. */
export async function warmCache(project: string, { folder, cache, environment }: CoursePlace): Promise<void> {
  const missing = listContent(folder).notes.filter((path) => cache.misses(path, readNoteBytes(folder, path)));
  const hands = availableParallelism();
  if (missing.length < fewestNotes || hands < 2) return;
  await Promise.all(Array.from({ length: hands }, (_, hand) => readShare([project, String(hand), String(hands)], environment)));
}

/** Runs one process to its end, however it ends: what it did not read is read later. */
function readShare(share: readonly string[], environment: CoursePlace['environment']): Promise<void> {
  const child = fork(fileURLToPath(new URL('./warm-cache-process.ts', import.meta.url)), share, {
    env: { ...process.env, ...environment },
    execArgv: [...process.execArgv, `--max-semi-space-size=${youngGeneration}`],
    stdio: 'ignore',
  });
  return new Promise((resolve) => child.once('error', () => resolve()).once('exit', () => resolve()));
}
