import type { SocialCard } from '../draw/social/draw-card.ts';
import { topicPath } from '../model/addresses.ts';
import { count } from '../model/count.ts';
import type { Course } from '../model/course.ts';
import { socialImagePath } from '../model/social-image-path.ts';

/** Says what the pictures of a course show: the site's own, and those of lectures, types and topics. */
export function buildSocialCards({ settings, types, lectures, topics, paths }: Course): readonly SocialCard[] {
  const site = settings.title;
  return [
    {
      path: socialImagePath('home', '/'),
      site: `${count(lectures.length, 'lecture')}, ${count(topics.length, 'topic')}`,
      label: 'Course',
      title: site,
    },
    ...types.all.map((type) => ({
      path: socialImagePath('type', `/${type.plural}/`),
      site,
      label: 'Index',
      title: type.labelPlural,
      type: type.name,
    })),
    ...lectures.map((note) => ({
      path: socialImagePath('lecture', paths.get(note.path) ?? '/'),
      site,
      label: note.number === undefined ? 'Lecture' : `Lecture ${note.number}`,
      title: note.title,
    })),
    ...topics.map((topic) => ({
      path: socialImagePath('topic', topicPath(topic)),
      site,
      label: topic.ofType.label,
      title: topic.title,
      type: topic.type,
    })),
  ];
}
