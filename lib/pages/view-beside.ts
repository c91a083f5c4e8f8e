import type { Course } from '../model/course.ts';
import type { PageLink } from '../model/page-link.ts';
import type { Topic } from '../model/topic.ts';
import type { BesideView } from '../model/topic-page.ts';
import { linkTopic } from './site-context.ts';
import { sectionOf, type TopicsBeside } from './topics-beside.ts';

/** As many as a margin has room for. */
const mostSiblings = 10;

/** Finds what stands beside a topic. The siblings are for a topic of which the course says little: they lead on. */
export function viewBeside(course: Course, { ofType, ofSection }: TopicsBeside, topic: Topic): BesideView {
  const { topics = [], places } = ofType.get(topic.type) ?? {};
  const place = places?.get(topic.id) ?? 0;
  const link = (other: Topic | undefined): PageLink | undefined => other && linkTopic(course, other);
  const [previous, next] = [link(topics[place - 1]), link(topics[place + 1])];
  const section = topic.quoted.length === 0 ? sectionOf(course, topic) : undefined;
  const siblings = (ofSection.get(section?.key ?? '') ?? []).filter((other) => other !== topic).slice(0, mostSiblings);
  return {
    ...(previous === undefined ? {} : { previous }),
    ...(next === undefined ? {} : { next }),
    ...(section === undefined || siblings.length === 0
      ? {}
      : { section: { ...section.link, topics: siblings.map((other) => linkTopic(course, other)) } }),
  };
}
