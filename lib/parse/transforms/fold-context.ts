import type { FootnoteDefinition } from 'mdast';
import type { Node } from 'unist';
import type { Finding, Place } from '../../model/problem.ts';
import { tell } from '../../model/rules.ts';
import type { FrontMatter } from '../front-matter.ts';
import { toPlace } from '../place.ts';
import type { Label } from './labels.ts';

/** What folding a note's syntax gathers, and what it may ask. */
export interface FoldContext {
  readonly matter: FrontMatter['data'];
  readonly findings: Finding[];
  /** Stretches of the source that an author has hidden. */
  readonly hidden: Place[];
  /** What references in the note can lead to. */
  readonly labels: Label[];
  /** Footnotes that stand where they are marked. */
  readonly footnotes: FootnoteDefinition[];
}

/** Notes that what a node was made from is hidden. */
export function hideNode(node: Node, { hidden }: FoldContext): void {
  if (node.position !== undefined) hidden.push(toPlace(node));
}

/** Tells of syntax of another tool that means nothing here, by its name. */
export function foreignSyntax(node: Node, what: string, hint: string): Finding {
  return { ...toPlace(node), ...tell('foreign-syntax', `Cannot carry out ${what}`, hint) };
}
