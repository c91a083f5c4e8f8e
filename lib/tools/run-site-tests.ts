import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { findFreePort } from '../terminal/read-port.ts';
import { stopWith } from '../terminal/stop-with.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { findBrowser } from './find-browser.ts';

/** Runs `npm run site`: the browser tests, on the site that was built last. Flags go to Playwright. */
export async function runSiteTests(args: readonly string[], terminal: Terminal): Promise<number> {
  const { folder: project } = terminal;
  const browser = findBrowser(terminal);
  const port = await findFreePort();
  const cli = join(dirname(createRequire(join(project, 'package.json')).resolve('@playwright/test/package.json')), 'cli.js');
  const tests = spawn(process.execPath, [cli, 'test', ...args], {
    cwd: project,
    env: { ...process.env, CHROMIUM_PATH: browser, SITE_PORT: String(port) },
    stdio: 'inherit',
  });
  stopWith(tests);
  const [code] = await once(tests, 'exit');
  return typeof code === 'number' ? code : 1;
}
