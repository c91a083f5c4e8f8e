import { execFileSync } from 'node:child_process';
import { type ContentHistory, logFormat, noHistory, parseLog } from './parse-log.ts';

/**
 * Reads the history of a content folder out of git: one call for all notes, renames followed, names as `.mailmap` has them. A folder
 * outside of git, a machine without git and a shallow clone, which holds too little to be true, give no history; nothing throws.
 */
export function readHistory(folder: string): ContentHistory {
  try {
    if (runGit(folder, ['rev-parse', '--is-shallow-repository']).trim() !== 'false') return noHistory;
    return parseLog(runGit(folder, ['log', '-z', '-M', '--name-status', '--relative', `--format=${logFormat}`, '--', '.']));
  } catch {
    return noHistory;
  }
}

/** A history that is longer than this, or takes longer, is left out: a build never fails or waits for it. */
const limits = { maxBuffer: 256 * 1024 * 1024, timeout: 30_000 };

function runGit(folder: string, args: readonly string[]): string {
  return execFileSync('git', ['-C', folder, '-c', 'log.showSignature=false', ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    ...limits,
  });
}
