import type { Nodes, Parent, PhrasingContent, Text } from 'mdast';
import type { FoldContext } from './fold-context.ts';
import { hideNode } from './fold-context.ts';
import { foldEmbed } from './fold-embed.ts';
import { foldRole } from './fold-role.ts';
import { foldShortcode } from './fold-shortcode.ts';

/** Folds what other tools write inside lines into what it means here, among sibling words. */
export function foldInline(parent: Parent, context: FoldContext): void {
  if (
    !parent.children.some((child, index) => child.type in folders || (child.type === 'inlineCode' && isNamed(parent.children[index - 1])))
  )
    return;
  const folded: Parent['children'] = [];
  for (const child of parent.children) {
    const before = folded.at(-1);
    if (child.type === 'inlineCode' && before?.type === 'text') {
      const role = roleBefore(before);
      if (role !== undefined) {
        before.value = before.value.slice(0, -role.length - 2);
        folded.push(...foldRole(role, child, context));
        continue;
      }
    }
    folded.push(...(folders[child.type]?.(child, context) ?? [child]));
  }
  parent.children = folded;
}

type Folder = (node: Nodes, context: FoldContext) => PhrasingContent[] | undefined;

const folders: Partial<Record<Nodes['type'], Folder>> = {
  hiddenComment: (node, context) => {
    hideNode(node, context);
    return [];
  },
  wikiLink: (node, context) => (node.type === 'wikiLink' ? foldEmbed(node, context) : undefined),
  shortcode: (node, context) => (node.type === 'shortcode' ? foldShortcode(node, context) : undefined),
  keys: (node) => (node.type === 'keys' ? toKeys(node.value) : undefined),
  inlineNote: (node, { footnotes }) => {
    if (node.type !== 'inlineNote') return undefined;
    const identifier = `in-place-${footnotes.length + 1}`;
    const position = node.position === undefined ? {} : { position: node.position };
    footnotes.push({
      type: 'footnoteDefinition',
      identifier,
      children: [{ type: 'paragraph', children: node.children, ...position }],
      ...position,
    });
    return [{ type: 'footnoteReference', identifier }];
  },
};

function isNamed(before: Nodes | undefined): boolean {
  return before?.type === 'text' && roleBefore(before) !== undefined;
}

/** The name in braces that stands right before code. */
function roleBefore({ value }: Text): string | undefined {
  return value.endsWith('}') ? /\{([a-z][a-z:-]{0,30})\}$/.exec(value.slice(-40))?.[1] : undefined;
}

/** Keys to press, with a plus sign between. */
function toKeys(value: string): PhrasingContent[] {
  return value
    .split('+')
    .flatMap((key, index): PhrasingContent[] => [
      ...(index === 0 ? [] : [{ type: 'text' as const, value: '+' }]),
      { type: 'emphasis', children: [{ type: 'text', value: nameKey(key) }], data: { hName: 'kbd' } },
    ]);
}

function nameKey(key: string): string {
  const words = key.replace(/-+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
