import { runCommand } from '../terminal/terminal.ts';
import { takeScreenshots } from './take-screenshots.ts';

await runCommand((args, terminal) => takeScreenshots(args, terminal));
