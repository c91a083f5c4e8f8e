import type { FilePath } from './file-path.ts';
import type { NameKey } from './name-key.ts';
import type { Note } from './note.ts';
import type { Problem } from './problem.ts';
import type { Relation, Topic, TopicId } from './topic.ts';
import type { TypeSet } from './types/type-set.ts';

/** What the course says of itself, in `course.yml` and the environment. */
export interface CourseSettings {
  readonly title: string;
  readonly description: string;
  readonly language: string;
  readonly authors: readonly string[];
  readonly licence?: string;
  /** The site's origin and base path without a closing slash, for absolute addresses; empty where it is not known. */
  readonly siteUrl: string;
  /** The path below which the site is served, without a closing slash; empty at a root. */
  readonly basePath: string;
  /** The repository's address, the branch and the content folder's path in it: where pages are edited. */
  readonly repository?: string;
  readonly branch: string;
  readonly contentPath: string;
}

/** A file beside the notes that pages show or lead to, under the address it is published at. */
export interface Asset {
  readonly path: FilePath;
  /** Below the site's root, with a hash of its bytes: `/media/stack.1a2b3c4d.svg`. */
  readonly publishedAs: string;
  readonly width?: number;
  readonly height?: number;
}

/** Where a link of a note leads. */
export type LinkTarget =
  | {
      readonly kind: 'page';
      readonly path: string;
      readonly hash: string;
      readonly topic?: TopicId;
      readonly note?: FilePath;
      /** What the link says, where its note leaves that to what it leads to. */
      readonly words?: string;
    }
  | { readonly kind: 'asset'; readonly asset: Asset; readonly hash?: string }
  | { readonly kind: 'external'; readonly url: string }
  | { readonly kind: 'broken' };

/** A topic's name in one piece of a note's prose. */
export interface PieceMention {
  readonly piece: number;
  readonly topic: TopicId;
  readonly start: number;
  readonly end: number;
}

/** What a note's links and words lead to. */
export interface LinkedNote {
  readonly targets: readonly LinkTarget[];
  readonly assets: readonly (Asset | undefined)[];
  /** Ordered by piece and place. */
  readonly mentions: readonly PieceMention[];
  /** What the note cites, where it names a bibliography. */
  readonly works?: CitedWorks;
}

/** What the citations of a note say, and the works that they lead to. */
export interface CitedWorks {
  /** The words of each citation, in pieces; some lead to a work. */
  readonly citations: readonly (readonly { readonly text: string; readonly work?: string }[])[];
  readonly list: readonly CitedWork[];
}

/** A work as the list below a note shows it. */
export interface CitedWork {
  readonly key: string;
  readonly words: string;
  readonly url?: string;
  /** The reading of the course that it is. */
  readonly topic?: TopicId;
}

/** One place that leads to a page: from where, and in which sentence. */
export interface Backlink {
  /** The page's path and title it stands on. */
  readonly path: string;
  readonly title: string;
  readonly kind: 'lecture' | Topic['type'];
  readonly anchor: string;
  /** Empty where the place says nothing but the name. */
  readonly sentence: string;
}

/** When a note was last changed, and by whom. */
export interface NoteHistory {
  /** A day: `2026-01-12`. */
  readonly updated: string;
  /** Names, who did most first. */
  readonly contributors: readonly string[];
}

/** Everything together, read-only: the one value that pages, search and exports are made from. */
export interface Course {
  readonly settings: CourseSettings;
  /** The types of its topics. */
  readonly types: TypeSet;
  /** In teaching order. */
  readonly lectures: readonly Note[];
  readonly notes: ReadonlyMap<FilePath, Note>;
  /** By title. */
  readonly topics: readonly Topic[];
  readonly topicsById: ReadonlyMap<TopicId, Topic>;
  readonly names: ReadonlyMap<NameKey, TopicId>;
  /** The path of each note's page below the site's root; a topic note's page is its topic's. */
  readonly paths: ReadonlyMap<FilePath, string>;
  readonly relations: ReadonlyMap<TopicId, readonly Relation[]>;
  /** The first lecture that defines a topic or gives it a section of its own. A topic that lectures only name has none. */
  readonly taughtIn: ReadonlyMap<TopicId, FilePath>;
  /** The first lecture that names a topic. */
  readonly introducedIn: ReadonlyMap<TopicId, FilePath>;
  readonly linked: ReadonlyMap<FilePath, LinkedNote>;
  /** By the path of the page that is led to. */
  readonly backlinks: ReadonlyMap<string, readonly Backlink[]>;
  readonly assets: readonly Asset[];
  /** Of notes whose history is known. */
  readonly history: ReadonlyMap<FilePath, NoteHistory>;
  readonly problems: readonly Problem[];
}
