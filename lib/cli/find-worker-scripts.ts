import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const scriptsPath = join('_next', 'static', 'chunks');

/** How the bundler writes down where a worker starts: its first script, and the ones that this one asks for in turn. */
const workerStart = /"static\/chunks\/[^"]*worker[^"]*\.js",\[("static\/chunks\/[^\]]+)\]/;

/**
 * Finds the scripts that the search worker asks for one after the other, by their paths below the site's root: a page that
 * knows them fetches them side by side. None where the bundler writes it down in another way; then they come in turn.
 */
export function findWorkerScripts(site: string): readonly string[] {
  const folder = join(site, scriptsPath);
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.js')) : [];
  const scripts = names.flatMap((name) => {
    const [, list = ''] = workerStart.exec(readFileSync(join(folder, name), 'utf8')) ?? [];
    return [...list.matchAll(/"([^"]+)"/g)].map(([, path = '']) => `/_next/${path}`);
  });
  return [...new Set(scripts)];
}
