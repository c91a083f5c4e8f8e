import type { Worksheet } from '../../model/study/sheet.ts';
import { noneValue } from './sheet-places.ts';
import { entryAt, type SheetState, type Weight } from './sheet-state.ts';
import { keysOf } from './text-keys.ts';
import { listSides, type Side, sideOf } from './worksheet-sides.ts';

/** A criterion, how the course says that it leans, and how it was answered. */
export interface AnsweredCriterion {
  readonly key: string;
  readonly question: string;
  readonly why: string;
  readonly leaning: Side | undefined;
  /** The ways that it can be answered, by their keys. */
  readonly names: ReadonlyMap<string, string>;
  readonly answer: Side | 'none' | undefined;
  readonly weight: Weight;
  readonly note: string;
}

/** A way that the decision can go, and the criteria that speak for it. */
export interface WeighedSide extends Side {
  readonly weight: number;
  readonly criteria: readonly AnsweredCriterion[];
}

/** What a worksheet comes to. */
export interface WorksheetSum {
  readonly criteria: readonly AnsweredCriterion[];
  /** The weightiest first; those of equal weight in the order of the options. */
  readonly sides: readonly WeighedSide[];
  /** The way it leans: one, several where they are even, none where nothing is answered that counts. */
  readonly leaders: readonly WeighedSide[];
  /** The criteria that nobody has answered, and those that do not matter. */
  readonly open: readonly AnsweredCriterion[];
  readonly idle: readonly AnsweredCriterion[];
}

/** Sums a worksheet up: each answer speaks for one way with its weight. */
export function sumWorksheet(sheet: Worksheet, state: SheetState): WorksheetSum {
  const all = listSides(sheet);
  const names = new Map(all.map(({ key, name }) => [key, name]));
  const keys = keysOf(sheet.criteria.map(({ question }) => question));
  const criteria = sheet.criteria.map(({ question, leansToward, why }, at): AnsweredCriterion => {
    const key = keys[at] ?? '';
    const { value, weight, note } = entryAt(state, key);
    const answer = value === noneValue ? 'none' : all.find((side) => side.key === value);
    return { key, question, why, names, leaning: sideOf(all, leansToward), answer, weight, note };
  });
  const sides = all
    .map((side): WeighedSide => {
      const speaking = criteria.filter(({ answer }) => typeof answer === 'object' && answer.key === side.key);
      return { ...side, criteria: speaking, weight: speaking.reduce((sum, { weight }) => sum + weight, 0) };
    })
    .sort((a, b) => b.weight - a.weight);
  const most = sides[0]?.weight ?? 0;
  return {
    criteria,
    sides,
    leaders: sides.filter(({ weight }) => weight > 0 && weight === most),
    open: criteria.filter(({ answer }) => answer === undefined),
    idle: criteria.filter(({ answer }) => answer === 'none'),
  };
}
