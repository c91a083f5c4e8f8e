import type { Nodes, Paragraph, Parents, RootContent } from 'mdast';
import type { InlineMath, Math } from 'mdast-util-math';
import type { Handle } from 'mdast-util-to-markdown';
import { isPhrasing } from '../../model/is-phrasing.ts';

/** What a formula in a line may have at most to be read as one. */
const longestInLine = 1000;

/** What may stand around a formula: blocks, one line, or one line between the bars of a table. */
type Room = 'blocks' | 'line' | 'cell';

/** Puts formulas where a note can hold them: display formulas between paragraphs, or as signs of the line where only a line may stand. */
export function settleFormulas(parent: Nodes, around: Room = 'blocks'): void {
  if (!('children' in parent)) return;
  const room = parent.type === 'tableCell' ? 'cell' : around === 'blocks' && lineParents.has(parent.type) ? 'line' : around;
  for (const child of parent.children) settleFormulas(child, room);
  replaceChildren(parent, (child) => (child.type === 'math' || child.type === 'inlineMath' ? settleFormula(child, room) : [child]));
  if (room === 'blocks') replaceChildren(parent, (child) => (child.type === 'paragraph' ? cutAtFormulas(child) : [child]));
}

function settleFormula({ type, value: written }: Math | InlineMath, room: Room): RootContent[] {
  const value = written.trim();
  if (value === '') return [];
  if (room === 'cell') return [toInline(value.replace(/\\\|/g, '\\Vert ').replace(/\|/g, '\\vert '))];
  return room === 'line' || (type === 'inlineMath' && value.length < longestInLine) ? [toInline(value)] : [{ type: 'math', value }];
}

const lineParents: ReadonlySet<string> = new Set(['heading', 'emphasis', 'strong', 'delete', 'link', 'linkReference']);

function replaceChildren(parent: Parents, replace: (child: RootContent) => RootContent[]): void {
  const children: RootContent[] = parent.children.flatMap(replace);
  Object.assign(parent, { children });
}

function toInline(value: string): InlineMath {
  return { type: 'inlineMath', value: value.replace(/\s+/g, ' ').trim() };
}

/** A display formula inside a paragraph stands between what is before it and what is behind it. */
function cutAtFormulas(paragraph: Paragraph): RootContent[] {
  const children: readonly RootContent[] = paragraph.children;
  const parts: RootContent[] = [];
  for (const child of children) {
    const last = parts.at(-1);
    if (!isPhrasing(child)) parts.push(child);
    else if (last?.type === 'paragraph') last.children.push(child);
    else parts.push({ type: 'paragraph', children: [child] });
  }
  if (parts.length > 1) for (const part of parts) if (part.type === 'paragraph') trimEnds(part);
  return parts.filter((part) => part.type !== 'paragraph' || part.children.length > 0);
}

/** A paragraph begins and ends with words. */
function trimEnds({ children }: Paragraph): void {
  while (children[0] !== undefined && !isSeen(children[0])) children.shift();
  for (let last = children.at(-1); last !== undefined && !isSeen(last); last = children.at(-1)) children.pop();
  const [first, last] = [children[0], children.at(-1)];
  if (first?.type === 'text') first.value = first.value.trimStart();
  if (last?.type === 'text') last.value = last.value.trimEnd();
}

function isSeen(node: RootContent): boolean {
  return node.type !== 'break' && !(node.type === 'text' && node.value.trim() === '');
}

/** Writes a formula in a line. A second dollar at each side takes away what one dollar would mean beside its neighbours. */
export const writeInlineMath: Handle & { peek?: () => string } = ({ value }: InlineMath, _parent, _state, { before, after }) => {
  const isPlain = !/(?:^|[^\\])\$/.test(value) && !/\\$/.test(value) && !/^\d/.test(after) && !/[$\\]$/.test(before);
  if (isPlain) return `$${value}$`;
  return /^\$|\$$|\\$/.test(value) ? `$$ ${value} $$` : `$$${value}$$`;
};
writeInlineMath.peek = () => '$';
