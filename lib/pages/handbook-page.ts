import { decodeAddress } from '../model/addresses.ts';
import { count } from '../model/count.ts';
import type { Chapter, HandbookDocument } from '../model/handbook.ts';
import { buildLectureChapter, type ChapterLinks } from './handbook/lecture-chapter.ts';
import { type HandbookPart, type HandbookPlan, planHandbook } from './handbook/plan-handbook.ts';
import { buildGlossaryChapter, buildWorkChapters } from './handbook/term-chapters.ts';
import type { SiteContext } from './site-context.ts';

/** Makes the handbook: the whole course as documents to print, one after the other, since together they may be large. */
export function* buildHandbook(context: SiteContext): Generator<HandbookDocument> {
  const { settings, lectures, topics } = context.course;
  const plan = planHandbook(context.course);
  const facts = [
    count(lectures.length, 'lecture'),
    count(topics.length, 'topic'),
    settings.authors.join(', '),
    settings.licence ?? '',
  ].filter((words) => words !== '');
  const toCourse = { title: 'Back to the course', url: `${settings.basePath}/` };
  const toParts = { title: 'All parts', url: `${settings.basePath}/handbook/` };
  const isOne = plan.parts.length === 1;
  const parts = plan.parts.map((part, number) => ({
    label: `Part ${number + 1}`,
    title: namePart(part),
    url: settings.basePath + plan.pathOf(number),
  }));
  if (!isOne) yield { path: '/handbook/', name: '', facts, back: toCourse, parts, chapters: [] };
  for (const [number, part] of plan.parts.entries()) {
    const name = isOne ? '' : `Part ${number + 1}: ${namePart(part)}`;
    const chapters = buildChapters(context, { plan, part, number });
    yield { path: plan.pathOf(number), name, facts, back: isOne ? toCourse : toParts, parts: [], chapters };
  }
}

function namePart({ lectures, terms, works }: HandbookPart): string {
  const titles = lectures.map(({ note }) => (note.number === undefined ? note.title : `lecture ${note.number}`));
  if (titles.length > 0) return titles.length === 1 ? (titles[0] ?? '') : `${titles[0]} to ${titles.at(-1)}`;
  if (terms.length > 0) return `glossary, ${terms[0]?.title} to ${terms.at(-1)?.title}`;
  return [...new Set(works.map(({ ofType }) => ofType.labelPlural.toLowerCase()))].join(', ');
}

interface PartOf {
  readonly plan: HandbookPlan;
  readonly part: HandbookPart;
  readonly number: number;
}

function buildChapters(context: SiteContext, { plan, part, number }: PartOf): readonly Chapter[] {
  const { course } = context;
  const { basePath, siteUrl } = course.settings;
  const links: ChapterLinks = {
    findPlace: (href) => {
      if (!href.startsWith(`${basePath}/`)) return undefined;
      const [path = '', hash = ''] = href.slice(basePath.length).split('#');
      return plan.findPlace(number, decodeAddress(path), hash);
    },
    writeAddress: (href) => {
      if (/^(?:https?|mailto):/.test(href)) return href;
      return siteUrl === '' || href === '' ? undefined : siteUrl + href.slice(basePath.length);
    },
  };
  const find = (path: string) => plan.findPlace(number, path, '');
  return [
    ...part.lectures.map(({ note, id }) => buildLectureChapter(context, note, { id, links })),
    ...(part.terms.length > 0 ? [buildGlossaryChapter(course, part.terms, find)] : []),
    ...buildWorkChapters(course, part.works, find),
  ];
}
