import { runCommand } from '../terminal/terminal.ts';
import { runSiteTests } from './run-site-tests.ts';

await runCommand(runSiteTests);
