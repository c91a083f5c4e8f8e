import { runTests } from './run-tests.ts';
import { runCommand } from './terminal.ts';

await runCommand((_, terminal) => runTests(terminal));
