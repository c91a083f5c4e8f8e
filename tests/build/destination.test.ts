import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { findDestination, publishDestination, recoverDestination, restoreDestination } from '../../lib/build/destination.ts';
import { exchangeFolders } from '../../lib/build/exchange-folders.ts';
import { CommandFault } from '../../lib/terminal/terminal.ts';
import { makeProject } from '../support/temporary-project.ts';

/** Looks at a file without a pause, and counts how often it was not there. */
const watch = `
const { parentPort, workerData } = require('node:worker_threads');
const { existsSync } = require('node:fs');
let looks = 0, gone = 0, goes = true;
parentPort.on('message', () => { goes = false; });
const look = () => {
  for (let i = 0; i < 500; i++) { looks++; if (!existsSync(workerData)) gone++; }
  if (goes) setImmediate(look); else { parentPort.postMessage({ looks, gone }); process.exit(); }
};
parentPort.postMessage('ready');
look();
`;

function canExchange(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'flywheel-'));
  for (const name of ['a', 'b']) mkdirSync(join(folder, name));
  const can = exchangeFolders(join(folder, 'a'), join(folder, 'b'));
  rmSync(folder, { recursive: true });
  return can;
}

const site = { 'out/index.html': 'last', 'out/404.html': '' };

function destinationOf(project: string, given?: string) {
  return findDestination(project, given, join(project, 'content'));
}

describe('where a site is published', () => {
  it('takes the place of the last site in one step', async () => {
    const { folder } = makeProject({ ...site, 'out.next/index.html': 'new' });
    await publishDestination(destinationOf(folder));
    expect(readFileSync(join(folder, 'out/index.html'), 'utf8')).toBe('new');
    expect(existsSync(join(folder, 'out.old')) || existsSync(join(folder, 'out.next'))).toBe(false);
  });

  it.skipIf(!canExchange())('is there at every moment, however often it is replaced', async () => {
    const { folder } = makeProject({ ...site, 'out.next/index.html': 'new', 'out.next/404.html': '' });
    const watcher = new Worker(watch, { eval: true, workerData: join(folder, 'out', 'index.html') });
    await once(watcher, 'message');
    for (let round = 0; round < 30; round++) {
      await publishDestination(destinationOf(folder));
      mkdirSync(join(folder, 'out.next'));
      for (const name of ['index.html', '404.html']) writeFileSync(join(folder, 'out.next', name), String(round));
    }
    watcher.postMessage('stop');
    const [seen] = await once(watcher, 'message');
    expect(seen).toMatchObject({ gone: 0 });
    expect(seen.looks).toBeGreaterThan(30);
  });

  it('gets the last site back for a server where a build was killed between the two steps', () => {
    const { folder } = makeProject({ 'out.old/index.html': 'last', 'out.next/index.html': 'new' });
    recoverDestination(join(folder, 'out'));
    expect(readFileSync(join(folder, 'out/index.html'), 'utf8')).toBe('last');
    expect(existsSync(join(folder, 'out.next'))).toBe(true);
  });

  it('gets the last site back where a build was killed between the two steps', async () => {
    const { folder } = makeProject({ 'out.old/index.html': 'last', 'out.next/index.html': 'new' });
    await restoreDestination(destinationOf(folder));
    expect(readFileSync(join(folder, 'out/index.html'), 'utf8')).toBe('last');
    expect(existsSync(join(folder, 'out.next'))).toBe(false);
  });

  it('keeps the site that is there where a build was killed before or after', async () => {
    const { folder } = makeProject({ ...site, 'out.old/index.html': 'older', 'out.next/half.html': 'new' });
    await restoreDestination(destinationOf(folder));
    expect(readFileSync(join(folder, 'out/index.html'), 'utf8')).toBe('last');
    expect(existsSync(join(folder, 'out.old')) || existsSync(join(folder, 'out.next'))).toBe(false);
  });

  it.each(['.', '..', 'content', '/'])('is never %s, where the project or its content lies', (given) => {
    const { folder } = makeProject({ 'content/a.md': '' });
    expect(() => destinationOf(folder, given)).toThrow(CommandFault);
  });

  it('is never a folder of something else', () => {
    const { folder } = makeProject({ 'lib/model.ts': '' });
    expect(() => destinationOf(folder, 'lib')).toThrow(/there is something that is no site/);
    mkdirSync(join(folder, 'empty'));
    expect(destinationOf(folder, 'empty').folder).toBe(join(folder, 'empty'));
    writeFileSync(join(folder, 'empty', 'index.html'), '');
    expect(() => destinationOf(folder, 'empty')).toThrow(CommandFault);
  });
});
