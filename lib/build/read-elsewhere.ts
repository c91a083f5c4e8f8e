import type { Share } from '../course/warm-cache.ts';
import { startCommand } from '../terminal/start-command.ts';
import type { Terminal } from '../terminal/terminal.ts';

/** Reads one share of the notes in a process of its own. Ends with it, however it ends. */
export function readElsewhere({ folder, environment }: Terminal, { share, shares }: Share): Promise<void> {
  const child = startCommand(folder, ['read-share', folder, String(share), String(shares)], {
    env: { ...process.env, ...environment },
    stdio: 'ignore',
  });
  return new Promise((resolve) => child.once('error', () => resolve()).once('exit', () => resolve()));
}
