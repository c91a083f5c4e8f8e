import type { FieldKindName } from './fields/field-kinds.ts';
import type { TopicTypeName } from './type-name.ts';

/** A typed edge that a field makes: `role uses tool`, read backwards `tool used by role`. */
export interface RelationDefinition {
  readonly to: TopicTypeName;
  /** The edge's permanent name. */
  readonly name: string;
  /** What the edge is called on the page of the field's topic, and on the page that it leads to. */
  readonly forward: string;
  readonly backward: string;
  /** The field reads the edge of another field from its other end: it has that one's name, with the labels changed over. */
  readonly isReversed?: true;
  /** The edge is the same from both ends, and has one label. */
  readonly isMutual?: true;
}

/** The end of an edge that a topic stands at; an edge that is mutual has no ends. */
export type EdgeEnd = 'start' | 'end' | 'either';

/** Gives the end that the topic of a field stands at, and the other one. */
export function endsOf({ isReversed, isMutual }: RelationDefinition): readonly [here: EdgeEnd, there: EdgeEnd] {
  if (isMutual) return ['either', 'either'];
  return isReversed ? ['end', 'start'] : ['start', 'end'];
}

/**
 * How cards ask for a field, or for what a topic of a type is. In a question `{title}` is the topic as a sentence names it ("a model store"), `{name}` its title in quotes,
 * `{other}` what it is held against, `{value}` one value, `{place}` which of an order ("third"), `{count}` how many there are, and
 * `{layer/layers}` one word or the other, as there is one value or more.
 */
export interface FieldCard {
  /** What is asked of a topic: `Which layer is {title} part of?`; with `{other}`, what tells the two apart. Else made of labels. */
  readonly asks?: string;
  /** What is asked at the other end of the field's edge, where no field shows it; of an order, which is the `{place}`; of a type, which topic a definition is of. */
  readonly back?: string;
  /** Values are examples: a student names some of them. */
  readonly isOpen?: true;
  /** It is asked for only where each value opens with a name of its own and a colon: sentences without one are not told from memory. */
  readonly needsNames?: true;
  /** No card asks for it. */
  readonly isUnasked?: true;
}

/** One typed piece of a topic: how authors name it and how its values are read. */
export interface FieldDefinition {
  readonly key: string;
  readonly label: string;
  /** Other words for the field in sub-headings, lead-ins, columns and front matter. */
  readonly synonyms: readonly string[];
  readonly kind: FieldKindName;
  /** The only values allowed, where the field is a choice. */
  readonly choices?: readonly string[];
  readonly relation?: RelationDefinition;
  /** The topics that its values name come first: one has to know them to understand this one. */
  readonly isBefore?: true;
  /** Its values are names of the topic: search and links take them so. */
  readonly isName?: true;
  /** Its one text is prose: the topics that it names are linked. */
  readonly isProse?: true;
  /** Where the topic's page shows it: `question` first and large, `fact` beside others while it is short; else in a row of its own. */
  readonly place?: 'fact' | 'question';
  /** What stands before each value of a list there; else a dot. */
  readonly marks?: 'numbers' | 'letters' | 'warnings';
  /** How cards ask for it; else lists, criteria and edges are asked for in the words of their labels, and single values are not. */
  readonly card?: FieldCard;
  /** The values of a list are parts that readers fill in for a thing of their own: the topic's page has a record of them. */
  readonly isFilledIn?: true;
  /** Who takes what has its value depends on one: a plan counts them, as those of one vendor. */
  readonly isDependence?: true;
}

/** How a type's index looks. Fields are named by their keys. */
export interface TypeIndex {
  /**
   * `matrix` columns, and the definition below the name · `table` columns, the definition in the first · `terms` name and
   * definition · `sections` a section each · `bibliography` as works are cited.
   */
  readonly form: 'matrix' | 'table' | 'terms' | 'sections' | 'bibliography';
  /** What topics stand under: the letter they begin with, or the values of a field. */
  readonly groups?: string;
  /** The fields that order them, before their titles. */
  readonly order: readonly string[];
  /** The last of the order comes first, as the highest layer does. */
  readonly isReversed?: true;
  /** The fields that it shows of each. */
  readonly columns: readonly string[];
  /** The fields that it is filtered by. */
  readonly filters: readonly string[];
  readonly isNumbered?: true;
  /** Any two can be set side by side. */
  readonly isCompared?: true;
}

/** `groups` of an index by letters. */
export const byLetter = 'letter';

/** A drawing of all topics of a type: a `stack` of plates, the last of the order on top, each with its parts; or a `cycle` of steps. */
export interface TypeDrawing {
  readonly form: 'stack' | 'cycle';
  /** The field whose edge leads to the parts of a plate, or to the next step. */
  readonly along: string;
  /** What the first page calls it, and says beside it; a type's name or plural in braces leads to its index. */
  readonly title: string;
  readonly note: string;
  /** A page where readers choose something for every part of the stack. */
  readonly plan?: StackPlan;
}

/** How a stack is planned: what the page is called, and the field of the parts whose edge leads to what can be chosen for one. */
export interface StackPlan {
  readonly choices: string;
  readonly title: string;
}

/** Topics that readers are themselves, such as roles: the first page says where each group of them begins. */
export interface ReaderGroups {
  /** The field that says which group one is in. */
  readonly field: string;
  /** The types of what they should look up, the first first. */
  readonly toward: readonly TopicTypeName[];
  readonly note: string;
}

/** Which fields of a work say who made it, when, where it came out, and its address. */
export interface WorkFields {
  readonly authors: string;
  readonly year: string;
  readonly venue: string;
  readonly address: string;
}

/** Words of a question that ask for topics of a type, beside its name. */
export interface AskingWords {
  /** Words that open a question for one, such as "who". */
  readonly opening: readonly string[];
  /** Words that make one likelier, wherever they stand. */
  readonly leaning: readonly string[];
  /** Words that do so where the question asks which there are. */
  readonly listing: readonly string[];
}

/** One type of topic: everything that the site does with its topics follows from this value. */
export interface TopicType {
  readonly name: TopicTypeName;
  /** The plural: class for defining many at once, and the folder of the pages. */
  readonly plural: string;
  readonly label: string;
  readonly labelPlural: string;
  /** What the type is, for the head of its index. */
  readonly description: string;
  /**
   * How running text has to write a name for it to be linked: `words` in any case · `products` with their case, for products' names
   * are also words · `activities` in any case, but what is counted or somebody's own is a thing and no activity.
   */
  readonly names: 'words' | 'products' | 'activities';
  /** An SVG path, drawn in lines on a grid of 24 by 24. */
  readonly glyph: string;
  /** An angle of OKLCH, of which both themes get a colour; or the two colours themselves, for light and for dark. */
  readonly hue: number | readonly [light: string, dark: string];
  /** The type that it stands behind in the menu; else behind all others. */
  readonly after?: TopicTypeName;
  readonly fields: readonly FieldDefinition[];
  readonly index: TypeIndex;
  readonly drawing?: TypeDrawing;
  readonly readers?: ReaderGroups;
  /** Its topics are works that others wrote. */
  readonly work?: WorkFields;
  readonly asked?: AskingWords;
  /** How cards ask what a topic is, and which one a definition is of. */
  readonly card?: FieldCard;
  /** What a topic is to schema.org, beside a `DefinedTerm`. */
  readonly schema?: string;
}
