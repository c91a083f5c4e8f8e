import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { toBasePath } from '../course/read-settings.ts';
import { count } from '../model/count.ts';
import { CommandFault, type Terminal } from '../terminal/terminal.ts';
import { findKindsOfPages } from './kinds-of-pages.ts';
import { withOpenSite } from './open-site.ts';

const folderName = join('.flywheel', 'screenshots');
const widths = [360, 768, 1280, 1920];
const themes = ['light', 'dark'] as const;

/** A page is shown as far as a reader would scroll on an ordinary day; taller pictures are of no use to anyone. */
const mostHeight = 6000;

/** Runs `npm run screenshots`: each kind of page in each width and theme, from the site that was built last. Words choose kinds. */
export async function takeScreenshots(asked: readonly string[], terminal: Terminal): Promise<number> {
  const target = join(terminal.folder, folderName);
  const taken = await withOpenSite(terminal, async ({ root, folder, browser }) => {
    const known = findKindsOfPages(folder, toBasePath(terminal.environment['BASE_PATH'] ?? ''));
    const unknown = asked.find((name) => !known.some(({ kind }) => kind === name));
    if (unknown !== undefined)
      throw new CommandFault(`Cannot find the kind of page "${unknown}". Kinds are: ${known.map(({ kind }) => kind).join(', ')}.`);
    const kinds = known.filter(({ kind }) => asked.length === 0 || asked.includes(kind));
    if (asked.length === 0) rmSync(target, { recursive: true, force: true });
    mkdirSync(target, { recursive: true });
    for (const colorScheme of themes) {
      for (const width of widths) {
        const context = await browser.newContext({
          colorScheme,
          viewport: { width, height: 900 },
          serviceWorkers: 'block',
          reducedMotion: 'reduce',
        });
        const page = await context.newPage();
        for (const { kind, path } of kinds) {
          await page.goto(root + path, { waitUntil: 'networkidle' });
          const height = await page.evaluate(showWhole);
          const clip = { x: 0, y: 0, width, height: Math.min(height, mostHeight) };
          await page.screenshot({ path: join(target, `${kind}-${width}-${colorScheme}.png`), fullPage: true, clip });
        }
        await context.close();
      }
    }
    return kinds.length * widths.length * themes.length;
  });
  terminal.out(`Took ${count(taken, 'screenshot')}: ${target}\n`);
  return 0;
}

/** Lays out what waits until it comes near the window, and tells how high the page is then. Runs in the page. */
function showWhole(): number {
  const style = new CSSStyleSheet();
  style.replaceSync('*, ::before, ::after { content-visibility: visible !important }');
  document.adoptedStyleSheets.push(style);
  return document.documentElement.scrollHeight;
}
