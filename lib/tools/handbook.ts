import { runCommand } from '../terminal/terminal.ts';
import { writeHandbooks } from './print-handbook.ts';

await runCommand((_, terminal) => writeHandbooks(terminal));
