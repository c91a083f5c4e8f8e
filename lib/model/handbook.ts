import type { ContentsEntry } from './page-head.ts';
import type { PageLink } from './page-link.ts';
import type { TopicTypeName } from './type-name.ts';

/** One document of the handbook: the course to print, or a part of it, or the list of its parts. */
export interface HandbookDocument {
  /** Its address below the site's root, with slashes at both ends. */
  readonly path: string;
  /** Which part it is; empty where the handbook is one document, and in front of its parts. */
  readonly name: string;
  readonly facts: readonly string[];
  readonly back: PageLink;
  readonly parts: readonly HandbookPartLink[];
  readonly chapters: readonly Chapter[];
}

/** A link to a part of the handbook. */
export interface HandbookPartLink extends PageLink {
  readonly label: string;
}

/** One piece of the handbook that begins on a page of its own. Its identity is unique in the handbook. */
export type Chapter = LectureChapter | GlossaryChapter | WorkChapter;

/** A lecture, with the addresses that the numbers behind its links stand for. */
export interface LectureChapter {
  readonly kind: 'lecture';
  readonly id: string;
  /** What stands before the title in the contents: the lecture's number. */
  readonly label: string;
  readonly title: string;
  readonly subtitle?: string;
  readonly about: string;
  readonly summary?: string;
  /** Its sections bear numbers. */
  readonly isNumbered: boolean;
  readonly sections: readonly Omit<ContentsEntry, 'depth'>[];
  readonly html: string;
  readonly addresses: readonly string[];
}

/** Every topic with its type, its other names, its definition and the lecture that teaches it. */
export interface GlossaryChapter {
  readonly kind: 'glossary';
  readonly id: 'glossary';
  readonly title: string;
  readonly terms: readonly (HandbookEntry & {
    readonly type: { readonly name: TopicTypeName; readonly label: string };
    readonly aliases: readonly string[];
  })[];
}

/** The works of one type, as a bibliography writes them. */
export interface WorkChapter {
  readonly kind: 'works';
  readonly id: string;
  readonly title: string;
  readonly works: readonly (HandbookEntry & { readonly facts: string; readonly address: string })[];
}

/** A topic in the handbook. */
export interface HandbookEntry {
  readonly id: string;
  readonly title: string;
  readonly definition: string;
  /** Where it is taught or first mentioned; the link has no address where the handbook does not hold it. */
  readonly origin?: { readonly verb: string; readonly link: PageLink };
}
