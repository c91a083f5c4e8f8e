import type { Nodes } from 'hast';

/** Elements whose spaces and line ends readers may see. */
const exact: ReadonlySet<string> = new Set(['pre', 'code', 'textarea', 'svg', 'math']);

/** Leaves out what stands between a line's end and the next word, as browsers do: in HTML that its author has indented, that is much of a page. */
export function foldLineEnds(node: Nodes): void {
  if (node.type === 'text') node.value = node.value.replace(/\n[ \t\r\n]+/g, '\n');
  else if ('children' in node && !(node.type === 'element' && exact.has(node.tagName)))
    for (const child of node.children) foldLineEnds(child);
}
