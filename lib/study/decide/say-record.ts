import type { RecordSheet } from '../../model/study/sheet.ts';
import { joinNames } from './say-plan.ts';
import { listPlaces, type SheetPlace } from './sheet-places.ts';
import { entryAt, type SheetState } from './sheet-state.ts';

/** Lists the parts that nothing is written of. */
export function missingParts(sheet: RecordSheet, state: SheetState): readonly SheetPlace[] {
  return listPlaces(sheet).filter(({ key }) => entryAt(state, key).value.trim() === '');
}

/** Says what is missing of a record. */
export function sayMissing({ parts }: RecordSheet, missing: readonly SheetPlace[]): string {
  const all = parts.length;
  if (missing.length === 0) return `All ${all} parts are filled in.`;
  if (missing.length === all) return `None of the ${all} parts is filled in yet.`;
  return `${all - missing.length} of ${all} parts are filled in. Missing: ${joinNames(missing.map(({ name }) => name))}.`;
}
