import type { ChildProcess } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildServeConfig } from '../export/headers.ts';
import { startCommand } from '../terminal/start-command.ts';

/** Where the configuration of the server lies, below the project. */
export const serveConfigFile = join('.flywheel', 'serve.json');

/** A built site and where to serve it. */
interface ServedSite {
  readonly project: string;
  /** The folder of the site. */
  readonly folder: string;
  readonly basePath: string;
  readonly port: number;
}

/** Serves a built site on this machine only, with the headers that a host should send. It asks nothing of the network. */
export function serveSite({ project, folder, basePath, port }: ServedSite): ChildProcess {
  const config = join(project, serveConfigFile);
  mkdirSync(dirname(config), { recursive: true });
  writeFileSync(config, `${JSON.stringify(buildServeConfig(basePath), null, 2)}\n`);
  const served = basePath === '' ? folder : placeBelow(join(project, '.flywheel', 'serve'), { folder, basePath });
  return startCommand(project, ['serve-process', served, folder, config, String(port)], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
}

/** Makes a folder in which the site lies below its base path, as on its host. */
function placeBelow(root: string, { folder, basePath }: Pick<ServedSite, 'folder' | 'basePath'>): string {
  rmSync(root, { recursive: true, force: true });
  const place = join(root, basePath);
  mkdirSync(dirname(place), { recursive: true });
  symlinkSync(folder, place, 'junction');
  if (existsSync(join(folder, '404.html'))) copyFileSync(join(folder, '404.html'), join(root, '404.html'));
  return root;
}
