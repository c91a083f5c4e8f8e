import type { Course } from '../model/course.ts';
import type { Note } from '../model/note.ts';
import type { Topic, TopicId } from '../model/topic.ts';
import { sentenceAround } from './sentence-around.ts';

/** A link that no author wrote: the words in their sentence, and where they lead. */
export interface AutomaticLink {
  /** The text of the heading over it; empty before the first. */
  readonly heading: string;
  readonly words: string;
  readonly topic: Topic;
  readonly sentence: string;
}

/** Lists the automatic links of a note's page in order: the first mention of each topic in each section. */
export function listAutomaticLinks(note: Note, { linked, topicsById, topics }: Course): readonly AutomaticLink[] {
  const mentions = linked.get(note.path)?.mentions ?? [];
  const self = topics.find(({ definedBy }) => definedBy.note === note.path && definedBy.passage.kind === 'note')?.id;
  const links: AutomaticLink[] = [];
  let seen = new Set<TopicId | undefined>([self]);
  let heading = '';
  let isHeading = false;
  let next = 0;
  note.prose.forEach((piece, index) => {
    if (typeof piece === 'string') return;
    if (piece.kind === 'heading') {
      isHeading = piece.open;
      if (isHeading) [heading, seen] = ['', new Set([self])];
    } else if (piece.kind === 'text') {
      if (isHeading) heading += piece.text;
      for (let mention = mentions[next]; mention?.piece === index; mention = mentions[++next]) {
        const topic = topicsById.get(mention.topic);
        if (topic === undefined || seen.has(topic.id)) continue;
        seen.add(topic.id);
        const place = { index, start: mention.start, end: mention.end };
        links.push({
          heading,
          words: piece.text.slice(place.start, place.end).replace(/\s+/g, ' '),
          topic,
          sentence: sentenceAround(note.prose, place),
        });
      }
    }
  });
  return links;
}
