import { readPort } from '../terminal/read-port.ts';
import { runCommand } from '../terminal/terminal.ts';
import { serveBuilt } from './start-site.ts';

await runCommand((_, terminal) => serveBuilt(terminal, readPort(terminal.environment['PORT'], 3000)));
