import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CoursePlace } from '../course/open-course.ts';
import { readHistory } from '../course/read-history.ts';
import { warmCache } from '../course/warm-cache.ts';
import { buildServeConfig } from '../export/headers.ts';
import { openGuide } from '../guide/open-guide.ts';
import { type PageMaker, writeSite } from '../pages/write-site.ts';
import { makeBesidePages, takePages } from './assemble-site.ts';
import { type BegunBuild, beginBuild } from './begin-build.ts';
import { bundleScript } from './bundle-script.ts';
import { makePaint } from './colour.ts';
import { publishDestination } from './destination.ts';
import { count, problemFormats, summarizeProblems } from './format-problems.ts';
import { findPlace, type OpenedContent, openContent } from './open-content.ts';
import { readElsewhere } from './read-elsewhere.ts';
import { exportFolder } from './run-next.ts';
import { serveConfigFile } from './serve-site.ts';
import type { Terminal } from './terminal.ts';

/**
 * Runs `npm run build`. Everything is made ready beside the last site, which stays as it is until the new one is whole:
 * content that is wrong, a build that fails and one that is killed all leave it alone.
 */
export async function buildSite(terminal: Terminal, begun = beginBuild(terminal)): Promise<number> {
  try {
    return await finishBuild(terminal, begun);
  } finally {
    begun.next.stop();
  }
}

async function finishBuild(terminal: Terminal, begun: BegunBuild): Promise<number> {
  const { folder: project, environment } = terminal;
  const place = findPlace(project, environment);
  const content = await openEverything(terminal, place);
  if (reportProblems(terminal, content)) return 1;
  const guide = openGuide(project, { course: content.course, read: place.cache.read });
  const pages = await makeReady(project, content, { ...begun, guide });
  place.cache.save();
  publishDestination(begun.destination);
  const { lectures, topics } = content.course;
  const seconds = ((performance.now() - begun.started) / 1000).toFixed(1);
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

/** Makes the whole site in the folder beside. */
async function makeReady(
  project: string,
  { course, folder }: OpenedContent,
  { destination, next, name, guide }: BegunBuild & { readonly guide: readonly PageMaker[] },
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
