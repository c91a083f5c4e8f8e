import type { Loss, SourceText } from './imported.ts';

/**
 * Holds every word of a source against what was made of it: the note, and what the report names already. What stands in
 * neither is one more loss, so that no word goes in silence whatever a format holds that this importer does not know.
 */
export function findLeftovers(sources: readonly SourceText[], carried: readonly string[]): readonly Loss[] {
  const left = new Map<string, number>();
  for (const text of carried) for (const word of wordsIn(text)) left.set(word, (left.get(word) ?? 0) + 1);
  return sources.flatMap(({ where, text }) => {
    const lost: string[] = [];
    for (const word of wordsIn(text)) {
      const count = left.get(word) ?? 0;
      if (count > 0) left.set(word, count - 1);
      else lost.push(word);
    }
    return lost.length === 0 ? [] : [{ where, what: 'words that no part of the note could take', text: lost.join(' ') }];
  });
}

/** Cuts a text into its words, of any script. Where a word may be parted is not a part of it. */
function wordsIn(text: string): readonly string[] {
  return (
    text
      .replaceAll('\u00AD', '')
      .normalize('NFC')
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}
