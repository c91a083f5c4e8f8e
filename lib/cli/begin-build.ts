import { existsSync, readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { cacheFolder, findContentFolder } from '../course/course-folders.ts';
import { toBasePath } from '../course/read-settings.ts';
import { clearSnapshot, writerVariable } from '../pages/site-snapshot.ts';
import { nameBuild } from './build-name.ts';
import { type Destination, findDestination, restoreDestination } from './destination.ts';
import { type NextBuild, startNextBuild } from './run-next.ts';
import type { Terminal } from './terminal.ts';

/** A build that has begun: Next compiles and waits for pages. */
export interface BegunBuild {
  /** By the clock of `performance`, in milliseconds. */
  readonly started: number;
  readonly destination: Destination;
  readonly name: string;
  readonly next: NextBuild;
}

/**
 * Starts Next before there are pages: it compiles the site's own code while the notes are read, then waits for them. The first
 * build of a checkout keeps nothing of what it compiled, for where a site is deployed the first is the last, and keeping costs time.
 * What this file imports is loaded before anything begins, so it is little.
 */
export function beginBuild({ folder: project, environment }: Terminal): BegunBuild {
  const started = performance.now();
  const isFirst = !existsSync(join(project, cacheFolder));
  const content = findContentFolder(project, environment);
  const destination = findDestination(project, environment['OUT_DIR'], content);
  restoreDestination(destination);
  clearSnapshot();
  const basePath = toBasePath(environment['BASE_PATH'] ?? '');
  const name = nameBuild(project, basePath);
  const next = startNextBuild(project, {
    BASE_PATH: basePath,
    BUILD_NAME: name,
    KEEP_COMPILED: isFirst ? '' : '1',
    PAGE_WORKERS: String(countPageWorkers(content)),
    [writerVariable]: String(process.pid),
  });
  return { started, destination, name, next };
}

/** To start another process that makes pages takes as long as it takes to make those of so many notes. */
const notesPerWorker = 150;

/** Next by itself leaves one core idle, for a process that has nothing to do while pages are made, and few pages are made soonest by one. */
function countPageWorkers(content: string): number {
  return Math.max(1, Math.min(availableParallelism(), Math.floor(countNotes(content) / notesPerWorker)));
}

/** Counts files by their names alone. What cannot be read is told of when it is read. */
function countNotes(content: string): number {
  try {
    return readdirSync(content, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md')).length;
  } catch {
    return 0;
  }
}
