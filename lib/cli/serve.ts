import { readPort } from './read-port.ts';
import { serveBuilt } from './start-site.ts';
import { runCommand } from './terminal.ts';

await runCommand((_, terminal) => serveBuilt(terminal, readPort(terminal.environment['PORT'], 3000)));
