import type { BlockContent, DefinitionContent } from 'mdast';

/** Tells whether a node of a Markdown tree may stand as a block: at the top, in a quotation, in an item of a list. */
export function isBlock(node: { readonly type: string }): node is BlockContent | DefinitionContent {
  return types.has(node.type);
}

const types: ReadonlySet<string> = new Set([
  'blockquote',
  'code',
  'definition',
  'footnoteDefinition',
  'heading',
  'html',
  'list',
  'math',
  'paragraph',
  'table',
  'thematicBreak',
]);
