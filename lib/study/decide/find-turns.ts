import type { Worksheet } from '../../model/study/sheet.ts';
import { noneValue } from './sheet-places.ts';
import { type SheetEntry, type SheetState, type Weight, writeEntry } from './sheet-state.ts';
import { type AnsweredCriterion, sumWorksheet, type WeighedSide } from './sum-worksheet.ts';

/** One change to a worksheet: another answer to a criterion, or another weight. */
export type TurnChange = { readonly value: string } | { readonly weight: Weight };

/** A change that turns what a worksheet comes to, and the ways that it leans then. */
export interface Turn {
  readonly criterion: AnsweredCriterion;
  readonly change: TurnChange;
  readonly leaders: readonly WeighedSide[];
}

/** Lists every single change that turns a worksheet: another answer, or another weight of the answer that is there. In the order of the criteria. */
export function findTurns(sheet: Worksheet, state: SheetState): readonly Turn[] {
  const { criteria, leaders } = sumWorksheet(sheet, state);
  const now = namesOf(leaders);
  return criteria.flatMap((criterion) =>
    changesOf(sheet, state, criterion).flatMap((change) => {
      const after = sumWorksheet(sheet, turn(state, criterion.key, change)).leaders;
      return namesOf(after) === now ? [] : [{ criterion, change, leaders: after }];
    }),
  );
}

/** The fewest answers that take the lead from the way that a worksheet leans, where no single change does. */
export interface FewestAnswers {
  /** The way that they are answered for, and the ways that it leans then. */
  readonly to: WeighedSide;
  readonly criteria: readonly AnsweredCriterion[];
  readonly leaders: readonly WeighedSide[];
}

/**
 * Finds them: a way that is behind gains most by a criterion that speaks for the leader, so taking the weightiest gains first takes the
 * fewest. None where a worksheet leans nowhere, or is even.
 */
export function findFewest(sheet: Worksheet, state: SheetState): FewestAnswers | undefined {
  const { criteria, sides, leaders } = sumWorksheet(sheet, state);
  const [leader] = leaders;
  if (leader === undefined || leaders.length > 1) return undefined;
  const ways = sides.flatMap((to) => {
    if (to.key === leader.key) return [];
    const gains = criteria
      .map((criterion) => ({ criterion, gain: gainOf(criterion, leader, to) }))
      .filter(({ gain }) => gain > 0)
      .sort((a, b) => b.gain - a.gain);
    const taken: AnsweredCriterion[] = [];
    let behind = leader.weight - to.weight;
    for (const { criterion, gain } of gains) {
      if (behind < 0) break;
      taken.push(criterion);
      behind -= gain;
    }
    return behind < 0 ? [{ to, criteria: taken }] : [];
  });
  const fewest = ways.sort((a, b) => a.criteria.length - b.criteria.length)[0];
  if (fewest === undefined) return undefined;
  const turned = fewest.criteria.reduce((before, { key }) => turn(before, key, { value: fewest.to.key }), state);
  return { ...fewest, leaders: sumWorksheet(sheet, turned).leaders };
}

function gainOf({ answer, weight }: AnsweredCriterion, leader: WeighedSide, to: WeighedSide): number {
  if (typeof answer !== 'object') return weight;
  if (answer.key === to.key) return 0;
  return answer.key === leader.key ? 2 * weight : weight;
}

/** Makes a change to a worksheet. */
export function turn(state: SheetState, key: string, change: TurnChange): SheetState {
  const entry: Partial<SheetEntry> = change;
  return writeEntry(state, key, entry);
}

function changesOf(sheet: Worksheet, state: SheetState, { answer, weight }: AnsweredCriterion): readonly TurnChange[] {
  const given = typeof answer === 'object' ? answer.key : answer === 'none' ? noneValue : '';
  const answers = [...sumWorksheet(sheet, state).sides.map((side) => side.key), noneValue];
  const weights = ([1, 2, 3] as const).filter((other) => other !== weight && typeof answer === 'object');
  return [
    ...answers.filter((other) => other !== given && !(given === '' && other === noneValue)).map((value) => ({ value })),
    ...weights.map((other) => ({ weight: other })),
  ];
}

function namesOf(leaders: readonly WeighedSide[]): string {
  return leaders
    .map(({ key }) => key)
    .sort()
    .join(' ');
}
