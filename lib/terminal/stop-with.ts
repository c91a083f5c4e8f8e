import type { ChildProcess } from 'node:child_process';

const lookEvery = 1000;

/** Ends a child process when this one is asked to end, or when npm, which started it, is gone: npm passes no signal on. */
export function stopWith(child: ChildProcess): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => child.kill(signal));
  process.once('exit', () => child.kill());
  stopWithNpm();
}

/** Ends this process when npm, which started it, is gone. */
export function stopWithNpm(): void {
  if (process.env['npm_lifecycle_event'] === undefined) return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid !== parent) process.exit(1);
  }, lookEvery);
  timer.unref();
}
