/*
 * Search, in the dialog and on its page. They are one island: they have nearly everything in common, and who looks at all results of the
 * dialog has the page's script already.
 */
export { openSearchDialog } from '../search/open-search-dialog.tsx';
export { startSearchPage as start } from '../search/start-search-page.tsx';
