import type { Element, Nodes, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import type { ShownBlock } from '../model/live-message.ts';
import { decodeNote } from '../parse/decode-note.ts';
import { parseNote } from '../parse/parse-note.ts';
import { renderTree } from '../render/render-tree.ts';
import { drawBeside } from './draw-beside.ts';

/** Blocks that a page shows as they are: the smallest one that holds a line stands for it. */
const blocks: ReadonlySet<string> = new Set(
  'p li tr pre blockquote figure h1 h2 h3 h4 h5 h6 dt dd summary aside caption table ul ol dl details'.split(' '),
);

/** Makes a finder of the block of a note that shows a line: by its words, since a page may quote the note and add links to it. */
export function makeBlockFinder(bytes: Uint8Array): (line: number) => ShownBlock | undefined {
  const decoded = decodeNote(bytes);
  if ('finding' in decoded) return () => undefined;
  const { tree } = renderTree(parseNote(decoded.text).tree, drawBeside);
  const all = gatherBlocks(tree);
  return (line) => {
    const found = all.findLast((block) => block.start <= line && line <= block.end);
    if (found === undefined) return undefined;
    const index = all.indexOf(found);
    const heading = all.slice(0, index + 1).findLast(({ element }) => /^h[1-6]$/.test(element.tagName));
    const words = wordsOf(found.element);
    const before = all
      .slice(0, index)
      .filter((other) => other.element.tagName === found.element.tagName && wordsOf(other.element) === words);
    return {
      element: found.element.tagName,
      words,
      before: before.length,
      ...(heading === undefined ? {} : { heading: wordsOf(heading.element) }),
    };
  };
}

interface PlacedBlock {
  readonly element: Element;
  readonly start: number;
  readonly end: number;
}

/** Gathers the blocks in the order of the text, an outer one before what it holds. */
function gatherBlocks(node: Nodes | Root, into: PlacedBlock[] = []): readonly PlacedBlock[] {
  if (node.type === 'element' && blocks.has(node.tagName) && node.position !== undefined)
    into.push({ element: node, start: node.position.start.line, end: node.position.end.line });
  if ('children' in node) for (const child of node.children) gatherBlocks(child, into);
  return into;
}

function wordsOf(element: Element): string {
  return toString(element).replace(/\s+/g, ' ').trim();
}
