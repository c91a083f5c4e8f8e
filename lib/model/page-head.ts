import type { PageLink } from './page-link.ts';

/** What every page says of itself. */
export interface PageHead {
  /** The address below the site's root, with slashes at both ends and without the base path. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly breadcrumbs: readonly PageLink[];
  /** What it says of itself to programs, as values of JSON-LD. */
  readonly jsonLd: readonly object[];
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
  readonly isUnnumbered?: true;
}
