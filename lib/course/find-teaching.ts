import type { LinkedNote } from '../model/course.ts';
import type { FilePath } from '../model/file-path.ts';
import type { Note } from '../model/note.ts';
import type { Topic, TopicId } from '../model/topic.ts';

/** Finds the first lecture, in teaching order, that defines each topic or gives it a section of its own; a cell or an item only names it. */
export function findTeaching(lectures: readonly Note[], topics: readonly Topic[]): ReadonlyMap<TopicId, FilePath> {
  const order = new Map(lectures.map(({ path }, index) => [path, index]));
  const taught = new Map<TopicId, FilePath>();
  for (const { id, definedBy, addedBy } of topics) {
    const teaching = [definedBy, ...addedBy.filter(({ passage }) => passage.kind === 'section')].flatMap(
      ({ note }) => order.get(note) ?? [],
    );
    const first = lectures[Math.min(...teaching)];
    if (first !== undefined) taught.set(id, first.path);
  }
  return taught;
}

/** Finds the first lecture that defines, adds to, links or mentions each topic. */
export function findIntroductions(
  lectures: readonly Note[],
  topics: readonly Topic[],
  linked: ReadonlyMap<FilePath, LinkedNote>,
): ReadonlyMap<TopicId, FilePath> {
  const speaks = new Map<FilePath, Set<TopicId>>();
  const add = (note: FilePath, topic: TopicId) => {
    const known = speaks.get(note) ?? new Set<TopicId>();
    speaks.set(note, known.add(topic));
  };
  for (const topic of topics) for (const { note } of [topic.definedBy, ...topic.addedBy]) add(note, topic.id);
  for (const [note, { mentions, targets }] of linked) {
    for (const { topic } of mentions) add(note, topic);
    for (const target of targets) if (target.kind === 'page' && target.topic !== undefined) add(note, target.topic);
  }
  const introduced = new Map<TopicId, FilePath>();
  for (const { path } of lectures) for (const topic of speaks.get(path) ?? []) if (!introduced.has(topic)) introduced.set(topic, path);
  return introduced;
}
