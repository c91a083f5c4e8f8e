import { readFileSync, realpathSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { checkRequest } from './check-request.ts';

type Handle = (request: IncomingMessage, response: ServerResponse, config: object) => Promise<void>;
type Compress = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** The process of the local server: the kept server's own parts, behind a check of what is asked for. */
const [served = '', site = '', configFile = '', port = ''] = process.argv.slice(2);
const { resolve } = createRequire(join(process.cwd(), 'package.json'));
const ofServer = createRequire(resolve('serve/package.json'));
const handle: Handle = ofServer('serve-handler');
const compress: Compress = ofServer('compression')();
const config: object = { ...JSON.parse(readFileSync(configFile, 'utf8')), public: served };
const roots = [realpathSync(served), realpathSync(site)];

createServer((request, response) => {
  const refusal = checkRequest(request, served, roots);
  if (refusal !== undefined) {
    response.writeHead(refusal.status, {
      'Content-Type': 'text/plain; charset=utf-8',
      'X-Content-Type-Options': 'nosniff',
      Allow: 'GET, HEAD',
    });
    response.end(`${refusal.reason}\n`);
    return;
  }
  compress(request, response, () => {
    handle(request, response, config).catch(() => response.destroy());
  });
}).listen(Number(port), '127.0.0.1');
