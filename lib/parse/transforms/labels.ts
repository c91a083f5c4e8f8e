import type { PhrasingContent } from 'mdast';
import type { Node } from 'unist';
import type { NoteLabel } from '../../model/note-label.ts';
import { comparePlaces, type Place } from '../../model/problem.ts';
import { toPlace } from '../place.ts';

/** Something that a note gives a name to refer to by: a figure, a table, a formula, a section. */
export interface Label {
  readonly id: string;
  readonly place: Place;
  /** What kind of thing it is, where its name does not say so. */
  readonly kind?: string;
  /** The words below or above it, which its number is put in front of. */
  readonly caption?: PhrasingContent[];
  /** What stands for it where it has no number: a section's heading. */
  readonly words?: string;
  /** The number that stands beside a formula. */
  readonly number?: string;
}

/** Kinds of labels by the letters that their names begin with, in Quarto's words. */
const kinds: Readonly<Record<string, string>> = {
  fig: 'Figure',
  tbl: 'Table',
  eq: 'Equation',
  lst: 'Listing',
  thm: 'Theorem',
  lem: 'Lemma',
  cor: 'Corollary',
  prp: 'Proposition',
  cnj: 'Conjecture',
  def: 'Definition',
  exm: 'Example',
  exr: 'Exercise',
  sol: 'Solution',
  rem: 'Remark',
  alg: 'Algorithm',
};

/** Gives the kind of thing that a name is of: `fig-wheel` is a figure. */
export function kindOfLabel(id: string): string | undefined {
  return kinds[/^([a-z]{2,3})[-:]/.exec(id)?.[1] ?? ''];
}

/** Tells whether a key refers to something in a note rather than to a work. */
export function isReferenceKey(key: string): boolean {
  return /^sec[-:]/.test(key) || kindOfLabel(key) !== undefined;
}

/** Makes a label of what a node is called. */
export function toLabel(id: string, node: Node, more: Pick<Label, 'kind' | 'caption' | 'words'> = {}): Label {
  return { id, place: toPlace(node), ...more };
}

/** Numbers labels in the order in which they stand, each kind by itself, and puts the number in front of their captions. */
export function numberLabels(labels: readonly Label[]): ReadonlyMap<string, NoteLabel> {
  const counts = new Map<string, number>();
  const numbered = new Map<string, NoteLabel>();
  for (const { id, caption, words, number, kind = kindOfLabel(id) } of [...labels].sort((a, b) => comparePlaces(a.place, b.place))) {
    if (numbered.has(id)) continue;
    if (number !== undefined) {
      numbered.set(id, { id, kind: 'Equation', number });
      continue;
    }
    if (kind === undefined) {
      numbered.set(id, { id, kind: '', number: words || id });
      continue;
    }
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    numbered.set(id, { id, kind, number: String(count) });
    if (caption !== undefined) caption.unshift({ type: 'text', value: `${kind} ${count}${caption.length === 0 ? '' : ': '}` });
  }
  return numbered;
}
