import { runCommand } from '../terminal/terminal.ts';
import { developSite } from './develop-site.ts';

await runCommand((_, terminal) => developSite(terminal));
