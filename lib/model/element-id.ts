/** Ids that pages give to their own parts, and names that code keeps its data under. */
const taken = /^(?:[_$]|main$|page-|drawing-\d|group-\d|letter-|search-)/i;

/**
 * Makes an author's id safe to stand in a page: a heading "Main" would stand where the page's own links and scripts look for its text. An element's id
 * is a name of the window too (HTML, §7.2.2.3), so none begins as code does: `__proto__`. Such a name gets the prefix that code hosts use.
 */
export function toElementId(id: string): string {
  return taken.test(id) ? `user-content-${id}` : id;
}
