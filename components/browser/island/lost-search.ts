/* What the page for what is not found does. It is no application, but one page's alone: no other has to know its name. */
export { startLostSearch as start } from '../behaviour/search/start-lost-search.ts';
