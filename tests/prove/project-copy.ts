import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { cpSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const parts = [
  'app',
  'components',
  'content',
  'lib',
  'public',
  'next.config.ts',
  'package.json',
  'package-lock.json',
  'postcss.config.mjs',
  'tsconfig.json',
];

/** Copies this project's sources to another folder, with its packages (by hard links where the disk has them). */
export function copyProject(to: string): void {
  mkdirSync(to, { recursive: true });
  for (const part of parts) cpSync(part, join(to, part), { recursive: true });
  try {
    execFileSync('cp', ['-al', join(process.cwd(), 'node_modules'), join(to, 'node_modules')], { stdio: 'ignore' });
  } catch {
    cpSync('node_modules', join(to, 'node_modules'), { recursive: true });
  }
}

/** Starts a build in a process group of its own, so that all of it can be killed at once. */
export function startBuild(project: string, environment: Readonly<Record<string, string>> = {}): ChildProcess {
  return spawn(process.execPath, ['--max-semi-space-size=64', 'lib/commands/launch.mjs', 'build'], {
    cwd: project,
    env: { ...process.env, BASE_PATH: '', SITE_URL: '', ...environment },
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
  });
}

/** Builds to the end; throws with what the build said where it fails. */
export async function build(project: string, environment?: Readonly<Record<string, string>>): Promise<void> {
  const child = startBuild(project, environment);
  let said = '';
  child.stderr?.on('data', (bytes: Buffer) => {
    said += bytes.toString();
  });
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`the build left with ${code}: ${said.slice(-3000)}`);
}

/** Gives the hash of every file of a folder by its path. */
export function listHashes(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(
    paths.map((path) => [path.slice(folder.length + 1), createHash('sha256').update(readFileSync(path)).digest('hex')]),
  );
}
