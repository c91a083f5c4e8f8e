import { fork } from 'node:child_process';
import type { Share } from '../course/warm-cache.ts';
import type { Terminal } from './terminal.ts';

/** Reads one share of the notes in a process of its own, started as this one was. Ends with it, however it ends. */
export function readElsewhere({ folder, environment }: Terminal, { hand, hands }: Share): Promise<void> {
  const child = fork(process.argv[1] ?? '', ['read-share', folder, String(hand), String(hands)], {
    env: { ...process.env, ...environment },
    stdio: 'ignore',
  });
  return new Promise((resolve) => child.once('error', () => resolve()).once('exit', () => resolve()));
}
