import { type Markup, markup } from './markup.ts';

/** What stands over some entries of a listing. */
export interface SectionHead {
  readonly id: string;
  /** Empty where the entries stand under no heading. */
  readonly title: string;
  readonly url?: string;
}

/** Writes entries under their heading. How many there are, to the next power of two, tells the style how much room to keep for them. */
export function listSection({ id, title, url }: SectionHead, entries: Markup, count: number): Markup {
  const size = 2 ** Math.ceil(Math.log2(Math.max(1, Math.min(count, 256))));
  if (title === '') return markup`<div class="group" data-size="${size}">${entries}</div>`;
  const name = url === undefined ? markup`${title}` : markup`<a href="${url}">${title}</a>`;
  return markup`<section class="group" data-size="${size}" aria-labelledby="${id}"><h2 id="${id}">${name}</h2>${entries}</section>`;
}
