import type { Link, Parent, PhrasingContent, Root, Text } from 'mdast';
import type { InlineMath, Math } from 'mdast-util-math';
import { bounds } from '../../model/bounds.ts';
import { findNearest } from '../../model/nearest.ts';
import type { Finding, Place } from '../../model/problem.ts';
import { placeWithin, sourceOf, toPlace } from '../place.ts';
import { setFormulaValue } from './formula-node.ts';
import type { FormulaLabel } from './number-formula.ts';

type Labels = ReadonlyMap<string, FormulaLabel>;

const reference = /\\(eq)?ref[ \t]*\{([^{}]{1,100})\}/g;

/** Puts numbers where a formula refers to others; one that only refers becomes a link. Reports names that no formula has. */
export function referInFormula(node: Math | InlineMath, labels: Labels): readonly Finding[] {
  if (!node.value.includes('ref')) return [];
  const findings: Finding[] = [];
  const value = node.value.replace(reference, (_, eq: string | undefined, name: string) => {
    const label = labels.get(name.trim());
    if (label === undefined) findings.push(notFound(toPlace(node), name.trim(), labels));
    const words = label?.number ?? name;
    return `\\text{${eq === undefined ? words : `(${words})`}}`;
  });
  const [, eq, name = ''] = /^\s*\\(eq)?ref[ \t]*\{([^{}]{1,100})\}\s*$/.exec(node.value) ?? [];
  const label = labels.get(name.trim());
  if (node.type === 'inlineMath' && label !== undefined) toLink(node, label, eq);
  else if (value !== node.value) setFormulaValue(node, value);
  return findings;
}

/** An inline formula that is nothing but a reference is shown as a link. */
function toLink(node: InlineMath, { id, number }: FormulaLabel, eq: string | undefined): void {
  const words = eq === undefined ? number : `(${number})`;
  node.value = words;
  node.data = {
    hName: 'a',
    hProperties: { href: `#${encodeURIComponent(id)}` },
    hChildren: [{ type: 'text', value: words }],
  };
}

/** Makes links of references to formulas that stand in words: `\eqref{eq:loss}`. Works on the tree. */
export function referInWords(tree: Root, labels: Labels, source: string): readonly Finding[] {
  const findings: Finding[] = [];
  visit(tree, 0);
  return findings;

  function visit(parent: Parent, depth: number): void {
    if (depth > bounds.nesting * 3) return;
    if (parent.children.some((child) => child.type === 'text' && child.value.includes('ref{')))
      parent.children = parent.children.flatMap((child): Parent['children'] => (child.type === 'text' ? split(child) : [child]));
    for (const child of parent.children) if ('children' in child) visit(child, depth + 1);
  }

  function split(text: Text): PhrasingContent[] {
    const parts: PhrasingContent[] = [];
    let done = 0;
    for (const { 0: whole, 1: eq, 2: name = '', index } of text.value.matchAll(reference)) {
      const label = labels.get(name.trim());
      if (label === undefined) {
        const written = sourceOf(text, source);
        const from = Math.max(0, written.indexOf(whole));
        findings.push(notFound(placeWithin(text, written, { from, to: from + whole.length }), name.trim(), labels));
        continue;
      }
      parts.push({ ...text, value: text.value.slice(done, index) }, linkTo(label, eq === undefined, text));
      done = index + whole.length;
    }
    return done === 0 ? [text] : [...parts, { ...text, value: text.value.slice(done) }];
  }
}

function linkTo({ id, number }: FormulaLabel, isBare: boolean, { position }: Text): Link {
  const children: Text[] = [{ type: 'text', value: isBare ? number : `(${number})` }];
  return { type: 'link', url: `#${encodeURIComponent(id)}`, children, ...(position === undefined ? {} : { position }) };
}

function notFound(place: Place, name: string, labels: Labels): Finding {
  const nearest = findNearest(name, labels.keys());
  return {
    ...place,
    severity: 'warning',
    rule: 'formula-not-found',
    message: `Cannot find the formula "${name}" in this note`,
    hint: nearest === undefined ? `Write \\label{${name}} in the formula that is meant.` : `Did you mean "${nearest}"?`,
  };
}
