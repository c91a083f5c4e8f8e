import type { Criterion } from '../fields/read-criterion.ts';

/** What readers fill in: the worksheet of a decision, the record of a thing's parts, the plan of a stack. */
export type Sheet = Worksheet | RecordSheet | PlanSheet;

/** The criteria of one decision, to be answered for a case of one's own. All texts are plain. */
export interface Worksheet {
  readonly kind: 'worksheet';
  /** The decision. */
  readonly title: string;
  readonly question: string;
  readonly options: readonly string[];
  readonly criteria: readonly Criterion[];
  /** What one decides about, in the course's word for it, as "component"; empty where it has none. */
  readonly subject: string;
}

/** The parts of something, to be filled in for a thing of one's own. */
export interface RecordSheet {
  readonly kind: 'record';
  /** The topic whose parts these are, and what its field is called. */
  readonly title: string;
  readonly label: string;
  /** A part each: its name, and behind a colon what it is. */
  readonly parts: readonly string[];
}

/** A stack, with what can be chosen for each of its parts. */
export interface PlanSheet {
  readonly kind: 'plan';
  readonly title: string;
  readonly words: PlanWords;
  /** The highest first. */
  readonly plates: readonly PlanPlate[];
  readonly choices: readonly PlanChoice[];
  /** What is told of each choice, in the order of its facts. */
  readonly facts: readonly PlanFact[];
  /** What a single choice can be settled with. */
  readonly worksheets: readonly { readonly title: string; readonly url: string }[];
  /** What stands before the slug in the address of a part and of a choice. */
  readonly partFolder: string;
  readonly choiceFolder: string;
}

/** What the course calls the plates, the parts and what is chosen, in small letters: "layer", "component", "tool". */
export interface PlanWords {
  readonly plate: string;
  readonly part: string;
  readonly parts: string;
  readonly choice: string;
  readonly choices: string;
}

/** A plate and its parts. */
export interface PlanPlate {
  readonly title: string;
  readonly parts: readonly PlanPart[];
}

/** A part, and the places in the list of choices of those that the course lists for it. */
export interface PlanPart {
  readonly title: string;
  readonly slug: string;
  readonly listed: readonly number[];
}

/** Something that can be chosen: the places of the plates that it belongs to, and its facts, empty where the course does not tell one. */
export interface PlanChoice {
  readonly title: string;
  readonly slug: string;
  readonly plates: readonly number[];
  readonly facts: readonly string[];
}

/** A fact that choices are told by; those of one value may depend on the same. */
export interface PlanFact {
  readonly label: string;
  readonly isDependence: boolean;
}
