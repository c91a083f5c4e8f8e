import type { FootnoteDefinition, Nodes, Root } from 'mdast';
import type { Finding } from '../model/problem.ts';
import { tell } from '../model/rules.ts';
import { toPlace } from './place.ts';

/** Reports footnotes that a page leaves out: nothing leads to them, or another one has taken their name. */
export function checkFootnotes(tree: Root): readonly Finding[] {
  const all: FootnoteDefinition[] = [];
  gather(tree, all);
  if (all.length === 0) return [];
  const byName = new Map<string, FootnoteDefinition>();
  for (const footnote of all) if (!byName.has(nameOf(footnote))) byName.set(nameOf(footnote), footnote);
  const shown = new Set<FootnoteDefinition>();
  const waiting: Nodes[] = [tree];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.type === 'footnoteReference') {
      const footnote = byName.get(nameOf(node));
      if (footnote === undefined || shown.has(footnote)) continue;
      shown.add(footnote);
      waiting.push(...footnote.children);
    } else if ('children' in node) waiting.push(...node.children.filter((child) => child.type !== 'footnoteDefinition'));
  }
  return all.filter((footnote) => !shown.has(footnote)).map((footnote) => leftOut(footnote, byName.get(nameOf(footnote)) !== footnote));
}

function gather(node: Nodes, footnotes: FootnoteDefinition[]): void {
  if (node.type === 'footnoteDefinition') footnotes.push(node);
  if ('children' in node) for (const child of node.children) gather(child, footnotes);
}

function nameOf({ identifier }: { readonly identifier: string }): string {
  return identifier.toUpperCase();
}

function leftOut(footnote: FootnoteDefinition, isTaken: boolean): Finding {
  const name = footnote.label ?? footnote.identifier;
  return {
    ...toPlace(footnote),
    ...tell(
      isTaken ? 'footnote-defined-twice' : 'footnote-unused',
      isTaken
        ? `Cannot show the footnote "${name}": another one of that name stands above it`
        : `Cannot show the footnote "${name}": nothing leads to it`,
      isTaken ? 'Give it a name of its own.' : `Write [^${name}] where it belongs, or take the footnote out.`,
    ),
  };
}
