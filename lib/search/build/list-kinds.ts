import { toSingular, toWords } from '../../model/name-key.ts';
import { listsOfType, type TypeList } from '../../model/types/type-lists.ts';
import type { TypeSet } from '../../model/types/type-set.ts';
import type { AskedKind, AskedList } from '../search-record.ts';
import { analyse } from '../words/analyse.ts';

/** Lists the kinds of pages that a course with these types has, in the order in which an index numbers them. */
export function listKinds(types: TypeSet): readonly AskedKind[] {
  return [
    { kind: 'lecture', names: ['lecture'] },
    ...types.all.map((type) => ({
      kind: type.name,
      names: [...new Set([type.name, type.plural, type.label].map(foldName))],
      ...(type.asked === undefined ? {} : { asked: type.asked }),
      lists: listsOfType(types, type).map(toAskedList),
    })),
  ];
}

function toAskedList({ key, to, words, ahead }: TypeList): AskedList {
  return { key, ...(to === undefined ? {} : { to }), words: toTerms(words), ahead: toTerms(ahead) };
}

function toTerms(phrases: readonly string[]): readonly string[] {
  const terms = phrases.map((phrase) =>
    analyse(phrase)
      .filter(({ isWhole }) => !isWhole)
      .map(({ term }) => term)
      .join(' '),
  );
  return [...new Set(terms.filter((term) => term !== ''))];
}

function foldName(name: string): string {
  return toWords(name.toLowerCase()).map(toSingular).join(' ');
}
