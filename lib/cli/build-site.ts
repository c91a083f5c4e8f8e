import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildServeConfig } from '../export/headers.ts';
import { writeSite } from '../pages/write-site.ts';
import { takePages, writeBesidePages } from './assemble-site.ts';
import { nameBuild } from './build-name.ts';
import { makePaint } from './colour.ts';
import { type Destination, findDestination, publishDestination, restoreDestination } from './destination.ts';
import { count, problemFormats, summarizeProblems } from './format-problems.ts';
import { type OpenedContent, openContent } from './open-content.ts';
import { exportFolder, runNextBuild } from './run-next.ts';
import { serveConfigFile } from './serve-site.ts';
import type { Terminal } from './terminal.ts';

/**
 * Runs `npm run build`. Everything is made ready beside the last site, which stays as it is until the new one is whole:
 * content that is wrong, a build that fails and one that is killed all leave it alone.
 */
export async function buildSite(terminal: Terminal): Promise<number> {
  const started = performance.now();
  const { folder: project, environment } = terminal;
  const content = openContent(terminal);
  const destination = findDestination(project, environment['OUT_DIR'], content.folder);
  restoreDestination(destination);
  if (reportProblems(terminal, content)) return 1;
  const pages = await makeReady(project, content, destination);
  publishDestination(destination);
  const { lectures, topics } = content.course;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  terminal.out(
    `Built ${count(pages, 'page')} from ${count(lectures.length, 'lecture')} and ${count(topics.length, 'topic')} in ${seconds} s: ${environment['OUT_DIR'] || 'out'}\n`,
  );
  return 0;
}

/** Shows what is wrong with the content; tells whether it stops the build. */
export function reportProblems(terminal: Terminal, { course, problems, readLine }: OpenedContent): boolean {
  if (problems.length === 0) return false;
  const paint = makePaint(terminal.isColourful);
  terminal.error(problemFormats.pretty(problems, { paint, readLine }));
  terminal.error(`${summarizeProblems(problems, course.notes.size)}\n`);
  return problems.some(({ severity }) => severity === 'error');
}

/** Makes the whole site in the folder beside. What Next does not make is written while Next works. */
async function makeReady(project: string, { course, folder }: OpenedContent, { next }: Destination): Promise<number> {
  const { basePath } = course.settings;
  const exported = join(project, exportFolder);
  rmSync(exported, { recursive: true, force: true });
  const pages = (await writeSite(course)).length;
  mkdirSync(next, { recursive: true });
  const made = runNextBuild(project, { BASE_PATH: basePath, BUILD_NAME: nameBuild(project, basePath) });
  await Promise.all([made, writeBesidePages(course, { folder: next, content: folder })]);
  writeFileSync(join(project, serveConfigFile), `${JSON.stringify(buildServeConfig(basePath), null, 2)}\n`);
  takePages(exported, next);
  return pages;
}
