import type { BlockContent, Heading, List, ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { isBlock } from '../model/is-block.ts';
import type { PageLink } from '../model/page-link.ts';

/** Writes a Markdown tree as text. */
export function markdownToText(children: RootContent[]): string {
  return toMarkdown(
    { type: 'root', children },
    { bullet: '-', emphasis: '_', rule: '-', extensions: [gfmToMarkdown({ tablePipeAlign: false })] },
  );
}

/** Makes a heading. */
export function heading(depth: Heading['depth'], ...children: readonly (string | PhrasingContent)[]): Heading {
  return { type: 'heading', depth, children: children.map(toPhrasing) };
}

/** Makes a paragraph. */
export function paragraph(...children: readonly (string | PhrasingContent)[]): Paragraph {
  return { type: 'paragraph', children: children.map(toPhrasing) };
}

/** Makes a link; one without an address is its words. */
export function link({ title, url }: PageLink): PhrasingContent {
  return url === '' ? { type: 'text', value: title } : { type: 'link', url, children: [{ type: 'text', value: title }] };
}

/** Makes strong words. */
export function strong(text: string): PhrasingContent {
  return { type: 'strong', children: [{ type: 'text', value: text }] };
}

/** Makes a list, an item a row of words or of blocks. Nothing where there are no items. */
export function list(items: readonly (readonly (string | PhrasingContent)[] | readonly BlockContent[])[], isOrdered = false): List[] {
  if (items.length === 0) return [];
  return [{ type: 'list', ordered: isOrdered, spread: false, children: items.map(toItem) }];
}

function toItem(parts: readonly (string | PhrasingContent)[] | readonly BlockContent[]): ListItem {
  const blocks = parts.filter((part): part is BlockContent => typeof part !== 'string' && isBlock(part));
  const words = parts.filter((part): part is string | PhrasingContent => typeof part === 'string' || !isBlock(part));
  return { type: 'listItem', spread: false, children: [...(words.length > 0 ? [paragraph(...words)] : []), ...blocks] };
}

function toPhrasing(part: string | PhrasingContent): PhrasingContent {
  return typeof part === 'string' ? { type: 'text', value: part } : part;
}
