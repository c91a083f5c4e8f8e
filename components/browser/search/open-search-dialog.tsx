/** @jsxImportSource preact */

import { showIsland } from '../island/runtime/show-island.ts';
import css from './search.css';
import { SearchDialog } from './search-dialog.tsx';
import type { StartedSearch } from './start-search.ts';

/** How the dialog is opened. */
export interface OpenSearch {
  readonly basePath: string;
  /** What was begun before the dialog was there; it is used once. */
  readonly started: StartedSearch | undefined;
  /** What was typed before; empty leaves in the field what was sought last. */
  readonly query: string;
}

let place: HTMLElement | undefined;

/** Opens the search dialog, made on first use. When it returns, the dialog's field has the focus and the keys. */
export function openSearchDialog({ basePath, started, query }: OpenSearch): void {
  place ??= makePlace();
  showIsland(<SearchDialog basePath={basePath} started={started} opened={{ query }} />, { place, css });
}

function makePlace(): HTMLElement {
  const made = document.createElement('div');
  document.body.append(made);
  return made;
}
