import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { connect } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSite, stopServing } from '../../lib/serve/serve-site.ts';
import { findFreePort } from '../../lib/terminal/read-port.ts';

let port: number;
let folder: string;
let server: Server;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'flywheel-site-'));
  const site = join(folder, 'out');
  for (const path of ['lectures', 'media']) mkdirSync(join(site, path), { recursive: true });
  for (const path of ['index.html', '404.html', 'lectures/index.html']) writeFileSync(join(site, path), `<title>${path}</title>`);
  writeFileSync(join(site, 'long.txt'), '<p>word</p>'.repeat(1000));
  writeFileSync(join(site, 'media', 'a.0123456789.svg'), '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>');
  writeFileSync(join(folder, 'secret.html'), 'secret');
  symlinkSync('/etc/passwd', join(site, 'passwd.txt'));
  symlinkSync(folder, join(site, 'up'));
  symlinkSync(join(folder, 'secret.html'), join(site, 'lectures', 'link.html'));
  port = await findFreePort();
  server = await serveSite({ project: folder, folder: site, basePath: '', port });
});

afterAll(() => {
  stopServing(server);
  rmSync(folder, { recursive: true, force: true });
});

describe('the local server', () => {
  it.each([
    '/../secret.html',
    '/..%2fsecret.html',
    '/%2e%2e/secret.html',
    '/%2E%2E%2Fsecret.html',
    '/%252e%252e/secret.html',
    '/..%5csecret.html',
    '/lectures/%2e%2e/%2e%2e/secret.html',
    '/lectures/..\\..\\secret.html',
    '\\..\\secret.html',
    '/.././../secret.html',
    '/index.html%00.txt',
    '/%00',
    '/%0d%0aSet-Cookie:a=b',
    '/%',
    '/%zz',
    '//evil.example/',
    '//evil.example/..',
    '/%2f%2fevil.example/',
    '/%5c%5cevil.example/',
    'http://evil.example/',
    'http://127.0.0.1/../secret.html',
    'file:///etc/passwd',
    '*',
    'secret.html',
    `/${'../'.repeat(200)}etc/passwd`,
  ])('refuses %s', async (target) => {
    const answer = await ask(`GET ${target} HTTP/1.1`);
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(answer).not.toMatch(/secret\n|root:|^location:/im);
  });

  it.each(['/passwd.txt', '/up/secret.html', '/up/', '/up/out/../secret.html', '/lectures/link.html', '/lectures/link'])(
    'follows no link on disk that leads out of the site: %s',
    async (target) => {
      const answer = await ask(`GET ${target} HTTP/1.1`);
      expect(answer).toMatch(/^HTTP\/1\.1 (?:404|400|301) /);
      expect(answer).not.toMatch(/secret$|root:/m);
    },
  );

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE', 'PATCH'])('does not take %s', async (method) => {
    expect(await ask(`${method} / HTTP/1.1`)).toMatch(/^HTTP\/1\.1 405 /);
  });

  it('listens on this machine alone', async () => {
    const others = Object.values(networkInterfaces())
      .flat()
      .flatMap((address) => (address !== undefined && !address.internal && address.family === 'IPv4' ? [address.address] : []));
    for (const address of ['127.0.0.2', ...others]) expect(await ask('GET / HTTP/1.1', address), address).toBe('');
    expect(await ask('GET / HTTP/1.1')).toMatch(/^HTTP\/1\.1 200 /);
  });

  it.each(['/', '/lectures/', '/no-such-page/', '/media/a.0123456789.svg'])('sends the headers with %s', async (target) => {
    const answer = (await ask(`GET ${target} HTTP/1.1`)).toLowerCase();
    for (const header of [
      'x-content-type-options: nosniff',
      'referrer-policy: strict-origin-when-cross-origin',
      'permissions-policy: camera=()',
      'cross-origin-opener-policy: same-origin',
      'cross-origin-resource-policy: same-origin',
    ])
      expect(answer).toContain(header);
    expect(answer).toMatch(/content-security-policy: [^\r]*frame-ancestors 'none'/);
  });

  it('keeps an SVG from running', async () => {
    expect((await ask('GET /media/a.0123456789.svg HTTP/1.1')).toLowerCase()).toMatch(
      /content-security-policy: default-src 'none';[^\r]*; sandbox\r/,
    );
  });
});

describe('a site that is served', () => {
  it('has its own page for what is not there, with its status', async () => {
    expect(await ask('GET /no-such-page/ HTTP/1.1')).toMatch(/^HTTP\/1\.1 404 [\s\S]*<title>404\.html<\/title>$/);
  });

  it('sends the stretch that is asked for', async () => {
    const answer = await ask('GET /media/a.0123456789.svg HTTP/1.1\r\nRange: bytes=1-3');
    expect(answer).toMatch(/^HTTP\/1\.1 206 /);
    expect(answer).toMatch(/\r\ncontent-range: bytes 1-3\/\d+\r[\s\S]*\r\n\r\nsvg$/i);
  });

  it('is compressed for who can read that', async () => {
    expect(await ask('GET /long.txt HTTP/1.1\r\nAccept-Encoding: gzip')).toMatch(/\r\ncontent-encoding: gzip\r/i);
    expect(await ask('GET /long.txt HTTP/1.1')).not.toMatch(/\r\ncontent-encoding:/i);
  });

  it('lies below its base path and nowhere else', async () => {
    const below = await findFreePort();
    const other = await serveSite({ project: folder, folder: join(folder, 'out'), basePath: '/a/b', port: below });
    const statusOf = async (path: string) => (await fetch(`http://127.0.0.1:${below}${path}`, { redirect: 'manual' })).status;
    expect(await Promise.all(['/a/b/', '/a/b/lectures/', '/a/b/lectures', '/', '/lectures/', '/a/'].map(statusOf))).toEqual([
      200, 200, 301, 404, 404, 404,
    ]);
    stopServing(other);
  });

  it('tells of a port that another program listens on', async () => {
    await expect(serveSite({ project: folder, folder: join(folder, 'out'), basePath: '', port })).rejects.toThrow('EADDRINUSE');
  });
});

/** Says a line to the server as it stands and gives the whole answer; nothing where nobody listens. */
function ask(line: string, address = '127.0.0.1'): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(port, address, () => socket.write(`${line}\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n`));
    let answer = '';
    socket.setTimeout(5000, () => socket.destroy());
    socket.on('data', (bytes) => {
      answer += bytes.toString('latin1');
    });
    socket.on('error', () => resolve(answer));
    socket.on('close', () => resolve(answer));
  });
}
