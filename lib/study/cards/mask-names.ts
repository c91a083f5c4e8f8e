import { isEmptyWord } from '../../model/content-words.ts';
import { stemsOf, stemWord } from './stem-words.ts';

/** What stands in place of words that are left out. */
export const blank = '____';

interface Word {
  readonly text: string;
  readonly stem: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Leaves a topic's names out of a text, in all their forms: plural, hyphen, case, one word or two, inflected, as an acronym. Where a name
 * could still be put together from what stands elsewhere, its words are left out there too; the titles of works are not put together.
 */
export function maskNames(text: string, names: readonly string[], areTitles = false): string {
  const all = [...names, ...names.flatMap(initialsOf)];
  const masked = tidy(maskWhole(text, all));
  if (areTitles) return masked;
  const shown = stemsOf(masked);
  const told = names.map((name) => [...stemsOf(name)]).filter((stems) => stems.length > 1 && stems.every((stem) => shown.has(stem)));
  const words = wordsOf(masked);
  const stems = new Set([...told.flat(), ...halvesOf(names, words)]);
  if (stems.size === 0) return masked;
  return tidy(
    leaveOut(
      masked,
      words.filter(({ stem }) => stems.has(stem)),
    ),
  );
}

/** Names that stand whole, longest first. */
function maskWhole(text: string, names: readonly string[]): string {
  const words = wordsOf(text);
  const keys = new Map(names.map((name) => [keyOf(wordsOf(name)), name] as const).filter(([key]) => key !== ''));
  const most = Math.max(...names.map((name) => wordsOf(name).length)) + 1;
  const found: { start: number; end: number }[] = [];
  for (let first = 0; first < words.length; first++) {
    for (let count = Math.min(most, words.length - first); count > 0; count--) {
      const run = words.slice(first, first + count);
      const [head, tail] = [run[0], run.at(-1)];
      if (head === undefined || tail === undefined) continue;
      const name = keys.get(keyOf(run));
      const written = text.slice(head.start, tail.end);
      if (name === undefined || !(isOneName(written) || !isOneName(name)) || (isShort(name) && written.replace(/s$/, '') !== name))
        continue;
      found.push({ start: head.start, end: tail.end });
      first += count - 1;
      break;
    }
  }
  return leaveOut(text, found);
}

/** Letters alone, such as R, are names only in their own case. */
function isShort(name: string): boolean {
  return name.length <= 3 && !/\p{Ll}/u.test(name);
}

/** Words of one name are parted by a space or a sign, and by no end of a sentence. */
function isOneName(written: string): boolean {
  return !/[.!?;:,]\s/.test(written);
}

function keyOf(words: readonly { readonly stem: string }[]): string {
  return words.map(({ stem }) => stem).join('');
}

function leaveOut(text: string, places: readonly { readonly start: number; readonly end: number }[]): string {
  let left = '';
  let from = 0;
  for (const { start, end } of places) {
    left += text.slice(from, start) + blank;
    from = end;
  }
  return left + text.slice(from);
}

/** One gap for what is one name: its acronym behind it, its article before it at the start, which would tell its first letter. */
function tidy(text: string): string {
  const gap = blank;
  return text
    .replaceAll(new RegExp(`(?:an?|the)\\s+(?=${gap})`, 'giu'), (article, at: number) =>
      at === 0 ? '' : /^the/i.test(article) ? article : 'a(n) ',
    )
    .replaceAll(new RegExp(`${gap}(?:\\s*[(“"]?\\s*${gap}(?:\\s*[)”"])?)+`, 'gu'), gap)
    .replaceAll(new RegExp(`${gap}['’]s\\b`, 'gu'), `${gap}’s`);
}

/** The two words of a text that a name was made of, as DevOps was of Dev and Ops. */
function halvesOf(names: readonly string[], words: readonly Word[]): readonly string[] {
  const stems = new Map(words.map(({ text, stem }) => [text.toLowerCase(), stem]));
  return names.flatMap((name) => {
    const whole = name.toLowerCase();
    return [...stems].flatMap(([word, stem]) => {
      const rest = word.length > 2 && whole.startsWith(word) ? stems.get(whole.slice(word.length)) : undefined;
      return rest === undefined ? [] : [stem, rest];
    });
  });
}

function initialsOf(name: string): readonly string[] {
  const letters = wordsOf(name)
    .filter(({ text }) => !isEmptyWord(text.toLowerCase()))
    .map(({ text }) => text.charAt(0).toUpperCase())
    .join('');
  return letters.length > 1 ? [letters] : [];
}

function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+(?:[+#]+(?![\p{L}\p{N}]))?/gu)].map((match) => ({
    text: match[0],
    stem: stemWord(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}
