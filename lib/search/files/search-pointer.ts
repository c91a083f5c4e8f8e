import type { TopicTypeName } from '../../model/type-name.ts';
import type { Manifest } from './manifest.ts';

/** What search reads first: what the latest index holds and where, and what to show before and around answers. */
export interface SearchPointer {
  readonly manifest: Manifest;
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
  /** Any two of its topics can be set side by side on its index. */
  readonly isCompared?: true;
}

/** A topic that search suggests. */
export interface SuggestedTopic {
  readonly title: string;
  readonly path: string;
  readonly kind: TopicTypeName;
}
