import { startSite } from './start-site.ts';
import { runCommand } from './terminal.ts';

await runCommand((_, terminal) => startSite(terminal));
