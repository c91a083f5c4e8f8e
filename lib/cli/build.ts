import { buildSite } from './build-site.ts';
import { runCommand } from './terminal.ts';

await runCommand((args, terminal) => buildSite(terminal, { isQuiet: args.includes('--quiet') }));
