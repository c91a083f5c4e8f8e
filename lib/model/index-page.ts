import type { CheckView } from './check-view.ts';
import type { PageHead } from './page-head.ts';
import type { PageLink, TopicLink } from './page-link.ts';
import type { FieldView } from './topic-page.ts';
import type { TopicType } from './topic-type.ts';
import type { TopicTypeName } from './type-name.ts';

/** The index of one type, or one part of it. */
export interface TypePage {
  readonly kind: 'type';
  readonly head: PageHead;
  readonly type: TopicType;
  readonly groups: readonly RowGroup[];
  /** How many topics the whole index has. */
  readonly total: number;
  /** Where any two are compared; absent where the index does it itself, or has no two. */
  readonly compareUrl?: string;
  /** Empty where one page holds the index. */
  readonly parts: readonly IndexPart[];
  /** On the first page of the index. */
  readonly check?: CheckView;
  /** Over the whole index. */
  readonly facets: readonly FacetView[];
  /** Where each letter begins, in an index by letters. */
  readonly alphabet: readonly PageLink[];
  /** What the drawing above the index shows, where its type has one. */
  readonly drawing?: DrawingView;
  /** Where the stack is planned that these are plates or parts of. */
  readonly plan?: PageLink;
}

/** Topics that stand together in an index: under a letter, a layer, a category. */
export interface RowGroup {
  /** Its place on the page. */
  readonly id: string;
  /** Empty in an index that groups nothing. */
  readonly title: string;
  /** The page of the group, where a topic makes it. */
  readonly url?: string;
  readonly rows: readonly TopicRow[];
}

/** A topic in the index of its type. */
export interface TopicRow {
  readonly topic: TopicLink;
  readonly aliases: readonly string[];
  readonly fields: readonly FieldView[];
  /** The values that the index is filtered by, folded for addresses, by field. */
  readonly facets: Readonly<Record<string, readonly string[]>>;
}

/** One of the pages that a long index is cut into: its title says from where to where it reaches. */
export interface IndexPart extends PageLink {
  readonly isHere: boolean;
}

/** What an index is filtered by: a field and the values that its topics have, with how many have each. */
export interface FacetView {
  readonly key: string;
  readonly label: string;
  readonly choices: readonly { readonly value: string; readonly text: string; readonly count: number }[];
}

/** The A–Z glossary, or one part of it. */
export interface GlossaryPage {
  readonly kind: 'glossary';
  readonly head: PageHead;
  readonly letters: readonly { readonly id: string; readonly letter: string; readonly entries: readonly GlossaryEntry[] }[];
  /** How many entries the whole glossary has. */
  readonly total: number;
  readonly parts: readonly IndexPart[];
  readonly alphabet: readonly PageLink[];
}

/** An entry of the glossary: a topic, and its other names where they begin with other words. */
export interface GlossaryEntry {
  readonly topic: TopicLink;
  readonly otherNames: readonly string[];
}

/** A drawing of all topics of a type. */
export type DrawingView = StackView | CycleView;

/** A stack of plates, the highest first. */
export interface StackView {
  readonly form: 'stack';
  /** What those who do not see it hear. */
  readonly label: string;
  readonly type: TopicTypeName;
  readonly partType: TopicTypeName;
  readonly plates: readonly PlateView[];
}

/** A plate of the stack with its parts, as many as a drawing has room for. */
export interface PlateView {
  readonly plate: TopicLink;
  readonly parts: readonly TopicLink[];
  /** How many parts there are beyond the ones here. */
  readonly more: number;
}

/** A cycle of steps. */
export interface CycleView {
  readonly form: 'cycle';
  readonly label: string;
  readonly type: TopicTypeName;
  readonly steps: readonly StepView[];
}

/** A step, and where in the list of steps the ones stand that it leads to. */
export interface StepView extends TopicLink {
  readonly next: readonly number[];
}
