import { type ComponentChild, render } from 'preact';
import { addStyles } from '../../behaviour/add-styles.ts';

/** Where an island stands, and what it brings along. */
interface IslandHost {
  readonly place: Element;
  /** The text of its own style sheet, where it has one. */
  readonly css?: string;
}

/**
 * Shows an island: a part of a page that is an application, fetched when it is asked for. How one is built:
 *
 * 1. Its module stands in `components/browser/island`, where nothing else does, and exports a behaviour like any other (`start<Name>` as `start`, for an
 *    element whose content is what readers see until then) or what opens it. Pages and behaviours reach it by `import()` alone; it is
 *    bundled into one file with all it needs.
 * 2. Its components are written for Preact, which is 5 kB (`preact/compat` 7 kB, React 68 kB): the first line says `@jsxImportSource
 *    preact`, hooks come from `preact/hooks`, events are the browser's own (`onInput` for every letter). What is written for React, which
 *    makes the pages, cannot stand among them: their types differ.
 * 3. Its sheet is imported as text (`import css from './name.css'`) and is there before the island shows. What the page shows until then
 *    is styled by the site's own sheet.
 * 4. What it shows is in the page's address or in `history.state` (`search/history-note.ts`), so that the way back brings it back.
 *
 * 5. What stands in its place before stays where the island has the same, with the focus that it has. What few need at once is a part of its
 *    own, fetched by `import()` (`study/after-desk.ts`).
 *
 * Call it again to show something else: what changed is changed.
 */
export function showIsland(view: ComponentChild, { place, css }: IslandHost): void {
  if (css !== undefined) addStyles(css);
  render(view, place);
}

/** Takes an island off the page, with all that it holds. */
export function removeIsland(place: Element): void {
  render(null, place);
}
