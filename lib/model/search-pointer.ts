import type { TopicTypeName } from './topic-type.ts';

/** Where the site keeps what tells the name of the search index; asked for anew each time. */
export const searchPointerPath = '/search/latest.json';

/** Where the site keeps the index's files, whose names change with what is in them. */
export const searchFilesPath = '/search/files/';

/** What search reads first: which index is the latest, and what to show before and around answers. */
export interface SearchPointer {
  /** The name of the index's first file. */
  readonly manifest: string;
  /** Files that search asks for one after the other; fetched side by side they are there when they are asked for. */
  readonly ahead: readonly string[];
  readonly kinds: readonly SearchKind[];
  /** Topics to begin with: the ones that most pages lead to. */
  readonly suggested: readonly SuggestedTopic[];
}

/** A kind of page, as search names it. Paths are below the site's root, without the base path. */
export interface SearchKind {
  readonly kind: 'lecture' | TopicTypeName;
  readonly label: string;
  readonly labelPlural: string;
  readonly path: string;
}

/** A topic that search suggests. */
export interface SuggestedTopic {
  readonly title: string;
  readonly path: string;
  readonly kind: TopicTypeName;
}
