import { runCompare } from './compare-sites.ts';
import { runCommand } from './terminal.ts';

await runCommand(runCompare);
