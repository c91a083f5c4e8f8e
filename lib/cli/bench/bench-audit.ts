import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { toBasePath } from '../../course/read-settings.ts';
import { findKindsOfPages, type KindOfPage } from '../kinds-of-pages.ts';
import { type OpenedSite, withOpenSite } from '../open-site.ts';
import { openTerminal } from '../terminal.ts';
import { auditPage } from './audit-page.ts';
import { type Figure, printFigures } from './figures.ts';
import { writeFloorApp } from './floor-app.ts';

const audited = ['home', 'lecture', 'component', 'roles', 'glossary'];
const wantedPerformance = 98;
const wantedScript = 15_000;

/** One audit of a page swings by a few points with what else the machine does: the middle one of so many counts. */
const audits = 3;

/** Audits one page of each kind as on a slow phone, and weighs the scripts of every kind over what Next alone sends. */
export async function benchAudit(): Promise<void> {
  const terminal = openTerminal();
  const basePath = toBasePath(terminal.environment['BASE_PATH'] ?? '');
  await withOpenSite(terminal, async (site) => {
    const kinds = findKindsOfPages(site.folder, basePath);
    const pages = kinds.filter(({ kind }) => audited.includes(kind));
    const figures: Figure[] = [];
    for (const page of pages) figures.push(...(await auditFigures(site, page)));
    printFigures(`Audit, mobile (Lighthouse, the middle one of ${audits})`, figures);
    const floor = buildFloor(terminal.folder, site.folder);
    printFigures(`Script when a page has come to rest, gzip; Next alone ${kilobytes(floor)}`, await weighFigures(site, kinds, floor));
  });
}

async function auditFigures({ root, debuggingPort }: OpenedSite, { kind, path }: KindOfPage): Promise<readonly Figure[]> {
  const runs = [];
  while (runs.length < audits) runs.push(await auditPage(root + path, debuggingPort));
  const [middle] = runs.sort((a, b) => a.performance - b.performance).slice(Math.floor(audits / 2));
  if (middle === undefined) return [];
  const { performance, accessibility, bestPractices, seo, shift, paint, blocking, failed } = middle;
  const scores = [performance, accessibility, bestPractices, seo];
  return [
    {
      what: kind,
      measured: `performance ${scores[0]}, accessibility ${scores[1]}, best practices ${scores[2]}, SEO ${scores[3]}`,
      wanted: `≥ ${wantedPerformance}, 100, 100, 100`,
      ratio: performance >= wantedPerformance && accessibility + bestPractices + seo === 300 ? 'reached' : 'missed',
    },
    {
      what: '  shift, largest paint, blocking',
      measured: `CLS ${shift.toFixed(3)}, LCP ${Math.round(paint)} ms, TBT ${Math.round(blocking)} ms`,
      wanted: 'CLS 0',
      ratio: shift < 0.0005 ? 'reached' : 'missed',
    },
    ...failed.map((what) => ({ what: `  ${what}`, measured: '', wanted: '', ratio: '' })),
  ];
}

/** Weighs what a browser has fetched of scripts once a page has come to rest, also what pages ask for by themselves later. */
async function weighFigures({ root, browser }: OpenedSite, kinds: readonly KindOfPage[], floor: number): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const { kind, path } of kinds) {
    const context = await browser.newContext({ serviceWorkers: 'block' });
    const page = await context.newPage();
    const bodies: Promise<Buffer>[] = [];
    page.on('response', (answer) => {
      if (answer.request().resourceType() === 'script') bodies.push(answer.body());
    });
    await page.goto(root + path, { waitUntil: 'networkidle' });
    const bytes = (await Promise.all(bodies)).reduce((sum, body) => sum + gzipSync(body).length, 0);
    await context.close();
    const over = bytes - floor;
    figures.push({
      what: kind,
      measured: `${kilobytes(bytes)}, over Next ${kilobytes(over)}`,
      wanted: `≤ ${kilobytes(wantedScript)} over Next`,
      ratio: (over / wantedScript).toFixed(2),
    });
  }
  return figures;
}

/** Builds the least app that Next makes of the same pages, and weighs the scripts of one of them. */
function buildFloor(project: string, site: string): number {
  const folder = join(project, '.flywheel', 'bench', 'floor');
  writeFloorApp(folder, site);
  const next = spawnSync(process.execPath, [join(project, 'node_modules', 'next', 'dist', 'bin', 'next'), 'build'], {
    cwd: folder,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
    encoding: 'utf8',
  });
  const built = join(folder, 'out');
  if (next.status !== 0 || !existsSync(built)) throw new Error(`Cannot build the floor:\n${next.stdout}${next.stderr}`);
  const page = readdirSync(built, { recursive: true, encoding: 'utf8' }).find(
    (name) => /\/index\.html$/.test(name) && !name.includes('_not-found'),
  );
  const bytes = page === undefined ? 0 : weighScripts(built, page);
  rmSync(folder, { recursive: true, force: true });
  return bytes;
}

/** What browsers of today fetch: not the script for those without modules. */
function weighScripts(site: string, page: string): number {
  const tags = readFileSync(join(site, page), 'utf8').match(/<script\b[^>]*\bsrc="[^"]+"[^>]*>/g) ?? [];
  const sources = tags.filter((tag) => !/\bnomodule\b/i.test(tag)).map((tag) => /src="\/([^"]+)"/.exec(tag)?.[1] ?? '');
  return [...new Set(sources)].reduce((sum, source) => sum + gzipSync(readFileSync(join(site, source))).length, 0);
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
