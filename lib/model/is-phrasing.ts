import type { PhrasingContent } from 'mdast';

/** Tells whether a node of a Markdown tree may stand in a line. Raw HTML may, and may be a block too. */
export function isPhrasing(node: { readonly type: string }): node is PhrasingContent {
  return types.has(node.type);
}

const types: ReadonlySet<string> = new Set([
  'break',
  'delete',
  'emphasis',
  'footnoteReference',
  'html',
  'image',
  'imageReference',
  'inlineCode',
  'inlineMath',
  'link',
  'linkReference',
  'strong',
  'text',
]);
