import type { FilePath } from '../model/file-path.ts';
import { isBalanced } from '../model/is-balanced.ts';
import type { Note } from '../model/note.ts';
import type { Passage } from '../model/passage.ts';
import type { ProseRange } from '../model/prose.ts';
import { subtractRanges } from '../model/subtract-ranges.ts';
import type { Topic, TopicId, TopicPassage } from '../model/topic.ts';

/** A section under a heading of its own, with that heading, and whose it is. */
interface OwnedSection extends ProseRange {
  readonly topic: TopicId;
  readonly passage: Passage;
}

/**
 * Leaves out of each section that a topic's page shows the sections below it that are other topics': their own pages have them, and
 * the passage says which they are.
 */
export function leaveContained(topics: readonly Topic[], notes: ReadonlyMap<FilePath, Note>): readonly Topic[] {
  const owned = gatherSections(topics, notes);
  return topics.map((topic) => {
    const leave = (passage: TopicPassage) => leaveOthers(passage, topic.id, owned.get(passage.note) ?? []);
    const definedBy = leave(topic.definedBy);
    const quoted = topic.quoted.map(leave);
    const isSame = definedBy === topic.definedBy && quoted.every((passage, place) => passage === topic.quoted[place]);
    return isSame ? topic : { ...topic, definedBy, quoted };
  });
}

function gatherSections(topics: readonly Topic[], notes: ReadonlyMap<FilePath, Note>): ReadonlyMap<FilePath, readonly OwnedSection[]> {
  const sections = new Map<FilePath, OwnedSection[]>();
  for (const { id, definedBy, addedBy } of topics) {
    for (const { note: path, passage } of [definedBy, ...addedBy]) {
      const note = notes.get(path);
      const [part] = passage.parts;
      if (passage.kind !== 'section' || note === undefined || part === undefined) continue;
      const range = { start: headingOf(note, part), end: part.end };
      if (!isBalanced(note.prose.slice(range.start, range.end))) continue;
      const all = sections.get(path) ?? [];
      all.push({ ...range, topic: id, passage });
      sections.set(path, all);
    }
  }
  return sections;
}

/** The place of the opening tag of the heading over a section. */
function headingOf({ prose }: Note, { start }: ProseRange): number {
  for (let place = start - 1; place >= 0; place--) {
    const piece = prose[place];
    if (typeof piece === 'object' && piece.kind === 'heading' && piece.open) return place;
  }
  return start;
}

function leaveOthers(added: TopicPassage, self: TopicId, sections: readonly OwnedSection[]): TopicPassage {
  const { passage, body } = added;
  if (passage.kind !== 'section') return added;
  const inside = sections.filter(
    ({ topic, start, end }) => topic !== self && passage.parts.some((part) => part.start <= start && end <= part.end),
  );
  if (inside.length === 0) return added;
  const contains = [...new Set(inside.toSorted((a, b) => a.start - b.start).map(({ topic }) => topic))];
  return { ...added, contains, passage: { ...passage, parts: subtractRanges(passage.parts, inside) }, body: subtractRanges(body, inside) };
}
