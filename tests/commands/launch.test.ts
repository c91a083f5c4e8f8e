import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

/** Runs a command as `npm run` does, in a process of its own. */
function launch(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['lib/commands/launch.mjs', ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

describe('what npm run starts', { timeout: 120_000 }, () => {
  it('joins the code, runs the command that is named, and leaves with its exit code', () => {
    expect(launch('check', '--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('Usage: npm run check'), stderr: '' });
    expect(launch('new')).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('no type is named') });
  });

  it('tells of a command that there is none of', () => {
    expect(launch('chekc')).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringMatching(/^Cannot run "chekc": commands are start, /),
    });
  });
});
