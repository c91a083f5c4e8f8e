import type { Html, Nodes, Root } from 'mdast';
import { bounds } from '../model/bounds.ts';
import type { Finding } from '../model/problem.ts';
import { tell } from '../model/rules.ts';
import { toPlace } from './place.ts';

/** Elements whose end HTML lets an author leave out, and those that have none. */
const selfEnding: ReadonlySet<string> = new Set(
  'p li dt dd tr td th thead tbody tfoot caption colgroup col option optgroup rt rp html head body area base br embed hr img input link meta param source track wbr'.split(
    ' ',
  ),
);

/** Makes raw HTML text where more of its elements stand open, or there are more of them, than any page means; reading it would exhaust the stack. */
export function escapeDeepHtml(tree: Root): readonly Finding[] {
  const all: Html[] = [];
  gather(tree, all);
  const deep = findDeep(all);
  if (deep === undefined) return [];
  for (const node of all) Object.assign(node, { type: 'text' });
  return [
    {
      ...toPlace(deep),
      ...tell(
        'nesting-too-deep',
        `Cannot read the HTML here: more than ${bounds.htmlNesting} elements stand open, or the note has more than ${bounds.htmlTags} tags`,
        'Close the elements, or split the note; until then all its raw HTML is shown as text.',
      ),
    },
  ];
}

function gather(node: Nodes, all: Html[]): void {
  if (node.type === 'html') all.push(node);
  if ('children' in node) for (const child of node.children) gather(child, all);
}

function findDeep(all: readonly Html[]): Html | undefined {
  const open = new Map<string, number>();
  let depth = 0;
  let tags = 0;
  for (const node of all) {
    for (const [, slash, written = ''] of node.value.matchAll(/<(\/?)([a-z][a-z0-9]*)/gi)) {
      tags += 1;
      if (tags > bounds.htmlTags) return node;
      const name = written.toLowerCase();
      if (selfEnding.has(name)) continue;
      const before = open.get(name) ?? 0;
      const after = slash === '' ? before + 1 : Math.max(0, before - 1);
      open.set(name, after);
      depth += after - before;
      if (depth > bounds.htmlNesting) return node;
    }
  }
  return undefined;
}
