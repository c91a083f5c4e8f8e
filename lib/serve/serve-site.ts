import { once } from 'node:events';
import { copyFileSync, existsSync, mkdirSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { dirname, join } from 'node:path';
import compression from 'compression';
import serveHandler from 'serve-handler';
import { buildServeConfig } from '../export/headers.ts';
import { checkRequest } from './check-request.ts';

/** A built site and where to serve it. */
interface ServedSite {
  readonly project: string;
  /** The folder of the site. */
  readonly folder: string;
  readonly basePath: string;
  readonly port: number;
}

/**
 * Serves a built site on this machine only, with the headers that a host should send, once it listens. It asks nothing of the network;
 * what is asked of it is checked before the kept server sees it. Rejects where the port is taken.
 */
export async function serveSite({ project, folder, basePath, port }: ServedSite): Promise<Server> {
  const served = basePath === '' ? folder : placeBelow(join(project, '.flywheel', 'serve'), { folder, basePath });
  const config = { ...buildServeConfig(basePath), public: served };
  const roots = [realpathSync(served), realpathSync(folder)];
  const compress = compression();
  const server = createServer((request, response) => {
    const refusal = checkRequest(request, served, roots);
    if (refusal === undefined)
      return compress(request, response, () => {
        serveHandler(request, response, config).catch(() => response.destroy());
      });
    response.writeHead(refusal.status, {
      'Content-Type': 'text/plain; charset=utf-8',
      'X-Content-Type-Options': 'nosniff',
      Allow: 'GET, HEAD',
    });
    response.end(`${refusal.reason}\n`);
  });
  await once(server.listen(port, '127.0.0.1'), 'listening');
  return server;
}

/** Stops serving at once, whatever is still being sent. */
export function stopServing(server: Server): void {
  server.close();
  server.closeAllConnections();
}

/** Makes a folder in which the site lies below its base path, as on its host. */
function placeBelow(root: string, { folder, basePath }: Pick<ServedSite, 'folder' | 'basePath'>): string {
  rmSync(root, { recursive: true, force: true });
  const place = join(root, basePath);
  mkdirSync(dirname(place), { recursive: true });
  symlinkSync(folder, place, 'junction');
  if (existsSync(join(folder, '404.html'))) copyFileSync(join(folder, '404.html'), join(root, '404.html'));
  return root;
}
