import type { GuideRule } from './guide-rule.ts';
import type { FieldDefinition, TopicTypeName } from './topic-type.ts';

/** A link to a page of the site. Addresses hold the base path. */
export interface PageLink {
  readonly title: string;
  readonly url: string;
}

/** A link to a topic, with what a list or a preview needs of it. */
export interface TopicLink extends PageLink {
  readonly type: TopicTypeName;
  readonly definition: string;
}

/** A link to a lecture. */
export interface LectureLink extends PageLink {
  readonly number?: number;
  readonly date?: string;
  readonly authors: readonly string[];
  readonly summary?: string;
}

/** What every page says of itself. */
export interface PageHead {
  /** The address below the site's root, with slashes at both ends and without the base path. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly breadcrumbs: readonly PageLink[];
  /** JSON-LD records. */
  readonly records: readonly object[];
  /** Where one note makes the page. */
  readonly furniture?: PageFurniture;
}

/** What stands at the end of a page that a note makes. Addresses are there if the course names its repository, the rest if git tells it. */
export interface PageFurniture {
  readonly editUrl?: string;
  readonly reportUrl?: string;
  /** The day of the last change: `2026-01-12`. */
  readonly updated?: string;
  readonly contributors?: readonly string[];
  readonly moreContributors?: number;
}

/** One line of a lecture's contents. */
export interface ContentsEntry {
  readonly id: string;
  readonly text: string;
  readonly depth: number;
}

/** A lecture's page. */
export interface LecturePage {
  readonly kind: 'lecture';
  readonly head: PageHead;
  readonly lecture: LectureLink;
  readonly subtitle?: string;
  readonly source?: string;
  readonly html: string;
  readonly contents: readonly ContentsEntry[];
  /** Whether sections get numbers: where the author gave none, and none is skipped. */
  readonly isNumbered: boolean;
  /** Topics that this lecture is the first to teach, and all that it speaks of. */
  readonly introduces: readonly TopicLink[];
  readonly covers: readonly TopicLink[];
  readonly readings: readonly PageLink[];
  readonly previous?: LectureLink;
  readonly next?: LectureLink;
  readonly backlinks: readonly BacklinkView[];
  readonly moreBacklinks: number;
}

/** A field as a page shows it. */
export interface FieldView {
  readonly definition: Pick<FieldDefinition, 'key' | 'label' | 'kind'>;
  /** Safe HTML, a value each. Empty for criteria. */
  readonly values: readonly string[];
  /** How many values there are beyond the ones here. */
  readonly more?: number;
  readonly criteria: readonly CriterionView[];
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
  readonly html: string;
}

/** Topics that an edge of one kind leads to. */
export interface RelationView {
  readonly label: string;
  readonly topics: readonly TopicLink[];
}

/** A page that links here, and the sentences it does it in. */
export interface BacklinkView extends PageLink {
  readonly kind: 'lecture' | TopicTypeName;
  /** Plain text. */
  readonly sentences: readonly PageLink[];
}

/** A topic's page. */
export interface TopicPage {
  readonly kind: 'topic';
  readonly head: PageHead;
  readonly topic: TopicLink;
  readonly aliases: readonly string[];
  /** Safe HTML: the definition as a paragraph, and what else the defining passage says. */
  readonly definitionHtml: string;
  readonly bodyHtml: string;
  readonly definedIn: PageLink;
  readonly definedBy: PassageSource;
  readonly fields: readonly FieldView[];
  readonly passages: readonly PassageView[];
  /** How many passages and backlinks there are beyond the ones here. */
  readonly morePassages: number;
  readonly moreBacklinks: number;
  readonly relations: readonly RelationView[];
  readonly backlinks: readonly BacklinkView[];
  readonly introducedIn?: LectureLink;
  /** Absent where nothing is tied to the topic. */
  readonly map?: LocalMap;
}

/** A topic on a map. */
export interface MapTopic extends PageLink {
  readonly type: TopicTypeName;
}

/** The neighbours of a topic, a row each under what ties them, in the map's own units from the top. */
export interface LocalMap {
  readonly height: number;
  readonly groups: readonly {
    readonly label: string;
    readonly y: number;
    readonly topics: readonly (MapTopic & { readonly y: number })[];
  }[];
  /** Neighbours that are tied to each other: the places of two rows. */
  readonly arcs: readonly (readonly [number, number])[];
  /** How many neighbours there are beyond the ones here. */
  readonly more: number;
}

/** A topic in the index of its type. */
export interface TopicRow {
  readonly topic: TopicLink;
  readonly aliases: readonly string[];
  readonly fields: readonly FieldView[];
  /** The values that the index is filtered by, folded for addresses, by field. */
  readonly facets: Readonly<Record<string, readonly string[]>>;
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

/** A layer of the stack with its components, as many as a drawing has room for. */
export interface LayerView {
  readonly layer: TopicLink;
  readonly components: readonly TopicLink[];
  /** How many components there are beyond the ones here. */
  readonly more: number;
}

/** A phase, and where in the list of phases the ones stand that it leads to. */
export interface PhaseView extends TopicLink {
  readonly next: readonly number[];
}

/** The index of one type, or one part of it. */
export interface TypePage {
  readonly kind: 'type';
  readonly head: PageHead;
  readonly type: TopicTypeName;
  readonly groups: readonly RowGroup[];
  /** How many topics the whole index has. */
  readonly total: number;
  /** Empty where one page holds the index. */
  readonly parts: readonly IndexPart[];
  /** Over the whole index. */
  readonly facets: readonly FacetView[];
  /** Where each letter begins, in an index by letters. */
  readonly alphabet: readonly PageLink[];
  /** What the drawing above an index of layers or phases shows. */
  readonly layers: readonly LayerView[];
  readonly phases: readonly PhaseView[];
}

/** An entry of the glossary: a topic, or another name that leads to it. */
export interface GlossaryEntry {
  readonly name: string;
  readonly topic: TopicLink;
  readonly isAlias: boolean;
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

/** The list of lectures, in teaching order. */
export interface LecturesPage {
  readonly kind: 'lectures';
  readonly head: PageHead;
  readonly lectures: readonly { readonly lecture: LectureLink; readonly introduces: readonly TopicLink[] }[];
}

/** Where readers of one kind begin: the roles they have, the lecture that speaks of them most, and what these roles deal with. */
export interface BeginningView {
  readonly group: string;
  readonly roles: readonly TopicLink[];
  readonly lecture?: LectureLink;
  readonly topics: readonly TopicLink[];
}

/** The first page. */
export interface HomePage {
  readonly kind: 'home';
  readonly head: PageHead;
  readonly course: { readonly title: string; readonly description: string };
  /** The first lectures in teaching order, and how many there are. */
  readonly lectures: readonly LectureLink[];
  readonly lectureCount: number;
  /** The highest layer first. */
  readonly layers: readonly LayerView[];
  readonly phases: readonly PhaseView[];
  readonly beginnings: readonly BeginningView[];
  readonly types: readonly { readonly type: TopicTypeName; readonly count: number; readonly url: string }[];
}

/** A link of the main navigation; one to the index of a type says which. */
export interface NavigationLink extends PageLink {
  readonly type?: TopicTypeName;
}

/** All topics and what ties them, laid out. Measures are in the map's own units. */
export interface MapPage {
  readonly kind: 'map';
  readonly head: PageHead;
  readonly width: number;
  readonly height: number;
  /** In reading order: by type, then title. */
  readonly nodes: readonly MapNode[];
  readonly edges: readonly MapEdge[];
  /** How many topics the course has; the map shows the best connected of them. */
  readonly total: number;
}

/** A topic's place: where its sign stands. Its name begins at its right. */
export interface MapNode extends MapTopic {
  readonly x: number;
  readonly y: number;
}

/** What ties two topics, by their places in the list of nodes. */
export interface MapEdge {
  readonly from: number;
  readonly to: number;
  /** What the tie is called from its start and from its end; empty where one only speaks of the other. */
  readonly label: string;
  readonly back: string;
}

/** A page of the authoring guide: text, and what goes with it. */
export interface GuidePage {
  readonly kind: 'guide';
  readonly head: PageHead;
  readonly lead: string;
  readonly contents: readonly ContentsEntry[];
  readonly parts: readonly GuidePart[];
  /** The page as it was written. */
  readonly markdown: string;
}

/** A part of the guide; all HTML is safe. */
export type GuidePart =
  | { readonly kind: 'text'; readonly html: string }
  | { readonly kind: 'example'; readonly sourceHtml: string; readonly resultHtml: string; readonly topics: readonly GuideTopic[] }
  | GuideRule;

/** What an example puts on a topic's page. */
export interface GuideTopic {
  readonly topic: TopicLink;
  readonly aliases: readonly string[];
  readonly fields: readonly FieldView[];
  readonly definitionHtml: string;
  /** The passages that are added. */
  readonly added: readonly string[];
}

/** What stands around every page. */
export interface SiteFrame {
  readonly title: string;
  readonly description: string;
  readonly language: string;
  readonly navigation: readonly NavigationLink[];
  readonly repositoryUrl?: string;
  /** The authoring guide, where the project has one. */
  readonly guideUrl?: string;
  /** The site's address with its base path, where it is known; for absolute addresses. */
  readonly siteUrl: string;
  readonly basePath: string;
}

/** Any page with a view of its own. */
export type Page = LecturePage | TopicPage | TypePage | GlossaryPage | LecturesPage | HomePage | MapPage | GuidePage;
