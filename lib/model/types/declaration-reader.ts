import { findNearest, findSurely } from '../nearest.ts';
import { type DeclarationPart, declarationKeys } from './declaration-keys.ts';
import type { TypeFault, TypePath } from './type-fault.ts';

/** Characters of a label and of a sentence, and entries of a list. */
const longest = { label: 60, sentence: 300, list: 60 } as const;

/** A mapping of a declaration, whose known keys are read one at a time. What is wrong is gathered, and what is left is used. */
export interface PartReader {
  readonly has: (key: string) => boolean;
  readonly text: (key: string, size: 'label' | 'sentence') => string | undefined;
  /** Small letters, digits and hyphens: what may stand in addresses, style sheets and attributes. */
  readonly word: (key: string) => string | undefined;
  readonly choice: <Choice extends string>(key: string, choices: readonly Choice[]) => Choice | undefined;
  readonly flag: (key: string) => true | undefined;
  readonly texts: (key: string) => readonly string[];
  readonly part: (key: string, part: DeclarationPart) => PartReader | undefined;
  readonly parts: (key: string, part: DeclarationPart) => readonly PartReader[];
  readonly raw: (key: string) => unknown;
  readonly path: TypePath;
  /** Tells that a value is wrong, or one that is missing. */
  readonly report: (key: string, message: string, hint: string, meant?: string) => void;
}

/** Opens a mapping of a declaration: reports keys that it may not have. Undefined where it is none. */
export function openPart(
  value: unknown,
  part: DeclarationPart,
  { path, faults }: { path: TypePath; faults: TypeFault[] },
): PartReader | undefined {
  if (!isRecord(value)) {
    faults.push({
      path,
      rule: 'type-value',
      message: `Cannot read ${quote(value)}: expected keys and values`,
      hint: `Keys are: ${Object.keys(declarationKeys[part]).join(', ')}.`,
    });
    return undefined;
  }
  const known = Object.keys(declarationKeys[part]);
  for (const key of Object.keys(value)) if (!known.includes(key)) faults.push(unknownKey(key, known, { path, part }));
  const raw = (key: string) => (Object.hasOwn(value, key) ? (value[key] ?? undefined) : undefined);
  const report: PartReader['report'] = (key, message, hint, meant) => {
    const was = raw(key);
    faults.push({
      path: was === undefined ? path : [...path, key],
      rule: 'type-value',
      message,
      hint,
      ...(meant === undefined || typeof was !== 'string' ? {} : { fix: { was, text: meant } }),
    });
  };
  const expect = (key: string, expected: string) =>
    report(key, `Cannot use ${quote(raw(key))} as "${key}": expected ${expected}`, `Write ${expected}.`);
  const text: PartReader['text'] = (key, size) => {
    const found = raw(key);
    if (found === undefined) return undefined;
    const line =
      typeof found === 'string' || typeof found === 'number'
        ? String(found)
            .replace(/[\s\p{Cc}]+/gu, ' ')
            .trim()
        : '';
    if (line !== '' && line.length <= longest[size]) return line;
    expect(key, `a text of at most ${longest[size]} characters`);
    return undefined;
  };
  return {
    path,
    raw,
    report,
    text,
    has: (key) => raw(key) !== undefined,
    word: (key) => {
      const found = raw(key);
      if (found === undefined) return undefined;
      if (typeof found === 'string' && isWord(found)) return found;
      expect(key, 'small letters, digits and hyphens, at most 40');
      return undefined;
    },
    choice: (key, choices) => {
      const found = raw(key);
      if (found === undefined) return undefined;
      const choice = choices.find((other) => other === found);
      if (choice !== undefined) return choice;
      const nearest = typeof found === 'string' ? findNearest(found, choices) : undefined;
      const hint = nearest === undefined ? `Write one of: ${choices.join(', ')}.` : `Did you mean "${nearest}"?`;
      report(key, `Cannot use ${quote(found)} as "${key}"`, hint, typeof found === 'string' ? findSurely(found, choices) : undefined);
      return undefined;
    },
    flag: (key) => {
      const found = raw(key);
      if (found !== undefined && typeof found !== 'boolean') expect(key, 'true or false');
      return found === true ? true : undefined;
    },
    texts: (key) => {
      const found = raw(key);
      if (found === undefined) return [];
      const list: readonly unknown[] = Array.isArray(found) ? found : [found];
      const lines = list.map((entry) => (typeof entry === 'string' || typeof entry === 'number' ? String(entry).trim() : ''));
      if (list.length <= longest.list && lines.every((line) => line !== '' && line.length <= longest.label && !/\p{Cc}/u.test(line)))
        return lines;
      expect(key, `a list of at most ${longest.list} texts of at most ${longest.label} characters`);
      return [];
    },
    part: (key, inner) => (raw(key) === undefined ? undefined : openPart(raw(key), inner, { path: [...path, key], faults })),
    parts: (key, inner) => {
      const found = raw(key);
      if (found === undefined) return [];
      if (Array.isArray(found) && found.length <= longest.list)
        return found.flatMap((entry, place) => openPart(entry, inner, { path: [...path, key, place], faults }) ?? []);
      expect(key, `a list of at most ${longest.list} entries`);
      return [];
    },
  };
}

/** Tells whether a text may stand in addresses, style sheets, attributes and names of files as it is. */
export function isWord(text: string): boolean {
  return text.length <= 40 && /^[a-z][a-z\d]*(?:-[a-z\d]+)*$/.test(text);
}

/** Writes a value as a message shows it. */
export function quote(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function unknownKey(key: string, known: readonly string[], { path, part }: { path: TypePath; part: DeclarationPart }): TypeFault {
  const nearest = findNearest(key, known);
  const meant = findSurely(key, known);
  return {
    path: [...path, key],
    isKey: true,
    rule: 'type-key',
    message: `Cannot find the key ${quote(key)} of ${part === 'type' ? 'a type' : `"${part}"`}`,
    hint: nearest === undefined ? `Keys are: ${known.join(', ')}.` : `Did you mean "${nearest}"?`,
    ...(meant === undefined ? {} : { fix: { was: key, text: meant } }),
  };
}
