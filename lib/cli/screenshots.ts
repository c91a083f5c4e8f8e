import { takeScreenshots } from './take-screenshots.ts';
import { runCommand } from './terminal.ts';

await runCommand((args, terminal) => takeScreenshots(args, terminal));
