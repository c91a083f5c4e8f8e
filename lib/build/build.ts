import { runCommand } from '../terminal/terminal.ts';
import { buildSite } from './build-site.ts';

await runCommand((args, terminal) => buildSite(terminal, { isQuiet: args.includes('--quiet') }));
