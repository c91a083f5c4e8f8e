import type { BlockContent, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { isBlock } from '../../model/is-block.ts';
import type { LineBlock } from '../syntax/line-block.ts';

/**
 * Makes what stands behind a colon the description of the term before it: the paragraph above, each line a term, with or without
 * an empty line between. Where there is no term the colon is a colon.
 */
export function describeTerm(before: RootContent[], block: LineBlock): void {
  const last = before.at(-1);
  const described = toDescription(block);
  if (last?.type === 'blockquote' && last.data?.hName === 'dl') {
    last.children.push(described);
    return;
  }
  if (last?.type !== 'paragraph' || last.data?.hName !== undefined || last.children.length === 0) {
    before.push(...withColon(block));
    return;
  }
  const terms = splitLines(last.children).map((line): BlockContent => ({ ...last, children: line, data: { hName: 'dt' } }));
  before.pop();
  const list = before.at(-1);
  if (list?.type === 'blockquote' && list.data?.hName === 'dl') list.children.push(...terms, described);
  else {
    const position = last.position === undefined ? {} : { position: last.position };
    before.push({ type: 'blockquote', children: [...terms, described], data: { hName: 'dl' }, ...position });
  }
}

function toDescription({ children, position }: LineBlock): BlockContent {
  const [only, ...others] = children;
  const place = position === undefined ? {} : { position };
  if (only?.type === 'paragraph' && others.length === 0) return { ...only, data: { ...only.data, hName: 'dd' } };
  return { type: 'blockquote', children: children.filter(isBlock), data: { hName: 'dd' }, ...place };
}

/** Gives the text back as it was typed. */
function withColon({ children }: LineBlock): RootContent[] {
  const [first, ...rest] = children;
  const colon: PhrasingContent = { type: 'text', value: ': ' };
  if (first?.type !== 'paragraph') return [{ type: 'paragraph', children: [colon] } satisfies Paragraph, ...children];
  return [{ ...first, children: [colon, ...first.children] }, ...rest];
}

function splitLines(children: readonly PhrasingContent[]): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]];
  for (const child of children) {
    if (child.type !== 'text') {
      lines.at(-1)?.push(child);
      continue;
    }
    child.value.split('\n').forEach((value, index) => {
      if (index > 0) lines.push([]);
      if (value !== '') lines.at(-1)?.push({ ...child, value });
    });
  }
  return lines.filter((line) => line.length > 0);
}
