/** A file of the site beside its pages: where it lies below the site's root, and its text. */
export interface ExportFile {
  /** Without a slash in front. */
  readonly path: string;
  readonly text: string;
}
