import type { ElementContent, Nodes } from 'hast';

/** Gives what may stand inside an element, from a tree that a sanitiser made. */
export function toElementContent(tree: Nodes): ElementContent[] {
  if (tree.type === 'element' || tree.type === 'text' || tree.type === 'comment') return [tree];
  if (tree.type !== 'root') return [];
  return tree.children.flatMap((child) => (child.type === 'doctype' ? [] : [child]));
}
