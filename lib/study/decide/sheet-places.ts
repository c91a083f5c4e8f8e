import { toNameKey } from '../../model/name-key.ts';
import type { PlanSheet, RecordSheet, Sheet, Worksheet } from '../../model/study/sheet.ts';
import { keysOf } from './text-keys.ts';
import { listSides } from './worksheet-sides.ts';

/** What is chosen where nothing is: that it does not matter, that it is not needed. */
export const noneValue = '!none';

/** What is chosen for a part that a group makes itself. */
export const buildValue = '!build';

/** What stands before the name of a choice that the course does not know. */
export const otherSign = '~';

/** A place of a sheet where something is filled in. */
export interface SheetPlace {
  readonly key: string;
  readonly name: string;
  /** What can be chosen there, in words by its key; where anything can be written there are none. */
  readonly choices?: ReadonlyMap<string, string>;
  /** Something else than these may be named too. */
  readonly isOpen?: true;
}

/** Lists the places of a sheet. */
export function listPlaces(sheet: Sheet): readonly SheetPlace[] {
  switch (sheet.kind) {
    case 'worksheet':
      return placesOfWorksheet(sheet);
    case 'record':
      return placesOfRecord(sheet);
    case 'plan':
      return placesOfPlan(sheet);
  }
}

function placesOfWorksheet(sheet: Worksheet): readonly SheetPlace[] {
  const choices = new Map([...listSides(sheet).map(({ key, name }) => [key, name] as const), [noneValue, 'does not matter']]);
  const keys = keysOf(sheet.criteria.map(({ question }) => question));
  return sheet.criteria.map(({ question }, at) => ({ key: keys[at] ?? '', name: question, choices }));
}

function placesOfRecord({ parts }: RecordSheet): readonly SheetPlace[] {
  const names = parts.map((part) => splitPart(part).name);
  const keys = keysOf(names);
  return names.map((name, at) => ({ key: keys[at] ?? '', name }));
}

function placesOfPlan({ plates, choices: all }: PlanSheet): readonly SheetPlace[] {
  const choices = new Map([[buildValue, 'build'], [noneValue, 'not needed'], ...all.map(({ slug, title }) => [slug, title] as const)]);
  return plates.flatMap(({ parts }) => parts.map(({ slug, title }) => ({ key: slug, name: title, choices, isOpen: true as const })));
}

/** Parts the name of a part from what it is, which stands behind the first colon. */
export function splitPart(part: string): { readonly name: string; readonly hint: string } {
  const at = part.search(/:\s/);
  return at <= 0 ? { name: part, hint: '' } : { name: part.slice(0, at).trim(), hint: part.slice(at + 1).trim() };
}

/** Says a value in words; empty where it is none of the place. */
export function valueToWords({ choices, isOpen }: SheetPlace, value: string): string {
  if (choices === undefined) return value;
  const words = choices.get(value);
  if (words !== undefined) return words;
  return isOpen && value.startsWith(otherSign) ? value.slice(otherSign.length).trim() : '';
}

/** Finds the value that words mean at a place; undefined where they mean none. */
export function wordsToValue({ choices, isOpen }: SheetPlace, words: string): string | undefined {
  if (choices === undefined || words === '') return words;
  const key = toNameKey(words);
  const all = [...choices];
  const found = all.find(([, name]) => name === words) ?? all.find(([, name]) => key !== '' && toNameKey(name) === key);
  return found?.[0] ?? (isOpen ? otherSign + words : undefined);
}
