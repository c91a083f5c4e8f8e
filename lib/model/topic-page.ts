import type { PageHead } from './page-head.ts';
import type { BacklinkCount, BacklinkView, LectureLink, PageLink, TopicLink } from './page-link.ts';
import type { BeforeView } from './path-page.ts';
import type { Sheet } from './study/sheet.ts';
import type { FieldDefinition } from './topic-type.ts';

/** A topic's page. */
export interface TopicPage {
  readonly kind: 'topic';
  readonly head: PageHead;
  readonly topic: TopicLink;
  readonly aliases: readonly string[];
  /** Safe HTML: the definition as a paragraph, and what else the defining passage says. */
  readonly definitionHtml: string;
  readonly bodyHtml: string;
  /** What the first words of the body point back to, where they do. */
  readonly bodyReferent?: string;
  /** The topics whose sections stand below the body's. */
  readonly bodyContains: readonly TopicLink[];
  readonly definedIn: PageLink;
  readonly definedBy: PassageSource;
  readonly fields: readonly FieldView[];
  /** Absent where the topic builds on nothing. */
  readonly before?: BeforeView;
  /** Where the topic is compared with others of its type; absent where it is the only one. */
  readonly compareUrl?: string;
  /** What a reader can fill in, at the fields that it is made of; and where a stack is planned that the topic is part of. */
  readonly sheets?: readonly SheetView[];
  readonly plan?: PageLink;
  readonly passages: readonly PassageView[];
  /** How many passages and backlinks there are beyond the ones here. */
  readonly morePassages: number;
  readonly moreBacklinks: number;
  readonly relations: readonly RelationView[];
  /** The best sentences first, and how many pages of each kind there are, those left out among them. */
  readonly backlinks: readonly BacklinkView[];
  readonly backlinkCounts: readonly BacklinkCount[];
  /** The lecture that teaches the topic, and the one that names it first where that is another. */
  readonly taughtIn?: PassageSource;
  /** Where its cards are studied; absent where nothing is said of it that a card could ask. */
  readonly studyUrl?: string;
  readonly introducedIn?: LectureLink;
  readonly beside: BesideView;
}

/** A field as a page shows it. */
export interface FieldView {
  readonly definition: Pick<FieldDefinition, 'key' | 'label' | 'kind' | 'place' | 'marks'>;
  /** Safe HTML, a value each; on the topic's own page with a mark where another note than the defining one gives it. Empty for criteria. */
  readonly values: readonly string[];
  /** Safe HTML: the mark of the one other note that gives all of the values. */
  readonly markHtml?: string;
  /** How many values there are beyond the ones here. */
  readonly more?: number;
  readonly criteria: readonly CriterionView[];
}

/** What can be filled in at a field. */
export interface SheetView {
  readonly key: string;
  readonly sheet: Sheet;
}

/** A criterion as safe HTML. */
export interface CriterionView {
  readonly question: string;
  readonly leansToward: string;
  readonly why: string;
}

/** Where a passage came from. */
export interface PassageSource {
  readonly from: LectureLink | TopicLink;
  readonly heading: string;
  /** The place on the page it came from. */
  readonly url: string;
}

/** A passage on a topic's page, with where it came from. */
export interface PassageView extends PassageSource {
  /** The place on the topic's page. */
  readonly id: string;
  /** What its first words point back to, where they do: a sentence or a heading before it. */
  readonly referent?: string;
  readonly html: string;
  /** The topics whose sections stand below its own, on pages of their own here. */
  readonly contains: readonly TopicLink[];
}

/** Topics that an edge of one kind leads to. */
export interface RelationView {
  readonly label: string;
  readonly topics: readonly TopicLink[];
}

/** What stands beside a topic in the course: the topics of its type before and behind it, in teaching order, and those that its section defines beside it. */
export interface BesideView {
  readonly previous?: PageLink;
  readonly next?: PageLink;
  readonly section?: PageLink & { readonly topics: readonly TopicLink[] };
}
