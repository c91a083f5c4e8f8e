import { toSingular } from '../../model/name-key.ts';
import type { AskedKind, PageKind } from '../search-record.ts';

/** A query, taken apart. */
export interface ParsedQuery {
  /** The query with everything but its free words blanked out, so that places in it are places in the query. */
  readonly words: string;
  /** What must stand somewhere word for word. */
  readonly phrases: readonly string[];
  /** What must not stand there: words or phrases. */
  readonly without: readonly string[];
  /** Kinds and lectures that a page must be of; none asks for nothing. */
  readonly kinds: readonly PageKind[];
  readonly withoutKinds: readonly PageKind[];
  readonly lectures: readonly number[];
  /** The last free word has nothing behind it: it may still be typed. */
  readonly isOpen: boolean;
}

/**
 * Takes a query apart: `"a phrase"`, `-without`, `-"without a phrase"`, `type:role`, `-type:tool`, `lecture:3`. In whole
 * sentences quotation marks quote, so there a phrase is words like the others.
 */
export function parseQuery(query: string, known: readonly AskedKind[]): ParsedQuery {
  const isProse = query.replace(operator, ' ').trim().split(/\s+/).length > mostBesidePhrase;
  const phrases: string[] = [];
  const without: string[] = [];
  const kinds: PageKind[] = [];
  const withoutKinds: PageKind[] = [];
  const lectures: number[] = [];
  const take = (part: string, groups: Readonly<Record<string, string | undefined>>): string => {
    const { minus = '', phrase, filter = '', value = '', bare } = groups;
    const kind = readKind(value, known);
    if (phrase !== undefined && minus === '' && isProse) return part;
    if (phrase !== undefined) (minus === '' ? phrases : without).push(phrase);
    else if (bare !== undefined) without.push(bare);
    else if (/^type$/i.test(filter) && kind !== undefined) (minus === '' ? kinds : withoutKinds).push(kind);
    else if (/^lecture$/i.test(filter) && /^\d{1,4}$/.test(value) && minus === '') lectures.push(Number(value));
    else return part;
    return ' '.repeat(part.length);
  };
  const words = query.replace(operator, (part: string, ...rest: unknown[]) => take(part, readGroups(rest.at(-1))));
  return { words, phrases, without, kinds, withoutKinds, lectures, isOpen: /[\p{L}\p{M}\p{N}+#]$/u.test(words) };
}

/** Beside a phrase that must stand word for word nobody types more words than this. */
const mostBesidePhrase = 7;

const operator =
  /(?<=^|\s)(?<minus>-?)(?:["“”„«](?<phrase>[^"“”»]*)["“”»]?|(?<filter>type|lecture):(?<value>[\p{L}\d-]+))|(?<=^|\s)-(?<bare>[\p{L}.][^\s"“”]*)/giu;

function readGroups(groups: unknown): Readonly<Record<string, string | undefined>> {
  if (typeof groups !== 'object' || groups === null) return {};
  return Object.fromEntries(Object.entries(groups).map(([name, value]) => [name, typeof value === 'string' ? value : undefined]));
}

/** Reads a kind by its name, in any case, singular or plural. */
function readKind(value: string, known: readonly AskedKind[]): PageKind | undefined {
  const word = value.toLowerCase();
  return known.find(({ kind, names }) => word === kind || names.includes(toSingular(word)))?.kind;
}
