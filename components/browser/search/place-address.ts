/** The parameter of an address that names the words to mark on the page. */
export const markParameter = 'mark';

/** More words than these are the many endings of one that was only begun. */
const mostMarks = 12;

/** A place on a page, and what was sought there. */
interface FoundAddress {
  readonly path: string;
  /** Empty for the page itself. */
  readonly anchor: string;
  /** Folded words. */
  readonly marks: readonly string[];
}

/** Writes the address, below the site's root, that opens at a place and marks the words there. */
export function toPlacePath({ path, anchor, marks }: FoundAddress): string {
  const words = marks.slice(0, mostMarks).join(' ');
  const search = words === '' ? '' : `?${new URLSearchParams({ [markParameter]: words })}`;
  return `${encodeURI(path)}${search}${anchor === '' ? '' : `#${encodeURIComponent(anchor)}`}`;
}

/** Reads the words to mark from what an address says. */
export function readMarks(words: string): ReadonlySet<string> {
  return new Set(words.split(' ').filter((word) => word !== ''));
}
