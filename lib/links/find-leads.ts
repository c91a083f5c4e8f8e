import { topicPath } from '../model/addresses.ts';
import type { LinkedNote } from '../model/course.ts';
import type { Lead, ProsePlace } from '../model/lead.ts';
import type { Note } from '../model/note.ts';
import type { ProsePiece } from '../model/prose.ts';
import type { Topic, TopicId } from '../model/topic.ts';

/** Finds every place of a note that leads to a page: its links and the topics that its words mention. */
export function findLeads(note: Note, links: LinkedNote, topics: ReadonlyMap<TopicId, Topic>): readonly Lead[] {
  const leads: Lead[] = [];
  let anchor = '';
  let section = 0;
  let mention = 0;
  const add = (path: string, place: ProsePlace) => leads.push({ path, place, anchor, section });
  note.prose.forEach((piece, index) => {
    if (typeof piece === 'string') return;
    if (piece.kind === 'heading' && piece.open) {
      section += 1;
      anchor = headingAnchor(note.prose, index);
    } else if (piece.kind === 'link') {
      const target = links.targets[piece.link];
      if (target?.kind === 'page') add(target.path, { index: index + 1, start: 0, end: 0 });
    } else if (piece.kind === 'text') {
      for (let found = links.mentions[mention]; found?.piece === index; found = links.mentions[++mention]) {
        const topic = topics.get(found.topic);
        if (topic !== undefined) add(topicPath(topic), { index, start: found.start, end: found.end });
      }
    }
  });
  return leads;
}

function headingAnchor(prose: readonly ProsePiece[], index: number): string {
  for (const piece of prose.slice(index, index + 4)) if (typeof piece !== 'string' && piece.kind === 'anchor') return piece.id;
  return '';
}
