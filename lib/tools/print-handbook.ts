import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { count } from '../model/count.ts';
import { CommandFault, type Terminal } from '../terminal/terminal.ts';
import { type OpenedSite, withOpenSite } from './open-site.ts';

/** Where the handbook is written, below the project. */
const handbookFolder = join('.flywheel', 'handbook-pdf');

/** Runs `npm run handbook`: prints the handbook of the site that was built last, a PDF for each of its documents. */
export async function writeHandbooks(terminal: Terminal): Promise<number> {
  const target = join(terminal.folder, handbookFolder);
  const paths = await withOpenSite(terminal, async ({ root, folder, browser }: OpenedSite) => {
    const parts = findParts(folder);
    mkdirSync(target, { recursive: true });
    const page = await browser.newPage();
    for (const part of parts) {
      await page.goto(`${root}handbook/${part}`, { waitUntil: 'load' });
      await page.evaluate(async () => {
        await document.fonts.ready;
        await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
      });
      const file = join(target, part === '' ? 'handbook.pdf' : `handbook-${part.slice(0, -1)}.pdf`);
      await page.pdf({ path: file, preferCSSPageSize: true, printBackground: true, outline: true, tagged: true });
      terminal.out(`${file}\n`);
    }
    return parts;
  });
  terminal.out(`Wrote the handbook as ${count(paths.length, 'file')}.\n`);
  return 0;
}

/** The documents of the handbook by their paths in it, the first page first, then the parts in order. */
function findParts(site: string): readonly string[] {
  const folder = join(site, 'handbook');
  if (!existsSync(join(folder, 'index.html')))
    throw new CommandFault('Cannot find the handbook in the site: build it anew with "npm run build".');
  const numbers = readdirSync(folder).filter((name) => /^\d+$/.test(name));
  return ['', ...numbers.sort((a, b) => Number(a) - Number(b)).map((number) => `${number}/`)];
}
