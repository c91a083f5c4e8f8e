import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { CommandFault } from './terminal.ts';

/** Where Next leaves the site that it exports, below the project. */
export const exportFolder = join('.flywheel', 'export');

/** A build by Next that is under way. */
export interface NextBuild {
  /** Ends with the build; throws a fault that holds everything Next said where it fails. */
  readonly done: Promise<void>;
  readonly stop: () => void;
}

/** Starts `next build`, which says nothing unless it fails. */
export function startNextBuild(project: string, environment: Readonly<Record<string, string | undefined>>): NextBuild {
  const child = spawn(process.execPath, [findNext(project), 'build'], {
    cwd: project,
    env: {
      ...process.env,
      ...environment,
      NODE_ENV: 'production',
      NODE_OPTIONS: withYoungGeneration(process.env['NODE_OPTIONS']),
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

/** Making pages leaves much garbage behind: a larger young generation, in megabytes, is swept less often. */
function withYoungGeneration(options = ''): string {
  return options.includes('semi-space') ? options : `${options} --max-semi-space-size=64`.trim();
}

/** Finds the file that starts Next. */
export function findNext(project: string): string {
  return createRequire(join(project, 'package.json')).resolve('next/dist/bin/next');
}
