import { runCommand } from '../terminal/run-command.ts';
import { openTerminal } from '../terminal/terminal.ts';
import { commands } from './commands.ts';

/** Runs the command that this process was started for, and leaves with its exit code. */
export async function run(name: string): Promise<void> {
  process.exitCode = await runCommand(commands, [name, ...process.argv.slice(2)], openTerminal());
}
