import { startSite } from './start-site.ts';
import { runCommand } from './terminal.ts';

await runCommand((args, terminal) => startSite(terminal, { isQuiet: args.includes('--quiet') }));
