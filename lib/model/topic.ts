import type { Alias } from './alias.ts';
import type { Brand } from './brand.ts';
import type { Criterion } from './fields/read-criterion.ts';
import type { FilePath } from './file-path.ts';
import type { Passage } from './passage.ts';
import type { ProseRange } from './prose.ts';
import type { Slug } from './slug.ts';
import type { EdgeEnd, FieldDefinition, TopicType } from './topic-type.ts';
import type { TopicTypeName } from './type-name.ts';

/** A topic's identity: its type and slug, as in `role/data-engineer`. */
export type TopicId = Brand<'TopicId'>;

/** Mints a topic's identity. */
export function toTopicId(type: TopicTypeName, slug: Slug): TopicId {
  return `${type}/${slug}` as TopicId;
}

/** A typed entry with its own page, put together from all notes. */
export interface Topic {
  readonly id: TopicId;
  readonly type: TopicTypeName;
  /** Its type as it is declared. */
  readonly ofType: TopicType;
  readonly slug: Slug;
  readonly title: string;
  readonly aliases: readonly string[];
  /** The title and the aliases, each with how sure running text has to be to link it. */
  readonly names: readonly Alias[];
  /** Longer terms that hold one of these names and are another thing. */
  readonly not: readonly string[];
  /** The definition as plain text; empty where no note gives one. */
  readonly definition: string;
  readonly fields: readonly TopicField[];
  readonly definedBy: TopicPassage;
  /** What the other passages of all notes add, in teaching order. */
  readonly addedBy: readonly TopicPassage[];
  /** Those of them that its page quotes: they say something that the page does not say otherwise. */
  readonly quoted: readonly TopicPassage[];
}

/** A passage and the note that it stands in. */
export interface TopicPassage {
  readonly note: FilePath;
  readonly passage: Passage;
  /** The prose that stands behind the definition, where the passage defines. */
  readonly body: readonly ProseRange[];
  /** What its first words point back to, where they do: the sentence before it, or a heading over it. */
  readonly referent?: string;
  /** The topics whose sections stood below its own, in order; these are left out of it. */
  readonly contains?: readonly TopicId[];
}

/** One field of a topic with its values from all notes. */
export interface TopicField {
  readonly definition: FieldDefinition;
  readonly values: readonly FieldValue[];
}

/** Gives the names of a topic that stand in its fields, such as a concept's abbreviation. */
export function namesInFields(fields: readonly TopicField[]): readonly string[] {
  return fields.filter(({ definition }) => definition.isName).flatMap(({ values }) => values.map(({ text }) => text));
}

/** One value of a field and the note that gives it. */
export interface FieldValue {
  readonly text: string;
  readonly criterion?: Criterion;
  /** The topics that the value names, of the type that the field's relation leads to. */
  readonly names: readonly TopicId[];
  readonly note: FilePath;
}

/** A typed edge, read from the topic it is kept with. */
export interface Relation {
  readonly name: string;
  readonly label: string;
  /** Where the topic stands. */
  readonly end: EdgeEnd;
  readonly to: TopicId;
}
