import { type ChildProcess, spawn } from 'node:child_process';
import { type IncomingMessage, request, type ServerResponse } from 'node:http';
import { connect, type Socket } from 'node:net';
import { snapshotVariable } from '../../pages/site-snapshot.ts';
import { findFreePort } from '../read-port.ts';
import { findNext } from '../run-next.ts';
import { CommandFault } from '../terminal.ts';

/** Next's own development server, which makes HTML of pages. It is reached through ours alone. */
export interface NextServer {
  readonly process: ChildProcess;
  /** Resolves once it answers. */
  readonly ready: Promise<void>;
  readonly pass: (from: IncomingMessage, to: ServerResponse) => void;
  /** Passes on what begins as a request and goes on as another protocol: its news of changed code. */
  readonly passUpgrade: (from: IncomingMessage, socket: Socket, head: Buffer) => void;
}

const host = '127.0.0.1';

/** Starts Next's development server for the pages of a snapshot's folder. */
export async function startNextServer(
  project: string,
  { snapshot, basePath }: { readonly snapshot: string; readonly basePath: string },
): Promise<NextServer> {
  const port = await findFreePort();
  const child = spawn(process.execPath, [findNext(project), 'dev', '--hostname', host, '--port', String(port)], {
    cwd: project,
    env: { ...process.env, BASE_PATH: basePath, NODE_ENV: 'development', NEXT_TELEMETRY_DISABLED: '1', [snapshotVariable]: snapshot },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  child.stdout.on('data', (bytes: Buffer) => process.stdout.write(withoutBanner(bytes.toString())));
  return {
    process: child,
    ready: waitFor(port, child),
    pass(from, to) {
      const { 'accept-encoding': _, ...headers } = from.headers;
      const asked = request({ host, port, path: from.url, method: from.method, headers }, (answer) => {
        to.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(to);
      });
      asked.on('error', () => {
        if (!to.headersSent) to.writeHead(502, { 'content-type': 'text/plain; charset=utf-8' });
        to.end('The page could not be made. What went wrong stands in the terminal.\n');
      });
      to.on('close', () => asked.destroy());
      from.pipe(asked);
    },
    passUpgrade(from, socket, head) {
      const upstream = connect(port, host, () => {
        const lines = from.rawHeaders.flatMap((name, index, all) => (index % 2 === 0 ? [`${name}: ${all[index + 1]}`] : []));
        upstream.write(`${from.method} ${from.url} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`);
        upstream.write(head);
        upstream.pipe(socket).pipe(upstream);
      });
      upstream.on('error', () => socket.destroy());
      socket.on('error', () => upstream.destroy());
    },
  };
}

const lookEvery = 50;

/** Waits until something listens, or rejects when the process has ended before. */
async function waitFor(port: number, child: ChildProcess): Promise<void> {
  while (!(await isOpen(port))) {
    if (child.exitCode !== null) throw new CommandFault('Cannot show pages: Next has ended. What it said stands above.');
    await new Promise((resolve) => setTimeout(resolve, lookEvery));
  }
}

function isOpen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, host);
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}

/** Takes out what Next says of itself on its way up: its address is not the one to open. */
function withoutBanner(text: string): string {
  return text
    .split('\n')
    .filter((line) => !/Next\.js \d|- (?:Local|Network|Experiments)|Ready in|Running next\.config|· cpus|Starting\.\.\./.test(line))
    .join('\n')
    .replace(/^\s*\n/, '');
}
