import { slug as githubSlug } from 'github-slugger';
import type { Brand } from './brand.ts';

/** One step of an address: lower case, letters, digits and hyphens of any script. */
export type Slug = Brand<'Slug'>;

/** Mints a slug from any text: the form that code hosts give headings, with runs of hyphens folded. Never empty. */
export function toSlug(text: string): Slug {
  const folded = githubSlug(
    text
      .normalize('NFKC')
      .replace(/[/_.:]/g, ' ')
      .replace(/[+]/g, ' plus ')
      .replace(/#/g, ' sharp ')
      .trim(),
  )
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80)
    .replace(/-$/, '');
  return (folded === '' ? 'untitled' : folded) as Slug;
}
