import type { Passage } from '../model/passage.ts';
import { toPlainWords } from '../model/plain-words.ts';
import type { TopicField, TopicPassage } from '../model/topic.ts';
import type { TopicTypeName } from '../model/type-name.ts';
import type { TypeSet } from '../model/types/type-set.ts';

interface Chosen {
  readonly type: TopicTypeName;
  readonly types: TypeSet;
  readonly fields: readonly TopicField[];
  /** What the page says before any passage: the definition and the rest of the passage that defines. */
  readonly opening: readonly string[];
  /** What a passage says beside its name. */
  readonly read: (passage: TopicPassage) => string;
}

/** Chooses the passages that add something: no row that only repeats what the fields show, and the same words once. */
export function choosePassages(passages: readonly TopicPassage[], chosen: Chosen): readonly TopicPassage[] {
  const { opening, read } = chosen;
  const said = opening.map((text) => ` ${toPlainWords(text)} `);
  return passages.filter((added) => {
    if (added.passage.kind === 'row' && repeatsFields(added.passage, chosen)) return false;
    const words = ` ${toPlainWords(read(added))} `;
    if (words.trim() !== '' && said.some((text) => text.includes(words))) return false;
    said.push(words);
    return true;
  });
}

/** Tells whether the fields of the page show every cell of a row. */
function repeatsFields({ parts, labelled }: Passage, { type, types, fields }: Chosen): boolean {
  return parts.every(({ label = '' }) => {
    const definition = types.findField(type, label);
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
