import { type Alias, parseAlias } from '../model/alias.ts';
import type { FilePath } from '../model/file-path.ts';
import { type NameKey, toNameKeys, toWords } from '../model/name-key.ts';
import type { Note } from '../model/note.ts';
import type { Passage } from '../model/passage.ts';
import type { Problem } from '../model/problem.ts';
import { tell } from '../model/rules.ts';
import { type Slug, toSlug } from '../model/slug.ts';
import { type TopicId, toTopicId } from '../model/topic.ts';
import type { TopicType } from '../model/topic-type.ts';
import type { TopicTypeName } from '../model/type-name.ts';
import type { TypeSet } from '../model/types/type-set.ts';

/** A topic before its passages are gathered: who it is and where it is defined. */
export interface TopicSeed {
  readonly id: TopicId;
  readonly type: TopicTypeName;
  readonly ofType: TopicType;
  readonly slug: Slug;
  readonly title: string;
  readonly aliases: readonly Alias[];
  readonly note: Note;
  readonly passage: Passage;
}

/** Every topic, and who bears each name. */
interface TopicNames {
  readonly seeds: readonly TopicSeed[];
  readonly byKey: ReadonlyMap<NameKey, TopicSeed>;
  readonly problems: readonly Problem[];
}

/** Gathers every definition of every note; reports a topic that is defined twice and a name that two topics claim. */
export function gatherTopicNames(notes: readonly Note[], types: TypeSet): TopicNames {
  const seeds = new Map<TopicId, TopicSeed>();
  const byKey = new Map<NameKey, TopicSeed>();
  const problems: Problem[] = [];
  for (const note of notes) {
    for (const passage of note.passages) {
      const seed = toSeed(note, passage, types);
      if (seed === undefined) continue;
      const first =
        seeds.get(seed.id) ??
        toNameKeys(seed.title)
          .map((key) => byKey.get(key))
          .find((other) => other !== undefined);
      if (first !== undefined) {
        problems.push(definedTwice(seed, first));
        continue;
      }
      seeds.set(seed.id, seed);
      for (const key of toNameKeys(seed.title)) byKey.set(key, seed);
    }
  }
  for (const isSure of [true, false]) for (const seed of seeds.values()) claimAliases(seed, { byKey, problems, types, isSure });
  return { seeds: [...seeds.values()], byKey, problems };
}

function toSeed(note: Note, passage: Passage, types: TypeSet): TopicSeed | undefined {
  const ofType = passage.defines === undefined ? undefined : types.byName.get(passage.defines.type);
  if (passage.defines === undefined || ofType === undefined || passage.keys.length === 0) return undefined;
  const { type, aliases } = passage.defines;
  const slug = toSlug(passage.name);
  return { id: toTopicId(type, slug), type, ofType, slug, title: passage.name, aliases: aliases.map(parseAlias), note, passage };
}

/** Who bears each name so far, and whether names that need words of their topic nearby are claimed, which two topics may share. */
interface Claims {
  readonly byKey: Map<NameKey, TopicSeed>;
  readonly problems: Problem[];
  readonly types: TypeSet;
  readonly isSure: boolean;
}

function claimAliases(seed: TopicSeed, { byKey, problems, types, isSure }: Claims): void {
  for (const { text, near } of seed.aliases) {
    if ((near === undefined) !== isSure) continue;
    for (const key of toNameKeys(text)) {
      const owner = byKey.get(key);
      if (owner === undefined) byKey.set(key, seed);
      else if (owner !== seed && isSure) problems.push(aliasTaken(text, seed, owner));
    }
  }
  if (isSure) return;
  for (const name of namesInFieldsOf(seed, types)) {
    for (const key of toNameKeys(name)) if (!byKey.has(key)) byKey.set(key, seed);
  }
}

/** What a field of names says is one more name of the topic, where no other topic bears it. */
function namesInFieldsOf(seed: TopicSeed, types: TypeSet): readonly string[] {
  return seed.passage.labelled.flatMap(({ label, values }) => {
    if (!types.findField(seed.type, label)?.isName) return [];
    return values.flatMap((value) => (typeof value === 'string' && toWords(value).length > 0 ? [value] : []));
  });
}

function definedTwice(seed: TopicSeed, first: TopicSeed): Problem {
  return {
    ...seed.passage.place,
    file: seed.note.path,
    ...tell(
      'topic-defined-twice',
      `Cannot define the ${seed.type} "${seed.title}" twice: it is defined as a ${first.type} in ${whereIs(first.note.path, first.passage)}`,
    ),
  };
}

function aliasTaken(alias: string, seed: TopicSeed, owner: TopicSeed): Problem {
  return {
    ...seed.passage.place,
    file: seed.note.path,
    ...tell(
      'alias-taken',
      `Cannot give "${seed.title}" the alias "${alias}": it belongs to the ${owner.type} "${owner.title}" in ${whereIs(owner.note.path, owner.passage)}`,
    ),
  };
}

function whereIs(path: FilePath, passage: Passage): string {
  return `${path}:${passage.place.line}`;
}
