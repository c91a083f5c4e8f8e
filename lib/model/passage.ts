import type { NameKey } from './name-key.ts';
import type { Place } from './problem.ts';
import type { ProseRange } from './prose.ts';
import type { TopicTypeName } from './type-name.ts';

/** A stretch of a note that is about one thing and says its name: it belongs to the topic of that name, if there is one. */
export interface Passage {
  readonly kind: 'note' | 'section' | 'row' | 'item' | 'paragraph';
  /** The name as written, and the keys it may be known by. */
  readonly name: string;
  readonly keys: readonly NameKey[];
  /** The type of the topic, where the note says it: a column "Role", a class. */
  readonly type?: TopicTypeName;
  /** Present where the passage defines its topic: a typed heading, a row or item under a plural class, a topic note. */
  readonly defines?: Definer;
  /** The id on the note's page that leads to the passage; empty for the whole note. */
  readonly anchor: string;
  /** The text of the heading over the passage; of its own for a section. */
  readonly heading: string;
  /** The prose, in order: one part, or one a cell with the column's name. */
  readonly parts: readonly PassagePart[];
  /** The first paragraph, or the cell or words that describe the thing. */
  readonly definition?: ProseRange;
  /** What the passage says under the name of a field of some type. */
  readonly labelled: readonly LabelledValues[];
  readonly place: Place;
}

/** One stretch of a passage's prose, with the name of its column in a table. */
export interface PassagePart extends ProseRange {
  readonly label?: string;
}

/** How a note defines a topic. */
interface Definer {
  readonly type: TopicTypeName;
  /** As written, each with how sure it is. */
  readonly aliases: readonly string[];
  /** Words of which one has to stand in a section for the topic's names to be linked there. */
  readonly near: readonly string[];
  /** Longer terms that hold a name of the topic and are another thing. */
  readonly not: readonly string[];
}

/** Values found under a label: a sub-heading, a lead-in, a term, a column, an attribute, a front matter key. */
export interface LabelledValues {
  readonly label: string;
  readonly values: readonly LabelledValue[];
  /** The values were written as a list, so that a comma in one is its own. */
  readonly isList?: true;
  /** Where the values stand, if that is known apart from the label. */
  readonly valuePlace?: Place;
  /** Written as the field's own key, so an unknown one is a mistake and not just a word. */
  readonly strict: boolean;
  /** The prose that says these values and nothing else, such as a sub-heading with its list. */
  readonly range?: ProseRange;
  readonly place: Place;
}

/** One value as written, or one record with a value a column. */
export type LabelledValue = string | Readonly<Record<string, string>>;
