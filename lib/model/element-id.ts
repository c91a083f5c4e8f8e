/** Ids that pages give to their own parts. */
const taken = /^(?:main$|page-|drawing-\d|group-\d|letter-|search-)/i;

/**
 * Makes an author's id safe to stand in a page: a heading "Main" would stand where the page's own links and scripts look for its text. Such
 * a name gets the prefix that code hosts use.
 */
export function toElementId(id: string): string {
  return taken.test(id) ? `user-content-${id}` : id;
}
