import { toSingular, toWords } from '../../model/name-key.ts';
import type { TypeSet } from '../../model/types/type-set.ts';
import type { AskedKind } from '../search-record.ts';

/** Lists the kinds of pages that a course with these types has, in the order in which an index numbers them. */
export function listKinds({ all }: Pick<TypeSet, 'all'>): readonly AskedKind[] {
  return [
    { kind: 'lecture', names: ['lecture'] },
    ...all.map(({ name, label, plural, asked }) => ({
      kind: name,
      names: [...new Set([name, plural, label].map(foldName))],
      ...(asked === undefined ? {} : { asked }),
    })),
  ];
}

function foldName(name: string): string {
  return toWords(name.toLowerCase()).map(toSingular).join(' ');
}
