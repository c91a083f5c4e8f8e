import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findFreePort } from '../../lib/terminal/read-port.ts';
import { waitUntilOpen } from '../../lib/tools/bench/wait-until-open.ts';

/** A development server over a small content folder, and its address without a closing slash. */
export interface DevelopmentSite {
  readonly url: string;
  readonly write: (name: string, text: string) => void;
  readonly remove: (name: string) => void;
  readonly rename: (from: string, to: string) => void;
  readonly stop: () => Promise<void>;
}

/** What a project is made of; packages are found in the folder above, where this project's own are. */
const parts = [
  'app',
  'components',
  'lib',
  'public',
  'next.config.ts',
  'package.json',
  'package-lock.json',
  'postcss.config.mjs',
  'tsconfig.json',
];

/** Starts `npm run dev` in a project of its own: another one may be at work in this. */
export async function startDevelopmentSite(files: Readonly<Record<string, string>>): Promise<DevelopmentSite> {
  mkdirSync('.flywheel', { recursive: true });
  const project = mkdtempSync(join(process.cwd(), '.flywheel', 'develop-'));
  for (const part of parts) cpSync(part, join(project, part), { recursive: true });
  const write = (name: string, text: string) => {
    const file = join(project, 'content', name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  for (const [name, text] of Object.entries(files)) write(name, text);
  const port = await findFreePort();
  const { CONTENT_DIR: _, OUT_DIR: __, BASE_PATH: ___, ...environment } = process.env;
  const server = spawn(process.execPath, ['lib/commands/launch.mjs', 'dev'], {
    cwd: project,
    env: { ...environment, NODE_ENV: 'development', PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  await waitUntilOpen(server);
  return {
    url: `http://127.0.0.1:${port}`,
    write,
    rename: (from, to) => renameSync(join(project, 'content', from), join(project, 'content', to)),
    remove: (name) => rmSync(join(project, 'content', name)),
    async stop() {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      server.kill();
      await ended;
      rmSync(project, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
