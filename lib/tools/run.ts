import { runCommand } from '../terminal/run-command.ts';
import { openTerminal } from '../terminal/terminal.ts';
import { tools } from './commands.ts';

process.exitCode = await runCommand(tools, process.argv.slice(2), openTerminal());
