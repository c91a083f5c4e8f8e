/** Ids that pages give to their own parts, and names that the scripts of pages keep their data under. */
const taken = /^(?:[_$]|main$|page-|drawing-\d|group-\d|letter-|search-|turbopack|webpack)/i;

/**
 * Makes an author's id safe to stand in a page. An element's id is a name of the window too (HTML, §7.2.2.3): a heading
 * "__next_f" would stand where the page's scripts look for their own data. Such a name gets the prefix that code hosts use.
 */
export function toElementId(id: string): string {
  return taken.test(id) ? `user-content-${id}` : id;
}
