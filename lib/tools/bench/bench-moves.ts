import { resolve } from 'node:path';
import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test';
import { toBasePath } from '../../course/read-settings.ts';
import { serveSite, stopServing } from '../../serve/serve-site.ts';
import { findFreePort } from '../../terminal/read-port.ts';
import { openTerminal } from '../../terminal/terminal.ts';
import { browserFlags } from '../browser-flags.ts';
import { findBrowser } from '../find-browser.ts';
import { type Figure, median } from './figures.ts';

/** A reader's line and machine. */
interface Conditions {
  readonly name: string;
  /** The most milliseconds that a move may take. */
  readonly wanted: number;
  /** How long the pointer rests on a link before the click, in milliseconds: until the page is there. */
  readonly rest: number;
  readonly throttle: (session: CDPSession) => Promise<unknown>;
}

/** Under automation a browser prerenders nothing, so these are moves without speculation rules: a page that was fetched ahead, loaded. */
const conditions: readonly Conditions[] = [
  { name: 'this machine', wanted: 100, rest: 400, throttle: async () => undefined },
  {
    name: 'slow 4G (150 ms, 1.6 Mbit/s), 4 × CPU',
    wanted: 400,
    rest: 1500,
    throttle: async (session) => {
      await session.send('Network.emulateNetworkConditions', {
        offline: false,
        latency: 150,
        downloadThroughput: 1.6e6 / 8,
        uploadThroughput: 750e3 / 8,
      });
      await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    },
  },
];

const viewport = { width: 1280, height: 800 };
const moves = 24;
const manyLinks = 600;
const linkInText = 'main a.topic-link[href]';

/**
 * Measures moves between the pages of the site that was built last: from the click on a topic's link to its heading on the screen, and
 * what a page full of links fetches.
 */
export async function benchMoves(project: string): Promise<readonly Figure[]> {
  const port = await findFreePort();
  const basePath = toBasePath(process.env['BASE_PATH'] ?? '');
  const root = `http://127.0.0.1:${port}${basePath}/`;
  const executablePath = findBrowser(openTerminal());
  const server = await serveSite({ project, folder: resolve(project, process.env['OUT_DIR'] || 'out'), basePath, port });
  try {
    const browser = await chromium.launch({ executablePath, args: browserFlags(process.env) });
    const figures: Figure[] = [];
    for (const condition of conditions) figures.push(await measureMoves(browser, root, condition));
    figures.push(await measureFetches(browser, root));
    await browser.close();
    return figures;
  } finally {
    stopServing(server);
  }
}

async function measureMoves(browser: Browser, root: string, { name, wanted, rest, throttle }: Conditions): Promise<Figure> {
  const page = await browser.newPage({ viewport });
  await page.addInitScript(watchMoves);
  await page.addInitScript(() => {
    HTMLScriptElement.supports = (type) => type !== 'speculationrules';
  });
  const session = await page.context().newCDPSession(page);
  await page.goto(root, { waitUntil: 'networkidle' });
  await page.locator('main a[href$="/roles/"]').first().click();
  await page.waitForURL(/\/roles\/$/);
  await throttle(session);
  const times: number[] = [];
  for (let move = 0; move < moves; move++) {
    const time = await moveOnce(page, { move, rest });
    if (time !== undefined) times.push(time);
  }
  await page.context().close();
  const middle = median(times);
  const worst = Math.max(...times);
  return {
    what: `click to the new heading, ${name}`,
    measured: `${middle.toFixed(0)} ms (best ${Math.min(...times).toFixed(0)}, worst ${worst.toFixed(0)}, ${times.length} moves)`,
    wanted: `≤ ${wanted} ms`,
    ratio: (middle / wanted).toFixed(2),
  };
}

/** Points at a link, rests, clicks; gives the milliseconds until the frame with the new heading is drawn. */
async function moveOnce(page: Page, { move, rest }: { readonly move: number; readonly rest: number }): Promise<number | undefined> {
  const links = page.locator(linkInText);
  const count = await links.count();
  if (count === 0) {
    await page.goBack();
    return undefined;
  }
  const link = links.nth((move * 5) % count);
  await link.scrollIntoViewIfNeeded();
  await link.hover();
  await page.waitForTimeout(rest);
  const arrived = page.waitForEvent('domcontentloaded');
  await page.mouse.down();
  await page.mouse.up();
  await arrived;
  await page.waitForFunction(() => sessionStorage.getItem('shown') !== null);
  const time = await page.evaluate(() => Number(sessionStorage.getItem('shown')) - Number(sessionStorage.getItem('clicked')));
  await page.waitForTimeout(300);
  return time;
}

/** Runs in every page, before its own scripts: notes when a link is clicked, and when the first frame with the heading is drawn. */
function watchMoves(): void {
  const now = () => String(performance.timeOrigin + performance.now());
  addEventListener(
    'click',
    () => {
      sessionStorage.removeItem('shown');
      sessionStorage.setItem('clicked', now());
    },
    { capture: true },
  );
  const look = () => {
    if (document.querySelector('h1') === null) return requestAnimationFrame(look);
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => sessionStorage.setItem('shown', now());
    return port2.postMessage(undefined);
  };
  requestAnimationFrame(look);
}

/** Puts a page of many links before a reader who scrolls through it and moves the pointer over it. */
async function measureFetches(browser: Browser, root: string): Promise<Figure> {
  const page = await browser.newPage({ viewport });
  await page.goto(`${root}topics/`, { waitUntil: 'networkidle' });
  await page.evaluate(fillWithLinks, manyLinks);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  for (let step = 0; step < 40; step++) {
    await page.mouse.wheel(0, 400);
    await page.mouse.move(200 + (step % 2) * 400, 100 + step * 12, { steps: 4 });
  }
  await page.waitForTimeout(500);
  await page.context().close();
  return {
    what: `pages fetched while a page of ${manyLinks} links is read through`,
    measured: String(new Set(asked.map((url) => new URL(url).pathname.replace(/[^/]*$/, ''))).size),
    wanted: `≤ ${manyLinks / 20}`,
    ratio: (asked.length / (manyLinks / 20)).toFixed(2),
  };
}

/** Runs in the page: repeats its links until there are so many. */
function fillWithLinks(most: number): void {
  const links = [...document.querySelectorAll('main a[href]')];
  const list = document.createElement('p');
  for (let index = 0; index < most && links.length > 0; index++) list.append(links[index % links.length]?.cloneNode(true) ?? '', ' ');
  document.querySelector('main')?.append(list);
}
