import { runCommand } from '../terminal/terminal.ts';
import { startSite } from './start-site.ts';

await runCommand((args, terminal) => startSite(terminal, { isQuiet: args.includes('--quiet') }));
