import type { Course } from '../model/course.ts';
import type { FilePath } from '../model/file-path.ts';
import { firstLecture } from '../model/first-lecture.ts';
import type { LecturesPage } from '../model/lecture-page.ts';
import type { TopicId } from '../model/topic.ts';
import { breadcrumbsTo } from './breadcrumbs.ts';
import { cutIndex } from './index-parts.ts';
import { linkLecture, linkTopics, type SiteContext } from './site-context.ts';

const path = '/lectures/';

/** Makes the list of lectures, in teaching order. A long one takes several pages. */
export function buildLecturesPages({ course }: SiteContext): readonly LecturesPage[] {
  const introduced = gatherIntroduced(course);
  const items = course.lectures.map((note) => {
    const entry = { lecture: linkLecture(course, note), introduces: linkTopics(course, introduced.get(note.path) ?? []) };
    return { entry, group: '', label: note.number === undefined ? note.title : String(note.number), weight: weigh(entry) };
  });
  return cutIndex(items, { basePath: course.settings.basePath, path }).pages.map((page) => ({
    kind: 'lectures',
    head: {
      path: page.path,
      title: `Lectures${page.suffix}`,
      description: `The lectures of ${course.settings.title}, in teaching order${page.suffix}.`,
      breadcrumbs: breadcrumbsTo(course, page.path === path ? [] : [{ title: 'Lectures', url: path }]),
      jsonLd: [],
    },
    lectures: page.items.map(({ entry }) => entry),
    parts: page.parts,
  }));
}

function gatherIntroduced(course: Course): ReadonlyMap<FilePath, readonly TopicId[]> {
  const introduced = new Map<FilePath, TopicId[]>();
  for (const topic of course.introducedIn.keys()) {
    const lecture = firstLecture(course, topic);
    if (lecture === undefined) continue;
    const others = introduced.get(lecture);
    if (others === undefined) introduced.set(lecture, [topic]);
    else others.push(topic);
  }
  return introduced;
}

/** Characters, with those of the markup around them. */
function weigh({ lecture, introduces }: LecturesPage['lectures'][number]): number {
  const own = lecture.title.length + lecture.url.length + (lecture.summary?.length ?? 0) + 250;
  return introduces.reduce((sum, { title, url }) => sum + title.length + url.length + 60, own);
}
