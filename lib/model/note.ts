import type { FilePath } from './file-path.ts';
import type { NoteLabel } from './note-label.ts';
import type { NoteQuestion } from './note-question.ts';
import type { Passage } from './passage.ts';
import type { Place } from './problem.ts';
import type { ProsePiece } from './prose.ts';
import type { Work } from './work.ts';

/** One Markdown file, read: what it says of itself, its prose and the passages in it. Everything here is plain data. */
export interface Note {
  readonly path: FilePath;
  readonly kind: 'lecture' | 'topic';
  readonly title: string;
  /** The id of the heading that the title stands for. */
  readonly titleId?: string;
  readonly subtitle?: string;
  readonly number?: number;
  readonly date?: string;
  readonly authors: readonly string[];
  readonly summary?: string;
  readonly source?: string;
  /** What a lecture's author wants students to be able to do after it. */
  readonly objectives: readonly string[];
  readonly readings: readonly PlacedName[];
  /** Other names of a lecture, for links to it. */
  readonly aliases: readonly string[];
  readonly draft: boolean;
  readonly autolink: boolean;
  readonly prose: readonly ProsePiece[];
  readonly headings: readonly NoteHeading[];
  /** The ids that the author set on anything but headings, so that links from anywhere find them. */
  readonly anchors: readonly string[];
  /** What references lead to by a name, with the words that they get. */
  readonly labels: readonly NoteLabel[];
  readonly passages: readonly Passage[];
  readonly links: readonly NoteLink[];
  readonly images: readonly NoteImage[];
  readonly citations: readonly NoteCitation[];
  /** The files that say which works the note cites. */
  readonly bibliography: readonly PlacedName[];
  /** The works that the note itself says. */
  readonly works: readonly Work[];
  readonly questions: readonly NoteQuestion[];
  /** Stretches of the text that the author has hidden. */
  readonly hidden: readonly Place[];
}

/** A name in a front matter, with its place. */
interface PlacedName {
  readonly name: string;
  readonly place: Place;
}

/** A heading of a note, with the id that leads to it. */
export interface NoteHeading {
  readonly id: string;
  readonly depth: number;
  readonly text: string;
  /** Left out of the contents, with what is below it. */
  readonly isUnlisted?: true;
  /** Without a number, with what is below it, as Pandoc's `.unnumbered`; what is unlisted has none either. */
  readonly isUnnumbered?: true;
}

/** A link in a note, as written. */
export interface NoteLink {
  readonly kind: 'wiki' | 'address' | 'reference';
  /** The topic's or lecture's name, the address, or the name of what is referred to. */
  readonly target: string;
  /** The link takes its words from what it leads to: the author's own with `%s` for its number, or, where empty, what references get. */
  readonly words?: string;
  readonly title?: string;
  /** The id of the link itself: a footnote's mark, which the note leads back to. */
  readonly id?: string;
  /** What a reader hears instead of the link's words. */
  readonly label?: string;
  readonly place: Place;
}

/** Works that a note cites in one place, as written. */
export interface NoteCitation {
  readonly items: readonly CitedItem[];
  /** The author's name is part of the sentence: `@key says`, and not in brackets. */
  readonly isNarrative: boolean;
  readonly place: Place;
}

/** One work of a citation: its key, and the words around it. */
export interface CitedItem {
  readonly key: string;
  /** The year alone. */
  readonly isBare: boolean;
  readonly before: string;
  readonly after: string;
}

/** An image of a note, as written. */
export interface NoteImage {
  readonly source: string;
  readonly alt: string;
  readonly title?: string;
  /** The image is named as a vault of notes names it: the file may lie in a folder of files. */
  readonly isByName?: true;
  readonly place: Place;
}
