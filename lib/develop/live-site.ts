import type { FollowedCourse } from '../course/follow-course.ts';
import type { Course } from '../model/course.ts';
import type { Page } from '../model/page.ts';
import type { SiteFrame } from '../model/site-frame.ts';
import { buildSiteContext } from '../pages/site-context.ts';
import { buildFrame, listPages, type PageMaker } from '../pages/write-site.ts';

/** The site while it is written: pages are made when they are asked for, out of the course as it was read last. */
export interface LiveSite {
  readonly followed: FollowedCourse;
  readonly frame: () => SiteFrame;
  /** Makes the page at a path; undefined where there is none. */
  readonly page: (path: string) => Page | undefined;
  /** Takes over a course that was read again; tells what became of the pages that are open. */
  readonly change: (followed: FollowedCourse, open: ReadonlySet<string>) => ReadonlyMap<string, PageChange>;
  readonly paths: () => readonly string[];
  /** What a page is told that opens its line: one that was fetched just before a change has missed the news of it. */
  readonly greet: (path: string) => PageChange;
}

/** What became of an open page. */
export interface PageChange {
  readonly isStale: boolean;
  readonly movedTo?: string;
}

/** Nothing became of it. */
export const unchanged: PageChange = { isStale: false };

/** How many pages are remembered as they were shown last. */
const mostShown = 100;

/** Starts with a course that was read; `listOthers` are the pages beside the course's. */
export function openLiveSite(first: FollowedCourse, listOthers: (course: Course) => readonly PageMaker[]): LiveSite {
  const listMakers = ({ course, memory }: FollowedCourse): ReadonlyMap<string, PageMaker> =>
    new Map([...listPages(buildSiteContext(course, memory)), ...listOthers(course)].map((maker) => [maker.path, maker]));
  let followed = first;
  let makers = listMakers(first);
  /** What each page looked like when it was asked for last, empty where there was none, and in which course. */
  const shown = new Map<string, { readonly look: string; readonly followed: FollowedCourse }>();
  const show = (path: string) => {
    const page = makers.get(path)?.make();
    shown.delete(path);
    shown.set(path, { look: page === undefined ? '' : JSON.stringify(page), followed });
    const oldest = shown.keys().next().value;
    if (shown.size > mostShown && oldest !== undefined) shown.delete(oldest);
    return page;
  };
  const isStale = (path: string) => {
    const before = shown.get(path);
    if (before?.followed === followed) return false;
    show(path);
    return before !== undefined && before.look !== shown.get(path)?.look;
  };
  return {
    get followed() {
      return followed;
    },
    frame: () => buildFrame(followed.course, [...makers.values()]),
    page: show,
    paths: () => [...makers.keys()],
    greet: (path) => ({ isStale: isStale(path) }),
    change(next, open) {
      const before = makers;
      followed = next;
      makers = listMakers(next);
      return new Map(
        [...open].map((path) => {
          const movedTo = makers.has(path) ? undefined : findSuccessor(path, before, makers);
          return [path, { isStale: isStale(path), ...(movedTo === undefined ? {} : { movedTo }) }];
        }),
      );
    },
  };
}

/** A page that has gone while exactly one of its kind has come was renamed. */
function findSuccessor(path: string, before: ReadonlyMap<string, unknown>, after: ReadonlyMap<string, unknown>): string | undefined {
  if (!before.has(path)) return undefined;
  const kind = path.split('/')[1];
  const come = [...after.keys()].filter((other) => !before.has(other) && other.split('/')[1] === kind);
  return come.length === 1 ? come[0] : undefined;
}
