import { runCommand } from '../terminal/terminal.ts';
import { runCompare } from './compare-sites.ts';

await runCommand(runCompare);
