import type { PageHead } from './page-head.ts';
import type { PageLink, TopicLink } from './page-link.ts';
import type { PlanSheet } from './study/sheet.ts';
import type { TopicTypeName } from './type-name.ts';

/** A page where a stack is planned. */
export interface PlanPage {
  readonly kind: 'plan';
  readonly head: PageHead;
  readonly type: TopicTypeName;
  readonly partType: TopicTypeName;
  /** What readers fill in. */
  readonly sheet: PlanSheet;
  /** What stands there without script: each plate with its parts, and what the course lists for each. */
  readonly plates: readonly PlanPlateView[];
  /** The index of the plates. */
  readonly index: PageLink;
  /** How many plates, parts and choices there are beyond those here. */
  readonly more: { readonly parts: number; readonly choices: number };
}

/** A plate and its parts. */
export interface PlanPlateView {
  readonly plate: TopicLink;
  readonly parts: readonly PlanPartView[];
}

/** A part, and what the course lists for it, with its facts in words. */
export interface PlanPartView {
  readonly part: TopicLink;
  readonly choices: readonly (PageLink & { readonly facts: string })[];
  readonly more: number;
}
