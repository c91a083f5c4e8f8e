import type { Nodes } from 'mdast';

/** Gives the words of Markdown nodes as plain text. */
export function wordsOf(nodes: readonly Nodes[]): string {
  return nodes
    .map((node) => {
      if ('value' in node) return node.value;
      if ('children' in node) return wordsOf(node.children);
      return node.type === 'image' ? (node.alt ?? '') : node.type === 'break' ? '\n' : '';
    })
    .join('');
}
