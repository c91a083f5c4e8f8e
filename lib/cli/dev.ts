import { developSite } from './develop-site.ts';
import { runCommand } from './terminal.ts';

await runCommand((_, terminal) => developSite(terminal));
