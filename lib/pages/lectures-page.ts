import type { FilePath } from '../model/file-path.ts';
import { firstLecture } from '../model/first-lecture.ts';
import type { LecturesPage } from '../model/lecture-page.ts';
import type { TopicId } from '../model/topic.ts';
import { breadcrumbsTo } from './breadcrumbs.ts';
import { linkLecture, linkTopics, type SiteContext } from './site-context.ts';

/** Makes the list of lectures. */
export function buildLecturesPage({ course }: SiteContext): LecturesPage {
  const introduced = new Map<FilePath, TopicId[]>();
  for (const topic of course.introducedIn.keys()) {
    const lecture = firstLecture(course, topic);
    if (lecture === undefined) continue;
    const others = introduced.get(lecture);
    if (others === undefined) introduced.set(lecture, [topic]);
    else others.push(topic);
  }
  return {
    kind: 'lectures',
    head: {
      path: '/lectures/',
      title: 'Lectures',
      description: `The lectures of ${course.settings.title}, in teaching order.`,
      breadcrumbs: breadcrumbsTo(course, []),
      jsonLd: [],
    },
    lectures: course.lectures.map((note) => ({
      lecture: linkLecture(course, note),
      introduces: linkTopics(course, introduced.get(note.path) ?? []),
    })),
  };
}
