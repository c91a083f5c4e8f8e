import { gzipSync } from 'node:zlib';
import { toBasePath } from '../../course/read-settings.ts';
import { openTerminal } from '../../terminal/terminal.ts';
import { findKindsOfPages, type KindOfPage } from '../kinds-of-pages.ts';
import { type OpenedSite, withOpenSite } from '../open-site.ts';
import { auditPage } from './audit-page.ts';
import { type Figure, printFigures } from './figures.ts';

const wantedPerformance = 100;
const wantedScript = 12_000;

/** One audit of a page swings by a few points with what else the machine does: the middle one of so many counts, where the first is not full. */
const audits = 3;

/** Audits a page of every kind as on a slow phone, and weighs its scripts. */
export async function benchAudit(): Promise<void> {
  const terminal = openTerminal();
  const basePath = toBasePath(terminal.environment['BASE_PATH'] ?? '');
  await withOpenSite(terminal, async (site) => {
    const kinds = findKindsOfPages(site.folder, basePath);
    const figures: Figure[] = [];
    for (const page of kinds) figures.push(...(await auditFigures(site, page)));
    printFigures(`Audit, mobile (Lighthouse, the middle one of ${audits} where the first is not full)`, figures);
    printFigures('Script when a page has come to rest, gzip', await weighFigures(site, kinds));
  });
}

async function auditFigures({ root, debuggingPort }: OpenedSite, { kind, path }: KindOfPage): Promise<readonly Figure[]> {
  const runs = [];
  do runs.push(await auditPage(root + path, debuggingPort));
  while (runs.length < audits && (runs[0]?.performance ?? 0) < wantedPerformance);
  const middle = runs.sort((a, b) => a.performance - b.performance)[Math.floor(runs.length / 2)];
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
async function weighFigures({ root, browser }: OpenedSite, kinds: readonly KindOfPage[]): Promise<readonly Figure[]> {
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
    figures.push({
      what: kind,
      measured: kilobytes(bytes),
      wanted: `≤ ${kilobytes(wantedScript)}`,
      ratio: (bytes / wantedScript).toFixed(2),
    });
  }
  return figures;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
