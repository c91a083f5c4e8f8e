import { copyFileSync, writeFileSync } from 'node:fs';
import { readAssetBytes } from './read-asset-bytes.ts';

/** Puts a file beside the notes where the site has it. What is wrong with it was told when the course was read. */
export function publishAsset(from: string, to: string): void {
  const read = readAssetBytes(from);
  if ('bytes' in read && read.isChanged) writeFileSync(to, read.bytes);
  else if ('bytes' in read) copyFileSync(from, to);
}
