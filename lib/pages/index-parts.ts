import type { IndexPart } from '../model/index-page.ts';
import type { PageLink } from '../model/page-link.ts';
import { cutParts, type Weighed } from './cut-parts.ts';
import { letterId, letterOf } from './letters.ts';

/** Something listed in an index, with the name that stands for it where the index is cut. */
export interface Listed extends Weighed {
  readonly label: string;
}

/** A list cut into the pages that show it. */
interface CutIndex<Item> {
  readonly pages: readonly {
    readonly items: readonly Item[];
    readonly path: string;
    /** What tells this page from the others; empty where there is one. */
    readonly suffix: string;
    readonly parts: readonly IndexPart[];
  }[];
}

/** Cuts a list into pages: the first has the address of the index, the others stand below it, and each leads to all. */
export function cutIndex<Item extends Listed>(
  items: readonly Item[],
  place: { readonly basePath: string; readonly path: string },
): CutIndex<Item> {
  const parts = cutParts(items);
  const pathOf = (index: number) => (index === 0 ? place.path : `${place.path}part/${index + 1}/`);
  const titles = parts.map((part) => `${part[0]?.label ?? ''} – ${part.at(-1)?.label ?? ''}`);
  const isCut = parts.length > 1;
  return {
    pages: parts.map((part, here) => ({
      items: part,
      path: pathOf(here),
      suffix: isCut && here > 0 ? `, ${titles[here] ?? ''}` : '',
      parts: isCut ? titles.map((title, index) => ({ title, url: place.basePath + pathOf(index), isHere: index === here })) : [],
    })),
  };
}

/** Says where each letter begins, over all pages of an index; on this page without the page's address. */
export function buildAlphabet(
  pages: readonly { readonly url: string; readonly names: readonly string[] }[],
  here: string,
): readonly PageLink[] {
  const places = new Map<string, string>();
  for (const { url, names } of pages) {
    for (const letter of new Set(names.map(letterOf)))
      if (!places.has(letter)) places.set(letter, `${url === here ? '' : url}#${letterId(letter)}`);
  }
  return [...places].map(([title, url]) => ({ title, url }));
}
