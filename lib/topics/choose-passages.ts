import { toPlainWords } from '../model/plain-words.ts';
import type { TopicPassage } from '../model/topic.ts';

interface Chosen {
  /** What the page says before any passage: the definition and the rest of the passage that defines. */
  readonly opening: readonly string[];
  /** What a passage says beside its name. */
  readonly read: (passage: TopicPassage) => string;
}

/** Chooses the passages that add something: the same words once. */
export function choosePassages(passages: readonly TopicPassage[], { opening, read }: Chosen): readonly TopicPassage[] {
  const said = opening.map((text) => ` ${toPlainWords(text)} `);
  return passages.filter((added) => {
    const words = ` ${toPlainWords(read(added))} `;
    if (words.trim() !== '' && said.some((text) => text.includes(words))) return false;
    said.push(words);
    return true;
  });
}
