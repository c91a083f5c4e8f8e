import { defineConfig } from '@playwright/test';
import { toBasePath } from './lib/course/read-settings.ts';
import { browserFlags } from './lib/tools/browser-flags.ts';

const port = process.env['SITE_PORT'] || '4173';
const root = `http://127.0.0.1:${port}${toBasePath(process.env['BASE_PATH'] ?? '')}/`;
const executablePath = process.env['CHROMIUM_PATH'];

/** Browser tests on the built site, served with the headers that a host should send. `npm run site` finds the browser and the port. */
export default defineConfig({
  testDir: 'tests/site',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  // A busy machine is slow, and now and then misses a moment: what passes at the second try alone is listed as flaky.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  retries: 1,
  workers: 2,
  reporter: [['list'], ['json', { outputFile: '.flywheel/site-tests.json' }]],
  use: {
    baseURL: root,
    launchOptions: { args: browserFlags(process.env), ...(executablePath ? { executablePath } : {}) },
    trace: 'off',
  },
  webServer: {
    command: 'node lib/commands/launch.mjs serve',
    url: root,
    env: { PORT: port },
    reuseExistingServer: false,
    timeout: 20_000,
  },
});
