import { toNameKey } from '../../model/name-key.ts';
import type { Worksheet } from '../../model/study/sheet.ts';
import { keysOf } from './text-keys.ts';

/** A way that a decision can go. */
export interface Side {
  readonly key: string;
  readonly name: string;
}

/** Lists the ways that a decision can go: its options, and what its criteria lean toward beside them. */
export function listSides({ options, criteria }: Worksheet): readonly Side[] {
  const names: string[] = [];
  for (const option of options) if (option !== '' && names.every((name) => toNameKey(name) !== toNameKey(option))) names.push(option);
  for (const { leansToward } of criteria) if (leansToward !== '' && findName(names, leansToward) === undefined) names.push(leansToward);
  const keys = keysOf(names);
  return names.map((name, at) => ({ key: keys[at] ?? '', name }));
}

/** Finds the way that a criterion leans toward, where it says one: an option by its words, or by the words that it begins with. */
export function sideOf(sides: readonly Side[], leansToward: string): Side | undefined {
  const name = findName(
    sides.map((side) => side.name),
    leansToward,
  );
  return sides.find((side) => side.name === name);
}

function findName(names: readonly string[], leaning: string): string | undefined {
  const key = toNameKey(leaning);
  if (key === '') return undefined;
  const same = names.find((name) => toNameKey(name) === key);
  const alike = names.filter((name) => beginsAlike(toNameKey(name), key));
  return same ?? (alike.length === 1 ? alike[0] : undefined);
}

function beginsAlike(one: string, other: string): boolean {
  return `${one} `.startsWith(`${other} `) || `${other} `.startsWith(`${one} `);
}
