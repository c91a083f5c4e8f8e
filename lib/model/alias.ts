/** One more name of a topic, and how sure running text has to be before the name is linked in it. */
export interface Alias {
  readonly text: string;
  /** The name is linked only where an author does it. */
  readonly byHand?: true;
  /** The name is linked only in a section that has one of these words. */
  readonly near?: readonly string[];
}

/** Reads one alias as written: `store`, `store (by hand)`, `endpoint (near model, prediction)`. */
export function parseAlias(written: string): Alias {
  const [, text = '', condition = ''] = /^([^()]*[^()\s])\s*\((by hand|near\s[^()]*)\)$/i.exec(written.trim()) ?? [];
  if (text === '') return { text: written.trim() };
  if (/^by hand$/i.test(condition)) return { text, byHand: true };
  return { text, near: splitNames(condition.slice('near'.length)) };
}

/** Puts aliases together again that a list in brackets has cut at the commas of their words: `[endpoint (near model, prediction)]`. */
export function joinConditions(entries: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const entry of entries) {
    const last = joined.at(-1);
    if (last !== undefined && /\(near\s[^()]*$/i.test(last)) joined[joined.length - 1] = `${last}, ${entry}`;
    else joined.push(entry);
  }
  return joined;
}

/** Cuts a list of names at commas, semicolons and line ends, but for those in parentheses. */
export function splitNames(text: string): readonly string[] {
  const names: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    const sign = text[at] ?? ',';
    if (sign === '(') depth += 1;
    else if (sign === ')') depth = Math.max(0, depth - 1);
    else if (at === text.length || sign === '\n' || (depth === 0 && (sign === ',' || sign === ';'))) {
      names.push(text.slice(start, at).trim());
      start = at + 1;
    }
  }
  return names.filter((name) => name !== '');
}
