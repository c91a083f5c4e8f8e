import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type LiveMessage, liveEventsPath } from '../model/live-message.ts';
import { isOwnRequest } from './guard-request.ts';
import { type LiveEvents, toEvent } from './live-events.ts';
import type { SideFile } from './side-files.ts';

/** What the development server answers from. */
export interface LiveParts {
  readonly port: number;
  readonly basePath: string;
  readonly events: LiveEvents;
  readonly findFile: (path: string) => Promise<SideFile | undefined>;
  /** Makes the page at a path; undefined where there is none. */
  readonly showPage: (path: string) => string | undefined;
  readonly showMissing: () => string;
  /** What a page is told when it opens its line. */
  readonly greet: (path: string) => LiveMessage;
}

/** Makes the server that a browser talks to: news, files and pages, each made when it is asked for. */
export function createLiveServer(parts: LiveParts): Server {
  return createServer((from, to) => {
    if (!isOwnRequest(from.headers, parts.port)) return deny(to);
    answer(parts, from, to).catch((error) => {
      process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
      if (!to.headersSent) to.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' });
      to.end('The page could not be made. What went wrong stands in the terminal.\n');
    });
  });
}

async function answer(parts: LiveParts, from: IncomingMessage, to: ServerResponse): Promise<void> {
  const { basePath, events, findFile, showPage, showMissing, greet } = parts;
  const { pathname, search, searchParams } = new URL(from.url ?? '/', 'http://127.0.0.1');
  const path = readPath(pathname, basePath);
  if (path === liveEventsPath) {
    const page = searchParams.get('path') ?? '/';
    events.connect(page, to);
    to.write(toEvent(greet(page)));
    return;
  }
  const file = path === undefined ? undefined : await findFile(path);
  if (file !== undefined) {
    to.writeHead(200, file.headers).end(file.body);
    return;
  }
  const html = path === undefined ? undefined : showPage(path);
  if (html !== undefined) return sendPage(to, 200, html);
  if (path !== undefined && !/\/$|\.\w+$/.test(path) && showPage(`${path}/`) !== undefined) {
    to.writeHead(308, { location: `${pathname}/${search}` }).end();
    return;
  }
  sendPage(to, 404, showMissing());
}

function sendPage(to: ServerResponse, status: number, html: string): void {
  to.writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' }).end(html);
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
