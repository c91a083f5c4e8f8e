import type { ExportFile } from '../export/export-file.ts';
import { decodeAddress } from '../links/addresses.ts';
import type { Course } from '../model/course.ts';
import type { LecturePage } from '../model/lecture-page.ts';
import type { Chapter } from './handbook/chapter.ts';
import { documentToHtml, frontToHtml } from './handbook/handbook-document.ts';
import { buildLectureChapter } from './handbook/lecture-chapter.ts';
import type { HtmlPlace } from './handbook/place-html.ts';
import { type HandbookPart, type HandbookPlan, planHandbook } from './handbook/plan-handbook.ts';
import { buildGlossaryChapter, buildWorkChapters } from './handbook/term-chapters.ts';

/** Gives the page of the lecture at a path below the site's root. */
export type LectureReader = (path: string) => LecturePage | undefined;

/**
 * Makes the handbook: the whole course as a document to print, one file after the other. It is no page of Next, which would write its
 * words twice, and it needs no script.
 */
export function* buildHandbook(course: Course, readLecture: LectureReader): Generator<ExportFile> {
  const plan = planHandbook(course);
  const isOne = plan.parts.length === 1;
  if (!isOne) yield { path: 'handbook/index.html', text: frontToHtml(course, plan) };
  for (const [number, part] of plan.parts.entries()) {
    const chapters = buildChapters(course, { plan, part, number }, readLecture);
    yield { path: `${plan.pathOf(number).slice(1)}index.html`, text: documentToHtml(course, { plan, number, chapters }) };
  }
}

interface PartOf {
  readonly plan: HandbookPlan;
  readonly part: HandbookPart;
  readonly number: number;
}

function buildChapters(course: Course, { plan, part, number }: PartOf, readLecture: LectureReader): readonly Chapter[] {
  const { settings } = course;
  const place: Omit<HtmlPlace, 'prefix'> = {
    findPlace: (href) => {
      if (!href.startsWith(`${settings.basePath}/`)) return undefined;
      const [path = '', hash = ''] = href.slice(settings.basePath.length).split('#');
      return plan.findPlace(number, decodeAddress(path), hash);
    },
    writeAddress: (href) => {
      if (/^(?:https?|mailto):/.test(href)) return href;
      return settings.siteUrl === '' ? undefined : settings.siteUrl + href.slice(settings.basePath.length);
    },
  };
  const chapters: Chapter[] = [];
  for (const { path, id } of part.lectures) {
    const page = readLecture(path);
    if (page !== undefined) chapters.push(buildLectureChapter(page, id, place));
  }
  const find = (path: string) => plan.findPlace(number, path, '');
  if (part.terms.length > 0) chapters.push(buildGlossaryChapter(course, part.terms, find));
  chapters.push(...buildWorkChapters(course, part.works, find));
  return chapters;
}
