import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildSite } from '../build/build-site.ts';
import { recoverDestination } from '../build/destination.ts';
import { toBasePath } from '../course/read-settings.ts';
import { readPort } from '../terminal/read-port.ts';
import { stopWithNpm } from '../terminal/stop-with.ts';
import { CommandFault, type Terminal } from '../terminal/terminal.ts';
import { serveSite, stopServing } from './serve-site.ts';

/** Runs `npm start`: builds the site and serves it on this machine. The port is `PORT` or 3000. */
export async function startSite(terminal: Terminal, options: { readonly isQuiet: boolean }): Promise<number> {
  // A port that is none is told before anything is built.
  readPort(terminal.environment['PORT'], 3000);
  const code = await buildSite(terminal, options);
  return code === 0 ? serveBuilt(terminal) : code;
}

/** Runs `npm run serve`: serves the site that was built last until it is stopped. */
export async function serveBuilt({ folder: project, environment, out, error }: Terminal): Promise<number> {
  const port = readPort(environment['PORT'], 3000);
  const folder = resolve(project, environment['OUT_DIR'] || 'out');
  const basePath = toBasePath(environment['BASE_PATH'] ?? '');
  recoverDestination(folder);
  if (!existsSync(join(folder, 'index.html'))) {
    error('Cannot serve the site: it is not built yet. Run "npm run build" first.\n');
    return 1;
  }
  const server = await serveSite({ project, folder, basePath, port }).catch((reason: NodeJS.ErrnoException) => {
    throw reason.code === 'EADDRINUSE' ? new CommandFault(`Cannot listen on the port ${port}: another program does.`) : reason;
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => stopServing(server));
  stopWithNpm();
  out(`Serving on http://127.0.0.1:${port}${basePath}/ (stop with Ctrl+C)\n`);
  await once(server, 'close');
  return 0;
}
