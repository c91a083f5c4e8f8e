import type { Course } from '../../model/course.ts';
import type { Topic, TopicId } from '../../model/topic.ts';
import { endsOf } from '../../model/topic-type.ts';

/** The topics that each topic builds on, each once; a topic that builds on none is left out. */
export type Before = ReadonlyMap<TopicId, readonly TopicId[]>;

/**
 * Finds what each topic builds on: what its fields say comes first, and the topics that its definition names and that come before it in
 * `ordered`, the order of teaching, in which they are given too. Works are read, not built on.
 */
export function findBefore(course: Course, ordered: readonly Topic[]): Before {
  const places = new Map(ordered.map(({ id }, place) => [id, place]));
  const placeOf = (id: TopicId) => places.get(id) ?? ordered.length;
  const said = findSaidBefore(course);
  return new Map(
    ordered.flatMap((topic) => {
      const named = namedInDefinition(course, topic).filter((id) => {
        const other = course.topicsById.get(id);
        return other !== undefined && other.ofType.work === undefined && placeOf(id) < placeOf(topic.id);
      });
      const before = [...new Set([...(said.get(topic.id) ?? []), ...named])].filter((id) => id !== topic.id);
      return before.length === 0 ? [] : [[topic.id, before.sort((a, b) => placeOf(a) - placeOf(b))]];
    }),
  );
}

/** Finds what the fields of topics say comes before them, whichever end of the edge says it. */
export function findSaidBefore({ types, topics, relations }: Course): Before {
  const edges = types.all.flatMap(({ fields }) =>
    fields.flatMap(({ isBefore, relation }) =>
      isBefore && relation !== undefined ? [{ name: relation.name, end: endsOf(relation)[0] }] : [],
    ),
  );
  return new Map(
    topics.flatMap(({ id }) => {
      const before = (relations.get(id) ?? []).flatMap(({ name, end, to }) =>
        edges.some((edge) => edge.name === name && edge.end === end) ? [to] : [],
      );
      return before.length === 0 ? [] : [[id, [...new Set(before)]]];
    }),
  );
}

function namedInDefinition({ linked, notes }: Course, { definedBy: { note, passage } }: Topic): readonly TopicId[] {
  const range = passage.definition;
  const links = linked.get(note);
  if (range === undefined || links === undefined) return [];
  const mentioned = links.mentions.flatMap(({ piece, topic }) => (piece >= range.start && piece < range.end ? [topic] : []));
  const linkedTo = (notes.get(note)?.prose ?? []).slice(range.start, range.end).flatMap((piece) => {
    const target = typeof piece !== 'string' && piece.kind === 'link' ? links.targets[piece.link] : undefined;
    return target?.kind === 'page' && target.topic !== undefined ? [target.topic] : [];
  });
  return [...mentioned, ...linkedTo];
}
