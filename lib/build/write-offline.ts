import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildOfflineFiles, needsHash, type OfflineAssets, type SiteFile } from '../finish/offline-files.ts';
import { offlineListPath, offlineSummaryPath } from '../model/offline-files.ts';

/** Writes what reading without a network needs into a finished site: the service worker and the list of the files that it may keep. */
export function writeOffline(site: string, assets: OfflineAssets, serviceWorker: string): void {
  const { summary, list, build } = buildOfflineFiles(listFiles(site), assets);
  mkdirSync(join(site, 'offline'), { recursive: true });
  writeFileSync(join(site, offlineSummaryPath), `${JSON.stringify(summary)}\n`);
  writeFileSync(join(site, offlineListPath), `${JSON.stringify(list)}\n`);
  writeFileSync(join(site, 'sw.js'), `const build = ${JSON.stringify(build)};\n${serviceWorker}`);
}

function listFiles(site: string, below = ''): readonly SiteFile[] {
  return readdirSync(join(site, below), { withFileTypes: true }).flatMap((entry) => {
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) return listFiles(site, path);
    const file = join(site, path);
    if (!needsHash(path)) return [{ path, bytes: statSync(file).size, hash: '' }];
    const content = readFileSync(file);
    return [{ path, bytes: content.length, hash: createHash('sha256').update(content).digest('base64url').slice(0, 8) }];
  });
}
