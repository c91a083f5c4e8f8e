import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { chromium } from '@playwright/test';
import { CommandFault, type Terminal } from '../terminal/terminal.ts';

/** Finds a browser for the tests, or gets one; says every step as it takes it. Throws a fault that says what to do where none can be had. */
export function findBrowser(terminal: Terminal): string {
  const given = terminal.environment['CHROMIUM_PATH'];
  if (given !== undefined && given !== '') {
    if (isBrowser(given)) return found(terminal, given);
    throw new CommandFault(`Cannot start the browser "${given}" that CHROMIUM_PATH names.`);
  }
  const installed = findInstalled(terminal.environment) ?? ownBrowser();
  if (installed !== undefined) return found(terminal, installed);
  for (const { name, get } of ways) {
    terminal.out(`No browser yet: trying ${name}\n`);
    const path = get(terminal);
    if (path !== undefined) return found(terminal, path);
    terminal.out(`  ${name} gave none\n`);
  }
  throw new CommandFault(
    'Cannot find a browser for the tests. Install Chromium, Chrome or Edge, or set CHROMIUM_PATH to one, and run this again.',
  );
}

/** Finds a browser that is there already, for what can be left until there is one. Throws a fault that says what to do where there is none. */
export function findReadyBrowser({ environment }: Terminal): string {
  const given = environment['CHROMIUM_PATH'];
  const path = given !== undefined && given !== '' ? (isBrowser(given) ? given : undefined) : (findInstalled(environment) ?? ownBrowser());
  if (path !== undefined) return path;
  throw new CommandFault(
    'Cannot find a browser. Install Chromium, Chrome or Edge, or set CHROMIUM_PATH to one ("npx playwright install chromium" gets one too).',
  );
}

/** A browser without the furniture of a window comes first: it opens a page of a test's own in a fifth of the time. */
const names = [
  'chromium-headless-shell',
  'chrome-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'microsoft-edge-stable',
  'msedge',
];

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/lib/chromium/chromium',
  '/snap/bin/chromium',
  '/opt/google/chrome/chrome',
  '/opt/microsoft/msedge/msedge',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

function findInstalled(environment: Terminal['environment']): string | undefined {
  const folders = (environment['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = names.flatMap((name) => folders.flatMap((folder) => [join(folder, name), join(folder, `${name}.exe`)]));
  return [...onPath, ...usualPlaces].find((path) => existsSync(path) && isBrowser(path));
}

/** The browser that Playwright has downloaded before. */
function ownBrowser(): string | undefined {
  const path = chromium.executablePath();
  return path !== '' && existsSync(path) && isBrowser(path) ? path : undefined;
}

/** Ways to get a browser, the one that changes least first. */
const ways: readonly { readonly name: string; readonly get: (terminal: Terminal) => string | undefined }[] = [
  { name: "Playwright's own download (npx playwright install chromium)", get: download },
  { name: "the system's package manager", get: installPackage },
];

function download(terminal: Terminal): string | undefined {
  const cli = join(dirname(createRequire(join(terminal.folder, 'package.json')).resolve('@playwright/test/package.json')), 'cli.js');
  run(process.execPath, [cli, 'install', 'chromium']);
  const path = ownBrowser();
  if (path !== undefined || !existsSync(chromium.executablePath())) return path;
  terminal.out('  It is here but does not start: trying to install the libraries that it needs\n');
  run(process.execPath, [cli, 'install-deps', 'chromium']);
  return ownBrowser();
}

const packageManagers = [
  { command: 'apt-get', needsRoot: true, steps: [['update'], ['install', '-y', 'chromium-headless-shell'], ['install', '-y', 'chromium']] },
  { command: 'dnf', needsRoot: true, steps: [['install', '-y', 'chromium']] },
  { command: 'apk', needsRoot: true, steps: [['add', 'chromium']] },
  { command: 'brew', needsRoot: false, steps: [['install', '--cask', 'chromium']] },
] as const;

function installPackage(terminal: Terminal): string | undefined {
  const manager = packageManagers.find(({ command }) => isThere(command, ['--version']));
  if (manager === undefined) return undefined;
  const { command, needsRoot, steps } = manager;
  const isRoot = process.getuid?.() === 0;
  if (needsRoot && !isRoot && !isThere('sudo', ['-n', 'true'])) {
    terminal.out(`  ${command} needs an administrator: run "sudo ${command} ${steps.at(-1)?.join(' ') ?? ''}" and then this again\n`);
    return undefined;
  }
  for (const step of steps) {
    const words = needsRoot && !isRoot ? ['sudo', '-n', command, ...step] : [command, ...step];
    terminal.out(`  ${words.join(' ')}\n`);
    run(words[0] ?? command, words.slice(1));
    const path = findInstalled(terminal.environment);
    if (path !== undefined) return path;
  }
  return undefined;
}

const slowestInstall = 300_000;

function run(command: string, args: readonly string[]): void {
  spawnSync(command, args, { stdio: 'inherit', timeout: slowestInstall });
}

function isThere(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore', timeout: 10_000 }).status === 0;
}

/** A file may be a stub that only tells what to install; a browser says its version. On Windows it opens a window instead. */
function isBrowser(path: string): boolean {
  if (process.platform === 'win32') return existsSync(path);
  return isThere(path, ['--version']);
}

function found({ out }: Terminal, path: string): string {
  out(`Browser: ${path}\n`);
  return path;
}
