import type { Parent, PhrasingContent, Root, Text } from 'mdast';
import type { InlineMath, Math } from 'mdast-util-math';
import { bounds } from '../../model/bounds.ts';
import { findNearest } from '../../model/nearest.ts';
import type { Finding, Place } from '../../model/problem.ts';
import { tell } from '../../model/rules.ts';
import { positionWithin, sourceOf, toPlace } from '../place.ts';
import type { Citation } from '../syntax/citation.ts';
import { setFormulaValue } from './formula-node.ts';
import type { FormulaLabel } from './number-formula.ts';

type Labels = ReadonlyMap<string, FormulaLabel>;

const reference = /\\(eq)?ref[ \t]*\{([^{}]{1,100})\}/g;

/** Puts numbers where a formula refers to others; one that only refers becomes a link. Reports names that no formula of the note has. */
export function referInFormula(node: Math | InlineMath, labels: Labels): readonly Finding[] {
  if (!node.value.includes('ref')) return [];
  const [only, eq, name = ''] = /^\s*\\(eq)?ref[ \t]*\{([^{}]{1,100})\}\s*$/.exec(node.value) ?? [];
  if (node.type === 'inlineMath' && only !== undefined) {
    toLink(node, { name: name.trim(), eq, label: labels.get(name.trim()) });
    return [];
  }
  const findings: Finding[] = [];
  const value = node.value.replace(reference, (_, eq: string | undefined, name: string) => {
    const label = labels.get(name.trim());
    if (label === undefined) findings.push(notFound(toPlace(node), name.trim(), labels));
    const words = label?.number ?? name;
    return `\\text{${eq === undefined ? words : `(${words})`}}`;
  });
  if (value !== node.value) setFormulaValue(node, value);
  return findings;
}

interface Reference {
  readonly name: string;
  readonly eq: string | undefined;
  readonly label: FormulaLabel | undefined;
}

/** An inline formula that is nothing but a reference is shown as a link, to another note where none of this one's formulas is meant. */
function toLink(node: InlineMath, { name, eq, label }: Reference): void {
  const words = wordsFor(eq, label?.number ?? '%s');
  if (label !== undefined) node.value = words;
  node.data = {
    hName: 'a',
    hProperties: label === undefined ? { dataReference: name, dataWords: words } : { href: `#${encodeURIComponent(label.id)}` },
    hChildren: [{ type: 'text', value: node.value }],
  };
}

/** The number of a formula stands in parentheses where its reference says so. */
function wordsFor(eq: string | undefined, number: string): string {
  return eq === undefined ? number : `(${number})`;
}

/** Makes references of those to formulas that stand in words: `\eqref{eq:loss}`. Works on the tree. */
export function referInWords(tree: Root, source: string): void {
  visit(tree, 0);

  function visit(parent: Parent, depth: number): void {
    if (depth > bounds.nesting * 3) return;
    if (parent.children.some((child) => child.type === 'text' && child.value.includes('ref{')))
      parent.children = parent.children.flatMap((child): Parent['children'] => (child.type === 'text' ? split(child) : [child]));
    for (const child of parent.children) if ('children' in child) visit(child, depth + 1);
  }

  function split(text: Text): PhrasingContent[] {
    const parts: PhrasingContent[] = [];
    const written = sourceOf(text, source);
    let done = 0;
    let read = 0;
    for (const { 0: typed, 1: eq, 2: name = '', index } of text.value.matchAll(reference)) {
      const from = Math.max(read, written.indexOf(typed, read));
      read = from + typed.length;
      const position = positionWithin(text, written, { from, to: read });
      const citation: Citation = { type: 'citation', value: name.trim(), isReference: true, words: wordsFor(eq, '%s'), typed };
      parts.push({ ...text, value: text.value.slice(done, index) }, { ...citation, ...(position === undefined ? {} : { position }) });
      done = index + typed.length;
    }
    return done === 0 ? [text] : [...parts, { ...text, value: text.value.slice(done) }];
  }
}

function notFound(place: Place, name: string, labels: Labels): Finding {
  const nearest = findNearest(name, labels.keys());
  return {
    ...place,
    ...tell(
      'formula-not-found',
      `Cannot find the formula "${name}" in this note`,
      nearest === undefined ? `Write \\label{${name}} in the formula that is meant.` : `Did you mean "${nearest}"?`,
    ),
  };
}
