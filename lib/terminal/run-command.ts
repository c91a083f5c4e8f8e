import { CommandFault, type Terminal, UsageFault } from './terminal.ts';

/** A command that a person types: `npm run` and its name. */
export interface Command {
  /** What is typed behind the name. */
  readonly takes?: string;
  /** What it does, as the README's table says it. */
  readonly does: string;
  /** More that its help tells in front of the options. */
  readonly more?: string;
  readonly options?: Readonly<Record<string, string>>;
  /** What its help tells behind the options. */
  readonly notes?: string;
  /** Runs it to its end and gives the exit code. Its code is read only then. */
  readonly run: (args: readonly string[], terminal: Terminal) => Promise<number>;
}

/** Commands by what is typed behind `npm run`. */
export type Commands = Readonly<Record<string, Command>>;

/** Runs the command that the first word names, or tells what it does. A fault is one line; anything else keeps its stack. */
export async function runCommand(commands: Commands, [name = '', ...args]: readonly string[], terminal: Terminal): Promise<number> {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) {
    terminal.error(`Cannot run "${name}": commands are ${Object.keys(commands).join(', ')}\n`);
    return 2;
  }
  if (args.includes('--help') || args.includes('-h')) {
    terminal.out(commandToHelp(name, command));
    return 0;
  }
  try {
    return await command.run(args, terminal);
  } catch (error) {
    if (!(error instanceof CommandFault)) throw error;
    const isUsage = error instanceof UsageFault;
    terminal.error(isUsage ? `${error.message}\n\n${commandToHelp(name, command)}` : `${error.message}\n`);
    return isUsage ? 2 : 1;
  }
}

/** Writes what a command does and what is typed behind its name. */
function commandToHelp(name: string, { takes, does, more, options = {}, notes }: Command): string {
  const flags = Object.entries({ ...options, '--help': 'shows this text' });
  const width = Math.max(...flags.map(([flag]) => flag.length));
  const sentence = `${does.charAt(0).toUpperCase()}${does.slice(1).replaceAll('`', '')}.`;
  return [
    `Usage: npm run ${name}${takes === undefined ? '' : ` -- ${takes}`}\n\n${sentence}\n`,
    ...(more === undefined ? [] : [more]),
    flags.map(([flag, meaning]) => `  ${flag.padEnd(width)}  ${meaning}\n`).join(''),
    ...(notes === undefined ? [] : [`${notes}\n`]),
  ].join('\n');
}
