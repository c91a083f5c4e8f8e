import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from '../model/page.ts';
import type { SiteFrame } from '../model/site-frame.ts';

/** Pages and what stands around them, laid ready for Next to show. */
export interface SiteSnapshot {
  readonly frame: SiteFrame;
  readonly pages: readonly Page[];
}

/** Names the snapshot's file to Next's processes. */
export const snapshotVariable = 'SITE_SNAPSHOT';

/** Lays pages ready. */
export function writeSnapshot(file: string, snapshot: SiteSnapshot): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(snapshot));
}

/** Reads the pages that were laid ready. Throws where there are none. */
export function readSnapshot(): SiteSnapshot {
  const file = process.env[snapshotVariable] || join(process.cwd(), '.flywheel', 'snapshot.json');
  if (!existsSync(file)) throw new Error(`Cannot read "${file}": no pages were laid ready`);
  const snapshot: SiteSnapshot = JSON.parse(readFileSync(file, 'utf8'));
  return snapshot;
}
