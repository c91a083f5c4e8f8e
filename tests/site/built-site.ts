import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findFreePort } from '../../lib/terminal/read-port.ts';

/** A site of some content, built by the project's own build and served by its own server. */
export interface BuiltSite {
  readonly root: string;
  readonly folder: string;
  /** The paths of all pages, from the site map. */
  readonly paths: readonly string[];
  readonly stop: () => void;
}

/** Builds the site of a content folder into another folder, and serves it, at a root or below a path. Throws with what the build said where it fails. */
export async function buildServedSite(content: string, folder: string, basePath = ''): Promise<BuiltSite> {
  const port = await findFreePort();
  const environment = {
    ...process.env,
    CONTENT_DIR: content,
    OUT_DIR: folder,
    BASE_PATH: basePath,
    SITE_URL: 'http://127.0.0.1',
    PORT: String(port),
  };
  const build = run('build', environment);
  const [code] = await once(build.child, 'close');
  if (code !== 0) throw new Error(`the build left with ${code}: ${build.said().slice(-4000)}`);
  const server = run('serve', environment);
  const root = `http://127.0.0.1:${port}${basePath}/`;
  await answer(root);
  return { root, folder, paths: readPaths(folder), stop: () => server.child.kill() };
}

function run(command: 'build' | 'serve', environment: NodeJS.ProcessEnv): { child: ChildProcess; said: () => string } {
  const child = spawn(process.execPath, ['--max-semi-space-size=64', 'lib/commands/launch.mjs', command], {
    env: environment,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr?.on('data', (bytes: Buffer) => {
    said += bytes.toString();
  });
  return { child, said: () => said };
}

async function answer(root: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    try {
      await fetch(root);
      return;
    } catch {
      await new Promise((done) => setTimeout(done, 100));
    }
  }
  throw new Error('the server does not answer');
}

function readPaths(folder: string): readonly string[] {
  return [...readFileSync(join(folder, 'sitemap.xml'), 'utf8').matchAll(/<loc>http:\/\/127\.0\.0\.1(\/[^<]*)<\/loc>/g)].map(
    ([, path = '/']) => path,
  );
}
