import { type KnownWord, wordsToText } from './vocabulary.ts';

/** A file of the index before it is sealed, and the first key in it. */
export interface CutFile {
  readonly first: string;
  readonly text: string;
}

/** A line of a file, under its key. */
export interface KeyedLine {
  readonly key: string;
  readonly line: string;
}

/** Cuts lines, in the order of keys, into files of about one size. A name stays with its first word. */
export function cutTermFiles(lines: readonly KeyedLine[], size: number): readonly CutFile[] {
  const files: { first: string; lines: string[]; length: number }[] = [];
  let before = '';
  for (const { key, line } of lines) {
    const last = files.at(-1);
    const mayCut = !key.startsWith(`${before.split(' ')[0] ?? ''} `);
    if (last === undefined || (last.length > 0 && last.length + line.length > size && mayCut))
      files.push({ first: key, lines: [line], length: line.length });
    else {
      last.lines.push(line);
      last.length += line.length + 1;
    }
    before = key;
  }
  return files.map(({ first, lines: kept }) => ({ first, text: kept.join('\n') }));
}

/** Cuts words between first letters, as a misspelt word is looked for under its own first two. */
export function cutWordFiles(words: readonly KnownWord[], size: number): readonly CutFile[] {
  const letters = new Map<string, KnownWord[]>();
  for (const word of words.toSorted((a, b) => compareKeys(a.form, b.form))) {
    const letter = String.fromCodePoint(word.form.codePointAt(0) ?? 0);
    const group = letters.get(letter);
    if (group === undefined) letters.set(letter, [word]);
    else group.push(word);
  }
  const files: { first: string; words: KnownWord[]; length: number }[] = [];
  for (const [letter, group] of letters) {
    const last = files.at(-1);
    const length = group.reduce((sum, { form }) => sum + form.length, 0);
    if (last === undefined || last.length + length > size) files.push({ first: letter, words: group, length });
    else {
      last.words.push(...group);
      last.length += length;
    }
  }
  return files.map(({ first, words: kept }) => ({ first, text: wordsToText(kept) }));
}

/** Orders keys by their code units: the same everywhere, and a name stands right behind its first word. */
function compareKeys(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
