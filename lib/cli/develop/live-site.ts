import type { FollowedCourse } from '../../course/follow-course.ts';
import type { Course } from '../../model/course.ts';
import type { ChangedHtml } from '../../model/live-message.ts';
import type { Page } from '../../model/page.ts';
import { buildSiteContext } from '../../pages/site-context.ts';
import { writeSnapshot } from '../../pages/site-snapshot.ts';
import { buildFrame, listPages, type PageMaker } from '../../pages/write-site.ts';
import { findChangedHtml } from './find-changed-html.ts';

/** The site while it is written: pages are made when they are asked for, out of the course as it was read last. */
export interface LiveSite {
  readonly followed: FollowedCourse;
  /** Lays a page ready for Next. An address without a page is left to Next to say so. */
  readonly prepare: (path: string) => void;
  /** Takes over a course that was read again; tells what became of the pages that are open. */
  readonly change: (followed: FollowedCourse, open: ReadonlySet<string>) => ReadonlyMap<string, PageChange>;
  readonly paths: () => readonly string[];
  /** What a page is told that opens its line: one that was fetched just before a change has missed the news of it. */
  readonly greet: (path: string) => PageChange;
}

/** What became of an open page. */
export interface PageChange {
  readonly isStale: boolean;
  readonly hasCome: boolean;
  readonly changed: readonly ChangedHtml[];
  readonly movedTo?: string;
}

/** Nothing became of it. */
export const unchanged: PageChange = { isStale: false, hasCome: false, changed: [] };

/** Next reads a handful of pages: what is open, and what was opened last. */
const mostReady = 12;

/** Of how many addresses it is known when they were asked for last. */
const mostAsked = 100;

/** Where pages are laid for Next, and what pages there are beside the course's. */
interface LiveSnapshot {
  readonly snapshot: string;
  readonly listOthers: (course: Course) => readonly PageMaker[];
}

/** Starts with a course that was read. The snapshot lies in a folder of its own, so that a build beside it takes nothing away. */
export function openLiveSite(first: FollowedCourse, { snapshot, listOthers }: LiveSnapshot): LiveSite {
  const listMakers = ({ course, memory }: FollowedCourse): ReadonlyMap<string, PageMaker> =>
    new Map([...listPages(buildSiteContext(course, memory)), ...listOthers(course)].map((maker) => [maker.path, maker]));
  let followed = first;
  let makers = listMakers(first);
  let ready = new Map<string, Page>();
  let revision = 0;
  const asked = new Map<string, { readonly revision: number; readonly isThere: boolean }>();
  writeReady();

  return {
    get followed() {
      return followed;
    },
    paths: () => [...makers.keys()],
    greet(path) {
      const last = asked.get(path);
      if (last === undefined || last.revision === revision) return unchanged;
      return { ...unchanged, isStale: true, hasCome: !last.isThere && makers.has(path) };
    },
    prepare(path) {
      asked.delete(path);
      keepNewest(asked.set(path, { revision, isThere: makers.has(path) }), mostAsked);
      const maker = makers.get(path);
      if (maker === undefined || ready.has(path)) return;
      ready.set(path, maker.make());
      keepNewest(ready, mostReady);
      writeReady();
    },
    change(next, open) {
      const before = makers;
      const shown = ready;
      followed = next;
      revision += 1;
      makers = listMakers(next);
      for (const path of open) asked.set(path, { revision, isThere: makers.has(path) });
      ready = new Map();
      const changes = new Map<string, PageChange>();
      for (const path of open) {
        const page = makers.get(path)?.make();
        if (page !== undefined) ready.set(path, page);
        const movedTo = page === undefined ? findSuccessor(path, before, makers) : undefined;
        changes.set(path, {
          isStale: JSON.stringify(page) !== JSON.stringify(shown.get(path)),
          hasCome: page !== undefined && !before.has(path),
          changed: findChangedHtml(shown.get(path), page),
          ...(movedTo === undefined ? {} : { movedTo }),
        });
      }
      writeReady();
      return changes;
    },
  };

  function writeReady(): void {
    writeSnapshot(buildFrame(followed.course, [...makers.values()]), ready.values(), snapshot);
  }
}

/** A page that has gone while exactly one of its kind has come was renamed. */
function findSuccessor(path: string, before: ReadonlyMap<string, unknown>, after: ReadonlyMap<string, unknown>): string | undefined {
  if (!before.has(path)) return undefined;
  const kind = path.split('/')[1];
  const come = [...after.keys()].filter((other) => !before.has(other) && other.split('/')[1] === kind);
  return come.length === 1 ? come[0] : undefined;
}

function keepNewest(entries: Map<string, unknown>, most: number): void {
  const oldest = entries.keys().next().value;
  if (entries.size > most && oldest !== undefined) entries.delete(oldest);
}
