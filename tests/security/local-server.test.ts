import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildServeConfig } from '../../lib/export/headers.ts';
import { serveConfigFile, serveSite } from '../../lib/serve/serve-site.ts';
import { findFreePort } from '../../lib/terminal/read-port.ts';

let port: number;
let folder: string;
let server: ReturnType<typeof serveSite>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'flywheel-site-'));
  const site = join(folder, 'out');
  for (const path of ['lectures', 'media']) mkdirSync(join(site, path), { recursive: true });
  for (const path of ['index.html', '404.html', 'lectures/index.html']) writeFileSync(join(site, path), `<title>${path}</title>`);
  writeFileSync(join(site, 'media', 'a.0123456789.svg'), '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>');
  writeFileSync(join(folder, 'secret.html'), 'secret');
  symlinkSync('/etc/passwd', join(site, 'passwd.txt'));
  symlinkSync(folder, join(site, 'up'));
  symlinkSync(join(folder, 'secret.html'), join(site, 'lectures', 'link.html'));
  const project = process.cwd();
  mkdirSync(join(project, '.flywheel'), { recursive: true });
  writeFileSync(join(project, serveConfigFile), JSON.stringify(buildServeConfig('')));
  port = await findFreePort();
  server = serveSite({ project, folder: site, basePath: '', port });
  for (let tries = 0; (await ask('GET / HTTP/1.1')) === ''; tries++) {
    if (tries > 200) throw new Error('the server does not answer');
    await new Promise((done) => setTimeout(done, 50));
  }
}, 30_000);

afterAll(async () => {
  const gone = once(server, 'exit');
  server.kill();
  await gone;
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
