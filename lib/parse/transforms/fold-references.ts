import type { Nodes, Parent, PhrasingContent, Root } from 'mdast';
import type { Finding } from '../../model/problem.ts';
import { toPlace } from '../place.ts';
import type { Citation, CitationGroup } from '../syntax/citation.ts';
import type { FoldContext } from './fold-context.ts';
import { isReferenceKey, type Label, type NumberedLabel, numberLabels, toLabel } from './labels.ts';

/** Makes links of references to what the note itself holds, and tells of those that lead to nothing and of works that nothing names. */
export function foldReferences(tree: Root, { labels, findings, matter }: FoldContext): void {
  const numbered = numberLabels([...labels, ...findFormulas(tree)]);
  const holdsWorks = matter['bibliography'] !== undefined;
  visit(tree);

  function visit(parent: Parent): void {
    if (parent.children.some(isCited))
      parent.children = parent.children.flatMap((child): Parent['children'] => (isCited(child) ? fold(child) : [child]));
    for (const child of parent.children) if ('children' in child) visit(child);
  }

  function fold(node: Citation | CitationGroup): PhrasingContent[] {
    if (node.type === 'citation') return foldKey(node, {}) ?? (holdsWorks ? [node] : [asTyped(node)]);
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
      return foldKey(child, { isNamed }) ?? [asTyped(child)];
    });
  }

  function foldKey(node: Citation, { isNamed = false }: { readonly isNamed?: boolean }): PhrasingContent[] | undefined {
    const label = numbered.get(node.value);
    if (label !== undefined) return [toLink(node, wordsFor(node, label, isNamed))];
    if (node.isReference || isReferenceKey(node.value)) {
      findings.push(toNothing(node));
      return [asTyped(node)];
    }
    if (!holdsWorks && /(?:18|19|20)\d\d/.test(node.value)) findings.push(withoutWorks(node, node.value));
    return undefined;
  }
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

function wordsFor({ isBare, words }: Citation, { id, kind, number }: NumberedLabel, isNamed: boolean): string {
  if (words !== undefined) return words.replace(/%s|\{number\}/g, number);
  if (kind === '') return number === '' ? id : number;
  return isBare || isNamed ? number : `${kind}\u00A0${number}`;
}

function toLink({ value, position }: Citation, words: string): PhrasingContent {
  return { type: 'link', url: `#${encodeURIComponent(value)}`, children: [text(words)], ...(position === undefined ? {} : { position }) };
}

function asTyped({ value, isBare, words, isReference, position }: Citation): PhrasingContent {
  const typed = isReference ? (words ?? value) : `${isBare ? '-' : ''}@${value}`;
  return { type: 'text', value: typed, ...(position === undefined ? {} : { position }) };
}

function text(value: string): PhrasingContent {
  return { type: 'text', value };
}

function toNothing(node: Citation): Finding {
  return {
    ...toPlace(node),
    severity: 'warning',
    rule: 'reference-to-nothing',
    message: `Cannot find what "@${node.value}" refers to: nothing in this note bears that name`,
    hint: `Write {#${node.value}} behind the figure, table, formula or heading that is meant, or link to the note that holds it.`,
  };
}

function withoutWorks(node: Nodes, key: string): Finding {
  return {
    ...toPlace(node),
    severity: 'warning',
    rule: 'citation-unknown',
    message: `Cannot cite "${key}": the note names no bibliography`,
    hint: 'Name a .bib file beside the note in the front matter, as bibliography: works.bib.',
  };
}
