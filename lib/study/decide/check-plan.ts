import type { PlanChoice, PlanPart, PlanPlate, PlanSheet } from '../../model/study/sheet.ts';
import { buildValue, noneValue, otherSign } from './sheet-places.ts';
import { entryAt, type SheetState } from './sheet-state.ts';

/** A part of a plan, and what stands for it: something of the catalogue, something else, a build, nothing that is needed, or nothing yet. */
export interface PlannedPart {
  readonly part: PlanPart;
  readonly plate: PlanPlate;
  readonly chosen:
    | { readonly kind: 'choice'; readonly choice: PlanChoice }
    | { readonly kind: 'other'; readonly name: string }
    | { readonly kind: 'build' | 'none' | 'open' };
  readonly note: string;
}

/** Something that a plan should be looked at for. */
export type PlanFinding =
  /** Parts of a plate that nothing is chosen for yet; all of them, or some. */
  | { readonly kind: 'gap'; readonly plate: PlanPlate; readonly parts: readonly PlanPart[]; readonly isWhole: boolean }
  /** What is chosen belongs to other plates. */
  | { readonly kind: 'elsewhere'; readonly planned: PlannedPart; readonly choice: PlanChoice; readonly plates: readonly PlanPlate[] }
  /** The course does not list for the part what is chosen. */
  | { readonly kind: 'unlisted'; readonly planned: PlannedPart; readonly choice: PlanChoice; readonly parts: readonly PlanPart[] }
  /** The course knows nothing of what is chosen. */
  | { readonly kind: 'unknown'; readonly planned: PlannedPart; readonly name: string };

/** How many of the choices have each value of a fact. */
export interface PlanCount {
  readonly label: string;
  readonly isDependence: boolean;
  /** The commonest first. */
  readonly values: readonly { readonly value: string; readonly parts: readonly PlannedPart[] }[];
  /** Of so many choices the course does not tell it. */
  readonly untold: number;
}

/** What a plan comes to. */
export interface PlanCheck {
  readonly planned: readonly PlannedPart[];
  readonly findings: readonly PlanFinding[];
  readonly counts: readonly PlanCount[];
}

/** Looks over a plan: what is missing, what clashes, and what its choices have in common. */
export function checkPlan(sheet: PlanSheet, state: SheetState): PlanCheck {
  const planned = sheet.plates.flatMap((plate) => plate.parts.map((part) => planPart(sheet, state, { plate, part })));
  return {
    planned,
    findings: [...findGaps(sheet, planned), ...planned.flatMap((one) => findClash(sheet, one) ?? [])],
    counts: countFacts(sheet, planned),
  };
}

function planPart(
  sheet: PlanSheet,
  state: SheetState,
  { plate, part }: { readonly plate: PlanPlate; readonly part: PlanPart },
): PlannedPart {
  const { value, note } = entryAt(state, part.slug);
  return { part, plate, note, chosen: readChosen(sheet, value) };
}

function readChosen({ choices }: PlanSheet, value: string): PlannedPart['chosen'] {
  if (value === buildValue) return { kind: 'build' };
  if (value === noneValue) return { kind: 'none' };
  const name = value.startsWith(otherSign) ? value.slice(otherSign.length).trim() : '';
  if (name !== '') return { kind: 'other', name };
  const choice = choices.find(({ slug }) => slug === value);
  return choice === undefined ? { kind: 'open' } : { kind: 'choice', choice };
}

function findGaps({ plates }: PlanSheet, planned: readonly PlannedPart[]): readonly PlanFinding[] {
  return plates.flatMap((plate) => {
    const own = planned.filter((one) => one.plate === plate);
    const parts = own.filter(({ chosen }) => chosen.kind === 'open').map(({ part }) => part);
    return parts.length === 0 ? [] : [{ kind: 'gap', plate, parts, isWhole: parts.length === own.length } as const];
  });
}

function findClash({ plates, choices }: PlanSheet, planned: PlannedPart): PlanFinding | undefined {
  const { chosen, plate, part } = planned;
  if (chosen.kind === 'other') return { kind: 'unknown', planned, name: chosen.name };
  if (chosen.kind !== 'choice') return undefined;
  const { choice } = chosen;
  const place = choices.indexOf(choice);
  if (part.listed.includes(place)) return undefined;
  const others = choice.plates.flatMap((at) => plates[at] ?? []);
  if (others.length > 0 && !others.includes(plate)) return { kind: 'elsewhere', planned, choice, plates: others };
  const parts = plates.flatMap((other) => other.parts.filter(({ listed }) => listed.includes(place)));
  return { kind: 'unlisted', planned, choice, parts };
}

function countFacts({ facts }: PlanSheet, planned: readonly PlannedPart[]): readonly PlanCount[] {
  return facts.flatMap(({ label, isDependence }, at) => {
    const values = new Map<string, PlannedPart[]>();
    let untold = 0;
    for (const one of planned) {
      if (one.chosen.kind !== 'choice') continue;
      const value = one.chosen.choice.facts[at] ?? '';
      if (value === '') untold += 1;
      else values.set(value, [...(values.get(value) ?? []), one]);
    }
    const sorted = Array.from(values, ([value, parts]) => ({ value, parts })).sort((a, b) => b.parts.length - a.parts.length);
    return sorted.length === 0 && untold === 0 ? [] : [{ label, isDependence, values: sorted, untold }];
  });
}
