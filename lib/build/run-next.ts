import { spawn } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { CommandFault } from '../terminal/terminal.ts';

/** Where Next leaves the site that it exports, below the project. */
export const exportFolder = join('.flywheel', 'export');

/** A build by Next that is under way. */
export interface NextBuild {
  /** Ends with the build; throws a fault that holds everything Next said where it fails. */
  readonly done: Promise<void>;
  readonly stop: () => void;
}

/** Where Next works, and keeps what it compiled, below the project. */
const workFolder = '.next';

/**
 * Starts `next build`, which says nothing unless it fails. It trusts whatever an earlier build has left to it; since that may be
 * damaged, a build that fails beside it is made once more without.
 */
export function startNextBuild(project: string, environment: Readonly<Record<string, string | undefined>>): NextBuild {
  const hasWorked = existsSync(join(project, workFolder));
  let isStopped = false;
  let build = startOnce(project, environment);
  const done = build.done.catch((fault) => {
    if (!hasWorked || isStopped) throw fault;
    rmSync(join(project, workFolder), { recursive: true, force: true });
    build = startOnce(project, environment);
    return build.done;
  });
  // It may fail before anybody waits for it; who waits is told.
  done.catch(() => undefined);
  const stop = () => {
    isStopped = true;
    build.stop();
  };
  return { done, stop };
}

function startOnce(project: string, environment: Readonly<Record<string, string | undefined>>): NextBuild {
  rmSync(join(project, exportFolder), { recursive: true, force: true });
  const child = spawn(process.execPath, [findNext(project), 'build'], {
    cwd: project,
    env: {
      ...process.env,
      ...environment,
      NODE_ENV: 'production',
      NODE_OPTIONS: toNodeOptions(project, process.env['NODE_OPTIONS']),
      NEXT_TELEMETRY_DISABLED: '1',
      EXPORT_DIR: exportFolder,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stdout.on('data', (bytes: Buffer) => {
    said += bytes.toString();
  });
  child.stderr.on('data', (bytes: Buffer) => {
    said += bytes.toString();
  });
  const stop = () => {
    child.kill();
  };
  process.once('exit', stop);
  const closed = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  const done = closed.then((code) => {
    process.off('exit', stop);
    if (code !== 0) throw new CommandFault(`${said.trim()}\n\nCannot build the pages: Next left with code ${code ?? 'of a signal'}.`);
  });
  return { done, stop };
}

/** Making pages leaves much garbage behind: a larger young generation, in megabytes, is swept less often. Each of Next's processes is brief. */
function toNodeOptions(project: string, given = ''): string {
  const brief = `--require=${JSON.stringify(join(project, 'lib', 'commands', 'brief-process.cjs'))}`;
  const young = given.includes('semi-space') ? '' : '--max-semi-space-size=64';
  return [given, young, brief].filter((option) => option !== '').join(' ');
}

/** Finds the file that starts Next. */
function findNext(project: string): string {
  return createRequire(join(project, 'package.json')).resolve('next/dist/bin/next');
}
