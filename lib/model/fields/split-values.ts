import type { LabelledValue, LabelledValues } from '../passage.ts';

/** Gives what stands under a label as texts; a record is its values behind each other. */
export function textsOf({ values }: LabelledValues): readonly string[] {
  return values.map(toText).filter((text) => text !== '');
}

/** Cuts a list of names at commas and semicolons outside parentheses, and takes "and", "etc." and the full stop away. */
export function splitNames(text: string): readonly string[] {
  const names: string[] = [];
  let depth = 0;
  let start = 0;
  for (let index = 0; index <= text.length; index++) {
    const character = text[index];
    if (character === '(') depth += 1;
    else if (character === ')') depth = Math.max(0, depth - 1);
    if (index < text.length && (depth > 0 || (character !== ',' && character !== ';'))) continue;
    if (character === ',' && /\d/.test(text[index - 1] ?? '') && /\d/.test(text[index + 1] ?? '')) continue;
    names.push(text.slice(start, index));
    start = index + 1;
  }
  return names.map(trimName).filter((name) => name !== '' && !/^(?:etc|et al|n\/a|none|-|–|—)\.?$/i.test(name));
}

/** Cuts sentences that stand in one line: at semicolons, or else at commas. */
export function splitSentences(text: string): readonly string[] {
  return text.split(text.includes(';') ? ';' : ',').flatMap((part) => (part.trim() === '' ? [] : [part.trim()]));
}

function trimName(name: string): string {
  return name
    .trim()
    .replace(/^(?:and|or)\s+/i, '')
    .replace(/(?<=[\p{L}\p{N})])\.$/u, '')
    .trim();
}

function toText(value: LabelledValue): string {
  if (typeof value === 'string') return value.trim();
  return Object.values(value)
    .filter((text) => text !== '')
    .join(': ');
}
