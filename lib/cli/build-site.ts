import { existsSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { type CoursePlace, cacheFolder } from '../course/open-course.ts';
import { listContent } from '../course/read-content.ts';
import { readHistory } from '../course/read-history.ts';
import { toBasePath } from '../course/read-settings.ts';
import { warmCache } from '../course/warm-cache.ts';
import { buildServeConfig } from '../export/headers.ts';
import { openGuide } from '../guide/open-guide.ts';
import { writerVariable } from '../pages/site-snapshot.ts';
import { clearSite, type PageMaker, writeSite } from '../pages/write-site.ts';
import { makeBesidePages, takePages } from './assemble-site.ts';
import { nameBuild } from './build-name.ts';
import { bundleScript } from './bundle-script.ts';
import { makePaint } from './colour.ts';
import { type Destination, findDestination, publishDestination, restoreDestination } from './destination.ts';
import { count, problemFormats, summarizeProblems } from './format-problems.ts';
import { findPlace, type OpenedContent, openContent } from './open-content.ts';
import { readElsewhere } from './read-elsewhere.ts';
import { exportFolder, type NextBuild, startNextBuild } from './run-next.ts';
import { serveConfigFile } from './serve-site.ts';
import type { Terminal } from './terminal.ts';

/**
 * Runs `npm run build`. Everything is made ready beside the last site, which stays as it is until the new one is whole:
 * content that is wrong, a build that fails and one that is killed all leave it alone.
 */
export async function buildSite(terminal: Terminal): Promise<number> {
  const started = performance.now();
  const { folder: project, environment } = terminal;
  const isFirst = !existsSync(join(project, cacheFolder));
  const place = findPlace(project, environment);
  const destination = findDestination(project, environment['OUT_DIR'], place.folder);
  restoreDestination(destination);
  const name = nameBuild(project, toBasePath(environment['BASE_PATH'] ?? ''));
  const next = startNext(project, environment, { name, isFirst, pageWorkers: countPageWorkers(place.folder) });
  const content = await openEverything(terminal, place).catch((fault) => {
    next.stop();
    throw fault;
  });
  if (reportProblems(terminal, content)) {
    next.stop();
    return 1;
  }
  const guide = openGuide(project, { course: content.course, read: place.cache.read });
  const pages = await makeReady(project, content, { destination, next, name, guide });
  place.cache.save();
  publishDestination(destination);
  const { lectures, topics } = content.course;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  terminal.out(
    `Built ${count(pages, 'page')} from ${count(lectures.length, 'lecture')} and ${count(topics.length, 'topic')} in ${seconds} s: ${environment['OUT_DIR'] || 'out'}\n`,
  );
  return 0;
}

/** What hears a reader before a page's script is there, below the project. */
const earlyInputEntry = 'components/early-input/hear-early-input.ts';

/** Shows what is wrong with the content; tells whether it stops the build. */
export function reportProblems(terminal: Terminal, { course, problems, readLine }: OpenedContent): boolean {
  if (problems.length === 0) return false;
  const paint = makePaint(terminal.isColourful);
  terminal.error(problemFormats.pretty(problems, { paint, readLine }));
  terminal.error(`${summarizeProblems(problems, course.notes.size)}\n`);
  return problems.some(({ severity }) => severity === 'error');
}

/** Reads what is new, beside Next, and the notes' history, then opens the course. */
async function openEverything(terminal: Terminal, place: CoursePlace): Promise<OpenedContent> {
  if (!existsSync(place.folder)) return openContent(terminal, place);
  const warm = await warmCache(terminal.folder, place, (share) => readElsewhere(terminal, share));
  return openContent(terminal, { ...warm, history: readHistory(place.folder) });
}

/**
 * Starts Next before there are pages: it compiles the site's own code while the notes are read, then waits for them. The first
 * build of a checkout keeps nothing of what it compiled, for where a site is deployed the first is the last, and keeping costs time.
 */
function startNext(
  project: string,
  environment: Terminal['environment'],
  { name, isFirst, pageWorkers }: { readonly name: string; readonly isFirst: boolean; readonly pageWorkers: number },
): NextBuild {
  clearSite();
  return startNextBuild(project, {
    BASE_PATH: toBasePath(environment['BASE_PATH'] ?? ''),
    BUILD_NAME: name,
    KEEP_COMPILED: isFirst ? '' : '1',
    PAGE_WORKERS: String(pageWorkers),
    [writerVariable]: String(process.pid),
  });
}

/** To start another process that makes pages takes as long as it takes to make those of so many notes. */
const notesPerWorker = 150;

/** Next by itself leaves one core idle, for a process that has nothing to do while pages are made, and few pages are made soonest by one. */
function countPageWorkers(content: string): number {
  return Math.max(1, Math.min(availableParallelism(), Math.floor(listContent(content).notes.length / notesPerWorker)));
}

/** Makes the whole site in the folder beside. */
async function makeReady(
  project: string,
  { course, folder }: OpenedContent,
  { destination, next, name, guide }: { destination: Destination; next: NextBuild; name: string; guide: readonly PageMaker[] },
): Promise<number> {
  const pages = writeSite(course, guide).length;
  const beside = await makeBesidePages(course, folder, { project, name });
  const headScript = await bundleScript(project, earlyInputEntry);
  await next.done;
  takePages(join(project, exportFolder), destination.next, headScript);
  beside.finish(destination.next);
  writeFileSync(join(project, serveConfigFile), `${JSON.stringify(buildServeConfig(course.settings.basePath), null, 2)}\n`);
  return pages;
}
