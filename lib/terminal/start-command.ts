import { type ChildProcess, type ForkOptions, fork } from 'node:child_process';
import { join } from 'node:path';

/** Starts one of the project's commands in a process of its own. Making pages leaves much garbage behind, so its young generation is large. */
export function startCommand(project: string, args: readonly string[], options: ForkOptions): ChildProcess {
  return fork(join(project, 'lib', 'commands', 'launch.mjs'), args, { cwd: project, execArgv: ['--max-semi-space-size=64'], ...options });
}
