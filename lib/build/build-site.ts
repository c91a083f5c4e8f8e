import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { findContentFolder, findCourseRoot } from '../course/course-folders.ts';
import type { CourseFolder } from '../course/open-course.ts';
import { listContent } from '../course/read-content.ts';
import { readHistory } from '../course/read-history.ts';
import { warmCache } from '../course/warm-cache.ts';
import { openGuide } from '../guide/open-guide.ts';
import { count } from '../model/count.ts';
import { makePaint } from '../terminal/colour.ts';
import { problemFormats, summarizeProblems } from '../terminal/format-problems.ts';
import { findPlace, type OpenedContent, openContent } from '../terminal/open-content.ts';
import { openProgress, type Progress } from '../terminal/progress.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { type Destination, findDestination, publishDestination, restoreDestination } from './destination.ts';
import { type Coming, writeSearchElsewhere } from './make-search-elsewhere.ts';
import { makeSite } from './make-site.ts';
import { openFrame } from './open-frame.ts';
import { readElsewhere } from './read-elsewhere.ts';

/**
 * Runs `npm run build`. Everything is made ready beside the last site, which stays as it is until the new one is whole:
 * content that is wrong, a build that fails and one that is killed all leave it alone.
 */
export async function buildSite(terminal: Terminal, { isQuiet }: { readonly isQuiet: boolean }): Promise<number> {
  const started = performance.now();
  const { folder: project, environment } = terminal;
  const destination = findDestination(project, environment['OUT_DIR'], findContentFolder(project, environment));
  await restoreDestination(destination);
  const place = findPlace(project, environment);
  const frame = openFrame(project);
  const progress = openProgress(terminal, { isQuiet });
  let search: Coming<true> | undefined;
  try {
    const warm = await readEverything(terminal, place, { isCompiling: !frame.isKept, progress });
    search = writeSearchBeside(terminal, place, destination);
    const content = openContent(terminal, warm, (done, total) => progress.tell(reading, done, total));
    progress.end();
    if (reportProblems(terminal, content)) return 1;
    const { course } = content;
    warm.cache.forget();
    const root = findCourseRoot(content.folder, course.settings.contentPath);
    const kept = { folder: join(project, '.flywheel', 'guide'), code: frame.code };
    const others = openGuide(project, { course, read: warm.cache.read, root, kept });
    const pages = await makeSite({
      project,
      course,
      content: content.folder,
      others,
      frame,
      isSearchWritten: search?.ready,
      folder: destination.next,
      last: destination.folder,
      progress,
    });
    warm.cache.save();
    await publishDestination(destination);
    progress.end();
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    const made = `${count(pages, 'page')} from ${count(course.lectures.length, 'lecture')} and ${count(course.topics.length, 'topic')}`;
    if (!isQuiet) terminal.out(`Built ${made} in ${seconds} s: ${environment['OUT_DIR'] || 'out'}\n`);
    return 0;
  } finally {
    progress.end();
    frame.stop();
    search?.stop();
  }
}

/** Shows what is wrong with the content; tells whether it stops the build. */
export function reportProblems(terminal: Terminal, { course, problems, readLine }: OpenedContent): boolean {
  if (problems.length === 0) return false;
  const paint = makePaint(terminal.isColourful);
  terminal.error(problemFormats.pretty(problems, { paint, readLine }));
  terminal.error(`${summarizeProblems(problems, course.notes.size)}\n`);
  return problems.some(({ severity }) => severity === 'error');
}

/** Reads what is new, in several processes where there is much, and the notes' history. Gives the place to open the course from. */
async function readEverything(
  terminal: Terminal,
  place: CourseFolder,
  { isCompiling, progress }: { readonly isCompiling: boolean; readonly progress: Progress },
): Promise<CourseFolder> {
  if (!existsSync(place.folder)) return place;
  progress.tell(reading);
  const warm = await warmCache(terminal.folder, place, { isCompiling, readElsewhere: (share) => readElsewhere(terminal, share) });
  return { ...warm, history: readHistory(place.folder) };
}

/** Makes search in a second process, where there is much to find and a processor is free for it. */
function writeSearchBeside({ folder, environment }: Terminal, place: CourseFolder, site: Destination): Coming<true> | undefined {
  const isWorthIt = availableParallelism() > 1 && existsSync(place.folder) && listContent(place.folder).notes.length > notesToSearchBeside;
  return isWorthIt ? writeSearchElsewhere(folder, site, { ...process.env, ...environment }) : undefined;
}

/** The index of so many notes is made by this process sooner than by another one that has to open the course first. */
const notesToSearchBeside = 300;

const reading = 'Reading notes';
