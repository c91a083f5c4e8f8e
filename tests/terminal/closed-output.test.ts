import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, it } from 'vitest';

it('a command whose reader has had enough ends without a word', async () => {
  const child = spawn(process.execPath, ['lib/commands/launch.mjs', 'check', '--help'], { stdio: ['ignore', 'pipe', 'pipe'] });
  child.stdout.destroy();
  let complaints = '';
  child.stderr.on('data', (part) => {
    complaints += part;
  });
  const [code] = await once(child, 'close');
  expect([code, complaints]).toEqual([0, '']);
});
