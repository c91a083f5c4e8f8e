import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { toBasePath } from '../course/read-settings.ts';
import { serveSite, stopServing } from '../serve/serve-site.ts';
import { findFreePort } from '../terminal/read-port.ts';
import { CommandFault, type Terminal } from '../terminal/terminal.ts';
import { browserFlags } from './browser-flags.ts';
import { findReadyBrowser } from './find-browser.ts';

/** The built site, served on this machine, and a browser to open it with. */
export interface OpenedSite {
  /** The site's first page. */
  readonly root: string;
  /** The folder that the site lies in. */
  readonly folder: string;
  readonly browser: Browser;
  /** Where the browser takes commands of other tools. */
  readonly debuggingPort: number;
}

/** Serves the built site, opens a browser, does the work and closes both, however it ends. Throws a fault where either is missing. */
export async function withOpenSite<Result>(terminal: Terminal, work: (site: OpenedSite) => Promise<Result>): Promise<Result> {
  const { folder: project, environment } = terminal;
  const folder = resolve(project, environment['OUT_DIR'] || 'out');
  if (!existsSync(join(folder, 'index.html')))
    throw new CommandFault('Cannot open the site: it is not built yet. Run "npm run build" first.');
  const executablePath = findReadyBrowser(terminal);
  const basePath = toBasePath(environment['BASE_PATH'] ?? '');
  const port = await findFreePort();
  const root = `http://127.0.0.1:${port}${basePath}/`;
  const debuggingPort = await findFreePort();
  const server = await serveSite({ project, folder, basePath, port });
  let browser: Browser | undefined;
  try {
    browser = await chromium.launch({ executablePath, args: [...browserFlags(environment), `--remote-debugging-port=${debuggingPort}`] });
    return await work({ root, folder, browser, debuggingPort });
  } finally {
    await browser?.close();
    stopServing(server);
  }
}
