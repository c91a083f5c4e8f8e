/** Where a command is run: what it reads of its surroundings, and where it writes. */
export interface Terminal {
  /** The project's folder; every path is read from here. */
  readonly folder: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
  readonly isColourful: boolean;
  /** What is told on the way can be written over. */
  readonly isScreen: boolean;
}

/** Gives the terminal of this process. Colours need a screen, and `NO_COLOR` turns them off. */
export function openTerminal(): Terminal {
  process.stdout.on('error', endQuietly);
  return {
    folder: process.cwd(),
    environment: process.env,
    out: (text) => process.stdout.write(text),
    error: (text) => process.stderr.write(text),
    isColourful: process.stdout.isTTY === true && !process.env['NO_COLOR'],
    isScreen: process.stderr.isTTY === true && process.env['TERM'] !== 'dumb',
  };
}

/** Who reads may have had enough, as in `npm run check | head`: that is no fault. */
function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
}

/** Something that a person must mend before a command can go on: shown as it stands, without a stack. */
export class CommandFault extends Error {}

/** A mistake in what was typed: shown with how the command is used. */
export class UsageFault extends CommandFault {}
