import type { NoteCitation } from '../model/note.ts';
import type { Citation, CitationGroup } from '../parse/syntax/citation.ts';
import { wordsOf } from '../parse/transforms/words-of.ts';

/** What a citation says, without its place. */
type WrittenCitation = Omit<NoteCitation, 'place'>;

/** Takes a citation apart: keys, and the words before and behind each; a semicolon parts two. */
export function readCitation(node: Citation | CitationGroup): WrittenCitation {
  if (node.type === 'citation')
    return { isNarrative: true, items: [{ key: node.value, isBare: node.isBare ?? false, before: '', after: '' }] };
  const items: { key: string; isBare: boolean; before: string; after: string }[] = [];
  let before = '';
  for (const child of node.children) {
    if (child.type === 'citation') {
      items.push({ key: child.value, isBare: child.isBare ?? false, before: before.replace(/^\s+/, ''), after: '' });
      before = '';
      continue;
    }
    const [behind = '', ...next] = wordsOf([child]).split(';');
    const last = items.at(-1);
    if (last === undefined || before !== '') before += [behind, ...next].join(';');
    else {
      last.after += behind;
      before = next.join(';');
    }
  }
  return { isNarrative: false, items };
}

/** Reads what a tree carries of a citation; raw HTML may hold the property too, so nothing of it is taken on trust. */
export function parseCitation(json: string): WrittenCitation | undefined {
  try {
    const value: unknown = JSON.parse(json);
    if (typeof value !== 'object' || value === null || !('items' in value) || !Array.isArray(value.items)) return undefined;
    const items = value.items.flatMap((item: unknown) => {
      if (typeof item !== 'object' || item === null || !('key' in item) || typeof item.key !== 'string') return [];
      const text = (found: unknown) => (typeof found === 'string' ? found : '');
      const before = 'before' in item ? text(item.before) : '';
      const after = 'after' in item ? text(item.after) : '';
      return [{ key: item.key, isBare: 'isBare' in item && item.isBare === true, before, after }];
    });
    return { isNarrative: 'isNarrative' in value && value.isNarrative === true, items };
  } catch {
    return undefined;
  }
}
