import { checkContent } from './check-content.ts';
import { runCommand } from './terminal.ts';

await runCommand(checkContent);
