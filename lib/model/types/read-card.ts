import { findNearest, findSurely } from '../nearest.ts';
import type { FieldCard } from '../topic-type.ts';
import { type CardWord, listCardWords } from './card-phrase.ts';
import type { PartReader } from './declaration-reader.ts';

/** Reads how cards ask for a field or a type; `known` are the words that its questions may have in braces. Reports others, and questions that name nothing. */
export function readCard(of: PartReader, known: readonly CardWord[]): FieldCard | undefined {
  const part = of.part('card', 'card');
  if (part === undefined) return undefined;
  const asks = readPhrase(part, 'asks', known);
  const back = readPhrase(part, 'back', known);
  const [isOpen, needsNames, isUnasked] = [part.flag('isOpen'), part.flag('needsNames'), part.flag('isUnasked')];
  if (isUnasked && part.has('asks'))
    part.report('isUnasked', 'Cannot ask for what no card asks for', 'Take "asks:" away, or "isUnasked:".');
  return {
    ...(asks === undefined ? {} : { asks }),
    ...(back === undefined ? {} : { back }),
    ...(isOpen ? { isOpen } : {}),
    ...(needsNames ? { needsNames } : {}),
    ...(isUnasked ? { isUnasked } : {}),
  };
}

function readPhrase(part: PartReader, key: 'asks' | 'back', known: readonly CardWord[]): string | undefined {
  const phrase = part.text(key, 'sentence');
  if (phrase === undefined) return undefined;
  const words = listCardWords(phrase);
  const unknown = words.find((word) => !known.some((other) => other === word));
  const rest = phrase.replace(/\{[^{}]*\}/g, '');
  if (unknown !== undefined) {
    const nearest = findNearest(unknown, known);
    const meant = findSurely(unknown, known);
    const hint = nearest === undefined ? `Write one of: ${known.map((word) => `{${word}}`).join(', ')}.` : `Did you mean "{${nearest}}"?`;
    part.report(
      key,
      `Cannot fill "{${unknown}}" in`,
      hint,
      meant === undefined ? undefined : phrase.replace(`{${unknown}}`, () => `{${meant}}`),
    );
    return undefined;
  }
  if (/[{}]/.test(rest)) {
    part.report(key, 'Cannot read the braces of the question', 'Write them in pairs, without others inside, as in {title}.');
    return undefined;
  }
  // Which topic a definition is of, and which one of all comes first, name none.
  if (key === 'asks' && !words.some((word) => word === 'title' || word === 'name')) {
    part.report(
      key,
      'Cannot ask without a topic: the question names none',
      'Write {title} where the topic stands, as in "What is {title} made of?".',
    );
    return undefined;
  }
  return phrase;
}
