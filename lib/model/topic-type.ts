/** The names of the eight types, as authors write them. */
export const topicTypeNames = ['role', 'layer', 'component', 'tool', 'decision', 'phase', 'concept', 'reading'] as const;

/** The name of a type of topic. */
export type TopicTypeName = (typeof topicTypeNames)[number];

/** A typed edge that a field makes: `role uses tool`, read backwards `tool used by role`. */
export interface RelationDefinition {
  readonly to: TopicTypeName;
  /** The edge's permanent name; a field that reads the same edge from its other end bears the same name and `reversed`. */
  readonly name: string;
  readonly reversed: boolean;
  /** What the edge is called on the page it starts from, and on the page it ends at. */
  readonly forward: string;
  readonly backward: string;
}

/** One typed piece of a topic: how authors name it and how its values are read. */
export interface FieldDefinition {
  readonly key: string;
  readonly label: string;
  /** Other words for the field in sub-headings, lead-ins, columns and front matter. */
  readonly synonyms: readonly string[];
  /**
   * `text` one value · `number` one number · `link` one address · `list` sentences, one a line ·
   * `names` short values, also cut at commas · `criteria` records of question, leaning and reason.
   */
  readonly kind: 'text' | 'number' | 'link' | 'list' | 'names' | 'criteria';
  /** The only values allowed, where the field is a choice. */
  readonly choices?: readonly string[];
  readonly relation?: RelationDefinition;
}

/** One type of topic: its labels, its place in the site and its fields. */
export interface TopicType {
  readonly name: TopicTypeName;
  /** The plural: class for defining many at once, and the folder of the pages. */
  readonly plural: string;
  readonly label: string;
  readonly labelPlural: string;
  /** What the type is, for the head of its index. */
  readonly description: string;
  /** Names are matched with their case in running text: products whose names are also words. */
  readonly caseful: boolean;
  readonly fields: readonly FieldDefinition[];
}
