import { writeHandbooks } from './print-handbook.ts';
import { runCommand } from './terminal.ts';

await runCommand((_, terminal) => writeHandbooks(terminal));
