import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeSite } from '../pages/write-site.ts';
import { reportProblems } from './build-site.ts';
import { count } from './format-problems.ts';
import { openContent } from './open-content.ts';
import { readPort } from './read-port.ts';
import { findNext } from './run-next.ts';
import { stopWith } from './stop-with.ts';
import type { Terminal } from './terminal.ts';
import { watchFolder } from './watch-folder.ts';

/**
 * Runs `npm run dev`: the development server on this machine, and the pages made anew whenever a note changes. What is wrong
 * is shown and stops nothing. The port is `PORT` or 3000.
 */
export async function developSite(terminal: Terminal): Promise<number> {
  const { folder: project, environment, out } = terminal;
  const port = readPort(environment['PORT'], 3000);
  const { course, folder } = await refreshPages(terminal);
  const next = spawn(process.execPath, [findNext(project), 'dev', '--hostname', '127.0.0.1', '--port', String(port)], {
    cwd: project,
    env: { ...process.env, BASE_PATH: course.settings.basePath, NODE_ENV: 'development', NEXT_TELEMETRY_DISABLED: '1' },
    stdio: 'inherit',
  });
  stopWith(next);
  watchFolder(folder, makeRefresher(terminal));
  out(`Watching ${count(course.notes.size, 'note')}.\n`);
  const [code] = await once(next, 'exit');
  process.exit(typeof code === 'number' ? code : 0);
}

async function refreshPages(terminal: Terminal) {
  const content = openContent(terminal);
  reportProblems(terminal, content);
  writeSite(content.course);
  return content;
}

/** Makes pages anew one run at a time: a change during a run is one more run behind it. */
function makeRefresher(terminal: Terminal): () => Promise<void> {
  let isRunning = false;
  let isStale = false;
  return async function refresh() {
    isStale = true;
    if (isRunning) return;
    isRunning = true;
    while (isStale) {
      isStale = false;
      await refreshOnce(terminal);
    }
    isRunning = false;
  };
}

async function refreshOnce(terminal: Terminal): Promise<void> {
  const started = performance.now();
  try {
    const { course } = await refreshPages(terminal);
    terminal.out(`Read ${count(course.notes.size, 'note')} again in ${Math.round(performance.now() - started)} ms\n`);
  } catch (error) {
    terminal.error(`${error instanceof Error ? error.message : String(error)}\n`);
  }
}
