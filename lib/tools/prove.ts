import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** What takes too long for every change: 20,000 random notes, megabytes made to be slow, builds killed, damaged and moved. */
const vitest = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs');
const tests = process.argv.length > 2 ? process.argv.slice(2) : ['tests/prove', 'tests/notes/properties.test.ts', 'tests/security'];
const { status } = spawnSync(process.execPath, [vitest, 'run', ...tests], {
  stdio: 'inherit',
  env: { FUZZ_RUNS: '20000', ...process.env, LONG: '1' },
});
process.exitCode = status ?? 1;
