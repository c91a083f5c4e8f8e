import { type Markup, markup } from './markup.ts';

/** What stands over some entries of a listing. */
interface SectionHead {
  readonly id: string;
  /** Empty where the entries stand under no heading. */
  readonly title: string;
  readonly url?: string;
}

/** Writes entries under their heading. */
export function listSection({ id, title, url }: SectionHead, entries: Markup): Markup {
  if (title === '') return markup`<div class="group">${entries}</div>`;
  const name = url === undefined ? markup`${title}` : markup`<a href="${url}">${title}</a>`;
  return markup`<section class="group" aria-labelledby="${id}"><h2 id="${id}">${name}</h2>${entries}</section>`;
}
