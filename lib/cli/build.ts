import { buildSite } from './build-site.ts';
import { runCommand } from './terminal.ts';

await runCommand((_, terminal) => buildSite(terminal));
