import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { type LiveMessage, liveEventsPath } from '../../model/live-message.ts';
import { isOwnRequest } from './guard-request.ts';
import { type LiveEvents, toEvent } from './live-events.ts';
import type { LiveSite } from './live-site.ts';
import type { NextServer } from './next-server.ts';
import type { SideFile } from './side-files.ts';

/** What the development server answers from. */
export interface LiveParts {
  readonly port: number;
  readonly basePath: string;
  readonly site: LiveSite;
  readonly next: NextServer;
  readonly events: LiveEvents;
  readonly findFile: (path: string) => Promise<SideFile | undefined>;
  /** What a page is told when it opens its line. */
  readonly greet: (path: string) => LiveMessage;
}

/** Makes the server that a browser talks to: news and files from here, pages from Next, each laid ready before it is asked for. */
export function createLiveServer(parts: LiveParts): Server {
  const { port, next } = parts;
  const server = createServer((from, to) => {
    if (!isOwnRequest(from.headers, port)) return deny(to);
    answer(parts, from, to).catch((error) => {
      process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
      if (!to.headersSent) to.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' });
      to.end('The page could not be made. What went wrong stands in the terminal.\n');
    });
  });
  server.on('upgrade', (from, socket, head) => {
    if (!(socket instanceof Socket) || !isOwnRequest(from.headers, port)) socket.destroy();
    else next.passUpgrade(from, socket, head);
  });
  return server;
}

async function answer(
  { basePath, site, next, events, findFile, greet }: LiveParts,
  from: IncomingMessage,
  to: ServerResponse,
): Promise<void> {
  const { pathname, searchParams } = new URL(from.url ?? '/', 'http://127.0.0.1');
  const path = readPath(pathname, basePath);
  if (path === liveEventsPath) {
    const page = searchParams.get('path') ?? '/';
    events.connect(page, to);
    to.write(toEvent(greet(page)));
    return;
  }
  const file = path === undefined || path.startsWith('/_next/') ? undefined : await findFile(path);
  if (file !== undefined) {
    to.writeHead(200, file.headers).end(file.body);
    return;
  }
  if (path !== undefined) site.prepare(path.endsWith('/') ? path : `${path}/`);
  next.pass(from, to);
}

/** Gives the path below the base path; undefined outside of it, and where it cannot be read. */
function readPath(pathname: string, basePath: string): string | undefined {
  if (!`${pathname}/`.startsWith(`${basePath}/`)) return undefined;
  try {
    return decodeURIComponent(pathname.slice(basePath.length)) || '/';
  } catch {
    return undefined;
  }
}

function deny(to: ServerResponse): void {
  to.writeHead(403, { 'content-type': 'text/plain; charset=utf-8' });
  to.end('This server answers pages of this machine alone: open it as http://127.0.0.1 or http://localhost.\n');
}
