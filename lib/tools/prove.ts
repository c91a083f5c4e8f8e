import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Terminal } from '../terminal/terminal.ts';

/** What takes too long for every change: 20,000 random notes, megabytes made to be slow, builds killed, damaged and moved. */
const usual = ['tests/prove', 'tests/notes/properties.test.ts', 'tests/security'];

/** Runs `npm run prove`: these tests, or the files named, with the patience they need. */
export function prove(files: readonly string[], { folder }: Terminal): number {
  const vitest = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs');
  const { status } = spawnSync(process.execPath, [vitest, 'run', ...(files.length > 0 ? files : usual)], {
    cwd: folder,
    stdio: 'inherit',
    env: { FUZZ_RUNS: '20000', ...process.env, LONG: '1' },
  });
  return status ?? 1;
}
