import { once } from 'node:events';
import { rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { readElsewhere } from '../build/read-elsewhere.ts';
import { findCourseRoot } from '../course/course-folders.ts';
import { followCourse } from '../course/follow-course.ts';
import { toBasePath } from '../course/read-settings.ts';
import { warmCache } from '../course/warm-cache.ts';
import { openGuide } from '../guide/open-guide.ts';
import { count } from '../model/count.ts';
import type { LiveMessage } from '../model/live-message.ts';
import { findContent, findPlace } from '../terminal/open-content.ts';
import { readPort } from '../terminal/read-port.ts';
import { stopWithNpm } from '../terminal/stop-with.ts';
import { CommandFault, type Terminal } from '../terminal/terminal.ts';
import { openLiveEvents } from './live-events.ts';
import { openLiveLook } from './live-look.ts';
import { openLiveSearch } from './live-search.ts';
import { createLiveServer } from './live-server.ts';
import { openLiveSite, type PageChange, unchanged } from './live-site.ts';
import { findPageProblems } from './page-problems.ts';
import { makeReporter } from './reporter.ts';
import { makeSideFileFinder } from './side-files.ts';
import { watchFolder } from './watch-folder.ts';

/**
 * Runs `npm run dev`: the site on this machine, and in the browser whatever was saved last. What is wrong is shown, in the terminal
 * and in the page, and stops nothing. The port is `PORT` or 3000.
 */
export async function developSite(terminal: Terminal): Promise<number> {
  const { folder: project, environment, out } = terminal;
  stopWithNpm();
  const port = readPort(environment['PORT'], 3000);
  const basePath = toBasePath(environment['BASE_PATH'] ?? '');
  const place = findPlace(project, environment);
  const content = findContent(terminal, place);
  const work = join(project, '.flywheel', `dev-${port}`);
  rmSync(work, { recursive: true, force: true });
  const look = openLiveLook(project, { basePath });
  const follow = followCourse(
    await warmCache(project, place, { isCompiling: false, readElsewhere: (share) => readElsewhere(terminal, share) }),
  );
  const site = openLiveSite(follow(), (course) =>
    openGuide(project, { course, read: place.cache.read, root: findCourseRoot(place.folder, course.settings.contentPath) }),
  );
  const events = openLiveEvents();
  const report = makeReporter(terminal, content);
  report(site.followed.course);
  const toMessage = (path: string, change: PageChange): LiveMessage => ({ ...change, ...findPageProblems(site.followed, path, content) });
  watchFolder(place.folder, () => {
    const changes = site.change(follow(), events.openPaths());
    events.tell((path) => toMessage(path, changes.get(path) ?? unchanged));
    report(site.followed.course);
  });
  const { showPage, showMissing, findAsset } = await look;
  const search = openLiveSearch(project, process.env);
  const server = createLiveServer({
    port,
    basePath,
    events,
    findFile: makeSideFileFinder(site, { content: place.folder, project, search, findAsset }),
    showPage: (path) => showPage(site, path),
    showMissing: () => showMissing(site),
    greet: (path) => toMessage(path, site.greet(path)),
  });
  await listen(server, port);
  const notes = count(site.followed.course.notes.size, 'note');
  out(`Watching ${notes}. Open http://127.0.0.1:${port}${basePath}/ and write (stop with Ctrl+C)\n`);
  await once(server, 'close');
  return 0;
}

async function listen(server: Server, port: number): Promise<void> {
  server.listen(port, '127.0.0.1');
  try {
    await once(server, 'listening');
  } catch (error) {
    throw new CommandFault(
      `Cannot listen on the port ${port}: ${error instanceof Error ? error.message : error}. Set PORT to another one.`,
    );
  }
}
