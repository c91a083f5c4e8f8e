import { cpSync, renameSync, rmSync } from 'node:fs';

/** Moves a folder; to another disk it is copied. */
export function moveFolder(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch {
    cpSync(from, to, { recursive: true });
    rmSync(from, { recursive: true });
  }
}
