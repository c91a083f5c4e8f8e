/** A file that is turned into a note. */
export interface SourceFile {
  /** The file's name without its folder. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Something of a source that the note does not hold, told where it stood. */
export interface Loss {
  /** Where in the source: "line 12", "cell 3"; empty where the whole file is meant. */
  readonly where: string;
  /** What could not be carried, and why. */
  readonly what: string;
  /** Every word of it; empty where no words are lost. */
  readonly text: string;
}

/** A file to write beside the note: an image, a bibliography. */
export interface ImportedFile {
  /** The file's name, safe for any disk. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a source says of itself. */
export interface Matter {
  readonly title?: string;
  readonly subtitle?: string;
  readonly date?: string;
  readonly authors?: readonly string[];
  readonly summary?: string;
  readonly number?: number;
  readonly aliases?: readonly string[];
  readonly bibliography?: readonly string[];
  /** Works that the source itself says. */
  readonly references?: readonly unknown[];
}

/** A source, turned: the body of a note, its images, and what was lost. */
export interface Imported {
  readonly matter: Matter;
  readonly body: string;
  readonly images: readonly ImportedFile[];
  readonly bibliographies?: readonly ImportedFile[];
  readonly losses: readonly Loss[];
  /** Every word of the source that a reader could see, for the count at the end. */
  readonly sources: readonly SourceText[];
}

/** A piece of a source's text and where it stands. */
export interface SourceText {
  readonly where: string;
  readonly text: string;
}

/** Reads a file that lies beside the source; undefined where there is none that may be read. */
export type ReadBeside = (path: string) => Uint8Array | undefined;

/** A source that cannot be turned: said as it is shown. */
export class ImportFault extends Error {}
