import type { ElementContent, Nodes } from 'hast';
import { common, createLowlight } from 'lowlight';
import { bounds } from '../model/bounds.ts';

const lowlight = createLowlight(common);

/** Marks the words of a program by what they are; undefined where the language is unknown or the block too long. */
export function highlightCode(code: string, language: string): ElementContent[] | undefined {
  if (code.length > bounds.highlightedCharacters || !lowlight.registered(language)) return undefined;
  const tree = lowlight.highlight(language, code);
  if (isDeep(tree, 0)) return undefined;
  return tree.children.flatMap((child) => (child.type === 'element' || child.type === 'text' ? [child] : []));
}

/** Strings in strings, without end: marks that would exhaust the stack. */
function isDeep(node: Nodes, depth: number): boolean {
  return depth > bounds.nesting || ('children' in node && node.children.some((child) => isDeep(child, depth + 1)));
}
