import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { pathological } from '../support/pathological.ts';

const isLong = Boolean(process.env['LONG']);
const size = 1_000_000;

describe.skipIf(!isLong)('a megabyte made to be slow', () => {
  it.each(Object.keys(pathological))('takes at most 2 s of one processor and 200 MB: %s', { timeout: 120_000 }, (name) => {
    const told = execFileSync(process.execPath, ['--import', 'tsx', 'tests/prove/read-one.ts', name, String(size)], { encoding: 'utf8' });
    const { milliseconds, megabytes } = JSON.parse(told);
    console.log(`${name}: ${Math.round(milliseconds)} ms, ${Math.round(megabytes)} MB`);
    expect(milliseconds).toBeLessThan(2_000);
    expect(megabytes).toBeLessThan(200);
  });
});
