import { runCommand } from '../terminal/terminal.ts';
import { runTests } from './run-tests.ts';

await runCommand((_, terminal) => runTests(terminal));
