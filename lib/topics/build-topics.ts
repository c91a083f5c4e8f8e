import type { Alias } from '../model/alias.ts';
import type { CourseMemory } from '../model/course-memory.ts';
import type { FilePath } from '../model/file-path.ts';
import type { NameKey } from '../model/name-key.ts';
import type { Note } from '../model/note.ts';
import type { LabelledValues, Passage } from '../model/passage.ts';
import type { Problem } from '../model/problem.ts';
import type { ProseRange } from '../model/prose.ts';
import { proseToText } from '../model/prose-to-text.ts';
import { tell } from '../model/rules.ts';
import { subtractRanges } from '../model/subtract-ranges.ts';
import type { Topic, TopicId, TopicPassage } from '../model/topic.ts';
import type { TypeSet } from '../model/types/type-set.ts';
import { buildFields } from './build-fields.ts';
import { choosePassages } from './choose-passages.ts';
import { findThings } from './find-referent.ts';
import { isAbout } from './is-about.ts';
import { isTold, type ShownFields } from './is-told.ts';
import { isWorkName } from './is-work.ts';
import { leaveContained } from './leave-contained.ts';
import { type PassageReader, readPassages } from './passage-reader.ts';
import { saysSomething } from './says-something.ts';
import { gatherTopicNames, type TopicSeed } from './topic-names.ts';

/** All topics of a course, who bears each name, and what is wrong with them. */
interface BuiltTopics {
  readonly topics: readonly Topic[];
  readonly names: ReadonlyMap<NameKey, TopicId>;
  readonly problems: readonly Problem[];
}

/** Puts the topics together from all notes, given in teaching order: definitions first, then every passage that bears a name. */
export function buildTopics(notes: readonly Note[], types: TypeSet, memory?: CourseMemory): BuiltTopics {
  const { seeds, byKey, problems } = gatherTopicNames(notes, types);
  const reader = readPassages(notes, memory);
  const named = gatherPassages(notes, byKey, reader);
  const pointsAtThing = findThings(types);
  const namesWork = (name: string) => isWorkName(name, byKey);
  const all: Problem[] = [...problems];
  const topics = seeds.map((seed): Topic => {
    const about = { isWork: seed.ofType.work !== undefined, pointsAtThing, namesWork };
    const addedBy = named.get(seed.id) ?? [];
    const built = buildFields(seed, [{ note: seed.note.path, passage: seed.passage }, ...addedBy], { byKey, types });
    const shown = { type: seed.type, types, fields: built.fields };
    const definedBy = reader.withReferent(toDefiningPassage(seed, shown), about);
    const definition = definitionOf(seed);
    all.push(...built.problems, ...(definition === '' ? [withoutDefinition(seed)] : []));
    const telling = addedBy
      .map((added) => leaveTold(added, shown))
      .filter(({ note, passage }) => saysSomething(passage, reader.read(note, passage), seed.title));
    const quoted = choosePassages(telling, {
      opening: [definition, bodyOf(seed.note, definedBy)],
      read: ({ note, passage }) => reader.read(note, passage).text,
    }).map((added) => reader.withReferent(added, about));
    return {
      id: seed.id,
      type: seed.type,
      ofType: seed.ofType,
      slug: seed.slug,
      title: seed.title,
      aliases: shownAliases(seed),
      names: namesOf(seed),
      not: seed.passage.defines?.not ?? [],
      definition,
      fields: built.fields,
      definedBy,
      quoted,
      addedBy,
    };
  });
  const own = leaveContained(topics, new Map(notes.map((note) => [note.path, note])));
  const sorted = own.toSorted((a, b) => a.title.localeCompare(b.title, 'en') || (a.id < b.id ? -1 : 1));
  return { topics: sorted, names: new Map([...byKey].map(([key, seed]) => [key, seed.id])), problems: all };
}

function gatherPassages(
  notes: readonly Note[],
  byKey: ReadonlyMap<NameKey, TopicSeed>,
  reader: PassageReader,
): ReadonlyMap<TopicId, readonly TopicPassage[]> {
  const gathered = new Map<TopicId, TopicPassage[]>();
  for (const note of notes) {
    const inNote = new Map<TopicId, Passage[]>();
    for (const passage of note.passages) {
      const seed = passage.defines === undefined ? findOwner(passage, byKey) : undefined;
      if (seed === undefined) continue;
      const said = reader.read(note.path, passage);
      if (said.text === '' && !said.showsMore) continue;
      if (!isAbout(passage, said, { seed, byKey, headings: reader.headingsOver(note, passage) })) continue;
      const before = inNote.get(seed.id) ?? (seed.note === note ? [seed.passage] : []);
      if (before.some((other) => holds(other, passage))) continue;
      inNote.set(seed.id, [...before, passage]);
      const all = gathered.get(seed.id) ?? [];
      all.push({ note: note.path, passage, body: passage.parts });
      gathered.set(seed.id, all);
    }
  }
  return gathered;
}

function findOwner(passage: Passage, byKey: ReadonlyMap<NameKey, TopicSeed>): TopicSeed | undefined {
  for (const key of passage.keys) {
    const seed = byKey.get(key);
    if (seed !== undefined && (passage.type === undefined || passage.type === seed.type)) return seed;
  }
  return undefined;
}

/** Tells whether one passage of a note lies inside another. */
function holds(outer: Passage, inner: Passage): boolean {
  return inner.parts.every((part) => outer.parts.some((other) => other.start <= part.start && part.end <= other.end));
}

function bodyOf({ prose }: Note, { body }: TopicPassage): string {
  return body.map((range) => proseToText(prose, range)).join(' ');
}

/** What a defining passage says beyond its definition and the values of its fields; a row says all of it in its fields. */
function toDefiningPassage({ note, passage }: TopicSeed, fields: ShownFields): TopicPassage {
  if (passage.kind === 'row') return { note: note.path, passage, body: [] };
  const { definition } = passage;
  const whole = passage.parts.map((part) =>
    passage.kind === 'item' && definition !== undefined ? { start: definition.end, end: part.end } : part,
  );
  const told = rangesOfTold(passage, fields);
  return { note: note.path, passage, body: subtractRanges(whole, definition === undefined ? told : [definition, ...told]) };
}

/** What a passage says beyond the values that the fields show: a row without their columns, a text without their lists. */
function leaveTold(added: TopicPassage, fields: ShownFields): TopicPassage {
  const { note, passage } = added;
  const isTable = passage.kind === 'row';
  const untold = isTable ? passage.parts.filter(({ label = '' }) => !isTold(columnOf(passage, label), fields)) : passage.parts;
  const told = rangesOfTold(passage, fields);
  if (untold.length === passage.parts.length && told.length === 0) return added;
  const parts = subtractRanges(untold, told);
  return { note, passage: { ...passage, parts }, body: parts };
}

function columnOf({ labelled }: Passage, label: string): Pick<LabelledValues, 'label' | 'values'> {
  return { label, values: labelled.filter((cell) => cell.label === label).flatMap(({ values }) => values) };
}

function rangesOfTold({ labelled }: Passage, fields: ShownFields): readonly ProseRange[] {
  return labelled.flatMap(({ range, ...values }) => (range !== undefined && isTold(values, fields) ? [range] : []));
}

function definitionOf({ note, passage }: TopicSeed): string {
  const range = passage.definition;
  return range === undefined ? '' : proseToText(note.prose, range).replace(/\s+/g, ' ').trim();
}

/** A name that differs from another in its capitals alone says how running text may write it, and is no other name. */
function shownAliases({ title, aliases }: TopicSeed): readonly string[] {
  const seen = new Set([title.toLowerCase()]);
  return aliases.flatMap(({ text }) => (seen.size === seen.add(text.toLowerCase()).size ? [] : [text]));
}

/** A topic's words for what has to stand nearby hold for each of its names that does not say its own. */
function namesOf({ title, aliases, passage }: TopicSeed): readonly Alias[] {
  const near = passage.defines?.near ?? [];
  return [{ text: title }, ...aliases].map((name) => (near.length === 0 || name.byHand || name.near ? name : { ...name, near }));
}

function withoutDefinition(seed: TopicSeed): Problem {
  const file: FilePath = seed.note.path;
  return { ...seed.passage.place, file, ...tell('definition-missing', `Cannot find a definition of the ${seed.type} "${seed.title}"`) };
}
