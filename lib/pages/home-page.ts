import type { HomePage } from '../model/home-page.ts';
import { allTypes } from '../model/types/all-types.ts';
import { viewBeginnings } from './begin-here.ts';
import { viewLayers, viewPhases } from './drawing-views.ts';
import { recordsOfCourse } from './records.ts';
import { linkLecture, type SiteContext } from './site-context.ts';

/** More than a term's lectures belong on their own page: the first page stays light however many there are. */
const mostLectures = 15;

/** Makes the first page. */
export function buildHomePage(context: SiteContext): HomePage {
  const { course } = context;
  const { title, description, basePath } = course.settings;
  const lectures = course.lectures.slice(0, mostLectures);
  const countOf = (type: string) => course.topics.filter((topic) => topic.type === type).length;
  return {
    kind: 'home',
    head: {
      path: '/',
      title,
      description: description || `${title}, by lecture and by topic.`,
      breadcrumbs: [],
      records: recordsOfCourse({ ...course, lectures }),
    },
    course: { title, description },
    lectures: lectures.map((note) => linkLecture(course, note)),
    lectureCount: course.lectures.length,
    layers: viewLayers(context),
    phases: viewPhases(context),
    beginnings: viewBeginnings(context),
    types: allTypes.map(({ name, plural }) => ({ type: name, count: countOf(name), url: `${basePath}/${plural}/` })),
  };
}
