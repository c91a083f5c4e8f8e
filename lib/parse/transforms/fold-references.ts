import type { Link, Nodes, Parent, PhrasingContent, Root, Text } from 'mdast';
import { type NoteLabel, wordsOfReference } from '../../model/note-label.ts';
import type { Finding } from '../../model/problem.ts';
import { tell } from '../../model/rules.ts';
import { toPlace } from '../place.ts';
import type { Citation, CitationGroup } from '../syntax/citation.ts';
import type { FoldContext } from './fold-context.ts';
import { isReferenceKey, type Label, numberLabels, toLabel } from './labels.ts';

/**
 * Makes links of references to what the note itself holds, and tells of works that nothing names. What else is referred to may stand in
 * another note: such references stay, for when the course is put together. Gives what references can lead to.
 */
export function foldReferences(tree: Root, { labels, findings, matter }: FoldContext): readonly NoteLabel[] {
  const numbered = numberLabels([...labels, ...findFormulas(tree)]);
  const holdsWorks = matter['bibliography'] !== undefined || matter['references'] !== undefined;
  visit(tree);
  return [...numbered.values()];

  function visit(parent: Parent): void {
    if (parent.type !== 'heading' && parent.children.some(isWordless))
      parent.children = parent.children.map((child) => (isWordless(child) ? askForWords(child) : child));
    if (parent.children.some(isCited))
      parent.children = parent.children.flatMap((child): Parent['children'] => (isCited(child) ? fold(child) : [child]));
    for (const child of parent.children) if ('children' in child) visit(child);
  }

  function fold(node: Citation | CitationGroup): PhrasingContent[] {
    if (node.type === 'citation') return foldKey(node) ?? (holdsWorks ? [node] : [asTyped(node)]);
    const keys = node.children.filter((child): child is Citation => child.type === 'citation');
    if (keys.some((key) => numbered.has(key.value) || key.isReference || isReferenceKey(key.value))) return foldGroup(node);
    if (holdsWorks) return [node];
    findings.push(withoutWorks(node, keys[0]?.value ?? ''));
    return [text('['), ...node.children.flatMap((child) => (child.type === 'citation' ? [asTyped(child)] : [child])), text(']')];
  }

  /** Words of an author's own before a key stand for its kind: `[Fig @fig-x]`. */
  function foldGroup({ children }: CitationGroup): PhrasingContent[] {
    return children.flatMap((child, index) => {
      if (child.type !== 'citation') return [child];
      const before = children[index - 1];
      const isNamed =
        before?.type === 'text' &&
        /\b(?:fig|figure|tab|table|tbl|eq|eqn|equation|sec|section|listing|theorem)s?\.?\s*$/i.test(before.value);
      return foldKey(isNamed ? { ...child, isBare: true } : child) ?? [asTyped(child)];
    });
  }

  function foldKey(node: Citation): PhrasingContent[] | undefined {
    const label = numbered.get(node.value);
    const words = node.isBare ? '%s' : node.words;
    if (label !== undefined) return [toLink(node, wordsOfReference(label, words))];
    if (node.isReference || isReferenceKey(node.value))
      return [{ ...node, isReference: true, ...(words === undefined ? {} : { words }), typed: asTyped(node).value }];
    if (!holdsWorks && /(?:18|19|20)\d\d/.test(node.value)) findings.push(withoutWorks(node, node.value));
    return undefined;
  }
}

/** A link without words to something of the course. In a heading it is a sign to catch the heading by. */
function isWordless(node: Nodes): node is Link {
  return node.type === 'link' && node.children.length === 0 && node.data === undefined && !/^(?:$|[a-z][a-z\d+.-]*:|\/\/)/i.test(node.url);
}

/** MyST gives a link without words those of what it leads to. */
function askForWords({ url, position }: Link): Citation | Link {
  const place = position === undefined ? {} : { position };
  if (url.startsWith('#')) return { type: 'citation', value: url.slice(1), isReference: true, typed: url, ...place };
  return { type: 'link', url, children: [text(url)], data: { hProperties: { dataWords: '' } }, ...place };
}

/** Finds the display formulas that bear a name. */
function findFormulas(node: Nodes): readonly Label[] {
  if ('children' in node) return node.children.flatMap(findFormulas);
  const id = node.type === 'math' ? node.data?.hProperties?.['id'] : undefined;
  return typeof id === 'string' ? [toLabel(id, node, { kind: 'Equation' })] : [];
}

function isCited(node: Nodes): node is Citation | CitationGroup {
  return node.type === 'citation' || node.type === 'citationGroup';
}

function toLink({ value, position }: Citation, words: string): PhrasingContent {
  return { type: 'link', url: `#${encodeURIComponent(value)}`, children: [text(words)], ...(position === undefined ? {} : { position }) };
}

function asTyped({ value, isBare, isReference, words, typed, position }: Citation): Text {
  const written = typed ?? (isReference ? (words ?? value) : `${isBare ? '-' : ''}@${value}`);
  return { type: 'text', value: written, ...(position === undefined ? {} : { position }) };
}

function text(value: string): Text {
  return { type: 'text', value };
}

function withoutWorks(node: Nodes, key: string): Finding {
  return {
    ...toPlace(node),
    ...tell(
      'citation-unknown',
      `Cannot cite "${key}": the note names no bibliography`,
      'Name a .bib file beside the note in the front matter, as bibliography: works.bib.',
    ),
  };
}
