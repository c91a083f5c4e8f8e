import type { Element } from 'hast';
import type { Passage } from '../model/passage.ts';
import type { TopicTypeName } from '../model/type-name.ts';
import type { TypeSet } from '../model/types/type-set.ts';
import type { LabelledDraft, NodeSpan } from './read-values.ts';

/** A passage whose prose is still a stretch of the tree. */
export interface PassageDraft extends Omit<Passage, 'parts' | 'definition' | 'labelled'> {
  readonly labelled: readonly LabelledDraft[];
  readonly parts: readonly (NodeSpan & { readonly label?: string })[];
  readonly definition?: NodeSpan;
}

/** What a block stands under. */
export interface BlockContext {
  readonly heading: string;
  readonly types: TypeSet;
  /** The type that every row or item directly here defines. */
  readonly definesMany?: TopicTypeName;
  /** Gives an element an id made from a name, unless it has one. */
  readonly nameElement: (element: Element, name: string) => string;
}

/** Spans everything in an element. */
export function wholeOf(element: Element): NodeSpan {
  return { parent: element, from: 0, to: element.children.length };
}
