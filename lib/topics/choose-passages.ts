import type { Passage } from '../model/passage.ts';
import { toPlainWords } from '../model/plain-words.ts';
import type { TopicField, TopicPassage } from '../model/topic.ts';
import type { TopicTypeName } from '../model/topic-type.ts';
import { findField, typesByName } from '../model/types/all-types.ts';
import { tellingWords } from './telling-words.ts';

interface Chosen {
  readonly type: TopicTypeName;
  readonly fields: readonly TopicField[];
  /** What the page says before any passage: the definition and the rest of the passage that defines. */
  readonly opening: readonly string[];
  /** What a passage says beside its name. */
  readonly read: (passage: TopicPassage) => string;
}

/** From so many telling words on, a passage that says little else than another before it says the same. */
const enoughToCompare = 8;
const sameShare = 0.8;

/** A text so many times as long holds many words anyway. */
const longer = 2;

/** Chooses the passages that add something: no row that only repeats what the fields show, and the same words once. */
export function choosePassages(passages: readonly TopicPassage[], { type, fields, opening, read }: Chosen): readonly TopicPassage[] {
  const said = opening.map(toPlainWords);
  const compared: ReadonlySet<string>[] = [];
  return passages.filter((added) => {
    if (added.passage.kind === 'row' && repeatsFields(added.passage, type, fields)) return false;
    const text = read(added);
    const words = toPlainWords(text);
    if (words !== '' && said.includes(words)) return false;
    const telling = tellingWords(text, []);
    const isKnown =
      telling.length >= enoughToCompare &&
      compared.some((other) => other.size <= longer * telling.length && shareOf(telling, other) >= sameShare);
    if (isKnown) return false;
    said.push(words);
    compared.push(new Set(telling));
    return true;
  });
}

function shareOf(words: readonly string[], others: ReadonlySet<string>): number {
  return words.filter((word) => others.has(word)).length / words.length;
}

/** Tells whether the fields of the page show every cell of a row. */
function repeatsFields({ parts, labelled }: Passage, type: TopicTypeName, fields: readonly TopicField[]): boolean {
  return parts.every(({ label = '' }) => {
    const definition = findField(typesByName[type], label);
    const field = definition === undefined ? undefined : fields.find((other) => other.definition === definition);
    if (field === undefined) return false;
    const shown = field.values.map(({ text }) => ` ${toPlainWords(text)} `).join('\n');
    return labelled
      .filter((cell) => cell.label === label)
      .flatMap(({ values }) => values)
      .every((value) => typeof value === 'string' && isShown(value, shown));
  });
}

/** A cell may list several values; each of them is shown, as it stands or by a name that is. */
function isShown(value: string, shown: string): boolean {
  return (
    value.split(/[,;]/).every((part) => shown.includes(` ${toPlainWords(part.replace(/^\s*(?:and|or)\s/i, ''))} `)) ||
    shown.includes(` ${toPlainWords(value)} `)
  );
}
