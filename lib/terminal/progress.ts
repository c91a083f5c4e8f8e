import type { Terminal } from './terminal.ts';

/** Tells on the way what a command does and how far it is. */
export interface Progress {
  /** What is done now; where it is counted, how much of how much is done. Another step ends the one before. */
  readonly tell: (step: string, done?: number, total?: number) => void;
  readonly end: () => void;
}

/** So often a line on a screen is written anew. In milliseconds. */
const pause = 80;

/** Tells nothing. */
const silent: Progress = { tell: () => undefined, end: () => undefined };

/**
 * Opens the progress of a command: on a screen one line that is written anew and gone at the end; elsewhere a line for each step, once it
 * is done, with how long it took; nothing where the person asked for quiet.
 */
export function openProgress(
  { error, isScreen }: Pick<Terminal, 'error' | 'isScreen'>,
  { isQuiet }: { readonly isQuiet: boolean },
): Progress {
  if (isQuiet) return silent;
  let current: { readonly step: string; readonly since: number } | undefined;
  let written = Number.NEGATIVE_INFINITY;
  const close = () => {
    if (current === undefined) return;
    const seconds = ((performance.now() - current.since) / 1000).toFixed(1);
    error(isScreen ? '\r\u001b[K' : `${current.step}: ${seconds} s\n`);
    current = undefined;
  };
  return {
    tell(step, done, total) {
      const now = performance.now();
      const isNew = current?.step !== step;
      if (isNew) {
        close();
        current = { step, since: now };
      }
      if (!isScreen || (!isNew && now - written < pause)) return;
      written = now;
      error(
        `\r\u001b[K${step}${done === undefined ? '' : ` ${done.toLocaleString('en')}`}${total === undefined ? '' : ` of ${total.toLocaleString('en')}`} …`,
      );
    },
    end: close,
  };
}
