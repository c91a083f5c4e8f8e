import type { ChildProcess } from 'node:child_process';

/** Ends a child process when this one is asked to end. */
export function stopWith(child: ChildProcess): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => child.kill(signal));
  process.once('exit', () => child.kill());
}
