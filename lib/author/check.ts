import { runCommand } from '../terminal/terminal.ts';
import { checkContent } from './check-content.ts';

await runCommand(checkContent);
