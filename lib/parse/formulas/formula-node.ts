import type { InlineMath, Math } from 'mdast-util-math';
import type {} from 'mdast-util-to-hast';

/** Gives a formula other words, in its node and in what becomes of it. */
export function setFormulaValue(node: Math | InlineMath, value: string): void {
  node.value = value;
  const [first] = node.data?.hChildren ?? [];
  if (first?.type === 'element') first.children = [{ type: 'text', value }];
  else if (first !== undefined && node.data?.hChildren !== undefined) node.data.hChildren = [{ type: 'text', value }];
}

/** Takes the space off around TeX; a space behind a backslash is a command. */
export function trimTex(tex: string): string {
  const trimmed = tex.trim();
  return /(?:^|[^\\])(?:\\\\)*\\$/.test(trimmed) ? `${trimmed} ` : trimmed;
}
