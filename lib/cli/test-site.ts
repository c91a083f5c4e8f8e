import { runSiteTests } from './run-site-tests.ts';
import { runCommand } from './terminal.ts';

await runCommand(runSiteTests);
