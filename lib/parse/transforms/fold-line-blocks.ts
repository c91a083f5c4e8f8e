import type { Parent, Root, RootContent } from 'mdast';
import type { LineBlock } from '../syntax/line-block.ts';
import { describeTerm } from './definition-list.ts';
import type { FoldContext } from './fold-context.ts';
import { foldDirective } from './fold-directive.ts';

/** Folds blocks of other dialects among siblings into what they mean here: terms and their descriptions, notes, tabs, figures. */
export function foldLineBlocks(parent: Parent, context: FoldContext): void {
  if (!parent.children.some((child) => child.type === 'lineBlock')) return;
  const folded: Root = { type: 'root', children: [] };
  for (const child of parent.children) {
    if (child.type !== 'lineBlock') folded.children.push(child);
    else if (child.form !== 'description') folded.children.push(...foldDirective(child, context).map((block) => placeLike(block, child)));
    else describeTerm(folded.children, child);
  }
  parent.children = folded.children;
}

/** What a block is made into stands where the block stood. */
function placeLike(node: RootContent, { position }: LineBlock): RootContent {
  return node.position !== undefined || position === undefined ? node : { ...node, position };
}
