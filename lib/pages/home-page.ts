import type { Course } from '../model/course.ts';
import type { HomeDrawing, HomePage } from '../model/home-page.ts';
import type { TopicType } from '../model/topic-type.ts';
import { viewBeginnings } from './begin-here.ts';
import { viewDrawing } from './drawing-views.ts';
import { jsonLdOfCourse } from './page-json-ld.ts';
import { linkPlan } from './plan-page.ts';
import { linkLecture, type SiteContext } from './site-context.ts';

/** More lectures than this push what else there is off the first page; they have a page of their own. */
const mostLectures = 8;

/** Makes the first page. */
export function buildHomePage(context: SiteContext): HomePage {
  const { course } = context;
  const { title, description, basePath } = course.settings;
  const lectures = course.lectures.slice(0, mostLectures);
  return {
    kind: 'home',
    head: {
      path: '/',
      title,
      description: description || `${title}, by lecture and by topic.`,
      breadcrumbs: [],
      jsonLd: jsonLdOfCourse({ ...course, lectures }),
    },
    course: { title, description },
    lectures: lectures.map((note) => linkLecture(course, note)),
    lectureCount: course.lectures.length,
    drawings: course.types.all.flatMap((type) => viewHomeDrawing(context, type) ?? []),
    beginnings: course.types.all.flatMap((type) => viewBeginnings(context, type) ?? []),
    types: course.types.all.flatMap(({ name, labelPlural, description: what, plural }) => {
      const count = course.topics.filter((topic) => topic.type === name).length;
      return count === 0 ? [] : [{ type: name, label: labelPlural, description: what, count, url: `${basePath}/${plural}/` }];
    }),
  };
}

function viewHomeDrawing(context: SiteContext, type: TopicType): HomeDrawing | undefined {
  const drawing = viewDrawing(context, type);
  if (drawing === undefined || type.drawing === undefined) return undefined;
  const plan = type.drawing.plan === undefined ? undefined : linkPlan(context, type);
  return {
    id: `page-${type.plural}`,
    title: type.drawing.title,
    note: linkTypes(context.course, type.drawing.note),
    drawing,
    ...(plan === undefined ? {} : { plan }),
  };
}

/** Makes words in braces that name a type, as in `{layers}`, links to its index; others stay as they are written. */
function linkTypes({ types, settings }: Course, note: string): HomeDrawing['note'] {
  return note.split(/\{([^{}]*)\}/).flatMap((text, index) => {
    const type = index % 2 === 1 ? (types.findByPlural(text) ?? types.find(text)) : undefined;
    return text === '' ? [] : [{ text, ...(type === undefined ? {} : { url: `${settings.basePath}/${type.plural}/` }) }];
  });
}
