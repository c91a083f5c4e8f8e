import type { GlossaryEntry, GlossaryPage } from '../../lib/model/index-page.ts';
import { listSection } from './list-section.ts';
import { type Markup, markup } from './markup.ts';

/** Lists the glossary's entries under their letters. */
export function listGlossary(letters: GlossaryPage['letters']): Markup {
  const sections = letters.map(({ id, letter, entries }) => listSection({ id, title: letter }, markup`<dl>${entries.map(listEntry)}</dl>`));
  return markup`${sections}`;
}

function listEntry({ name, topic: { type, title, url, definition }, isAlias }: GlossaryEntry): Markup {
  if (isAlias) return markup`<div class="entry alias"><dt>${name}</dt><dd>see <a href="${url}">${title}</a></dd></div>`;
  return markup`<div class="entry"><dt><a href="${url}">${name}</a></dt><dd data-type="${type}">${definition}</dd></div>`;
}
