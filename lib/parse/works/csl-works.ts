import type { Work } from '../../model/work.ts';
import type { FrontMatter } from '../front-matter.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Reads the works that a note itself says, as Pandoc and Zotero write them (CSL): `references:` in its front matter. */
export function readOwnWorks({ data }: Pick<FrontMatter, 'data'>): readonly Work[] {
  const { references } = data;
  if (!Array.isArray(references)) return [];
  return references.filter(isFields).flatMap((fields) => {
    const key = toText(fields['id']);
    return key === '' ? [] : [toWork(key, fields)];
  });
}

function toWork(key: string, fields: Fields): Work {
  const text = (...names: readonly string[]) => names.map((name) => toText(fields[name])).find((words) => words !== '') ?? '';
  const people = [fields['author'], fields['editor']].map(readPeople).find((names) => names.length > 0) ?? [];
  const doi = text('DOI', 'doi').replace(/^https?:\/\/(?:dx\.)?doi\.org\//i, '');
  const url = text('URL', 'url');
  const address = /^https?:\/\//i.test(url) ? url : doi === '' ? undefined : `https://doi.org/${doi}`;
  return {
    key,
    authors: people.map(({ whole }) => whole),
    families: people.map(({ family }) => family),
    year: readYear(fields['issued']),
    title: text('title'),
    venue: text('container-title', 'publisher'),
    ...(address === undefined ? {} : { url: address }),
  };
}

/** Names in parts, or whole where nobody can part them. */
function readPeople(value: unknown): readonly { readonly whole: string; readonly family: string }[] {
  const people: readonly unknown[] = Array.isArray(value) ? value : [value];
  return people.flatMap((person) => {
    if (!isFields(person)) return toText(person) === '' ? [] : [{ whole: toText(person), family: toText(person) }];
    const literal = toText(person['literal']);
    const parts = ['given', 'dropping-particle', 'non-dropping-particle', 'family', 'suffix'].map((part) => toText(person[part]));
    const whole = literal || parts.filter((part) => part !== '').join(' ');
    const family = literal || [parts[2], parts[3]].filter((part) => part !== '').join(' ') || whole;
    return whole === '' ? [] : [{ whole, family }];
  });
}

/** A day in parts (`date-parts: [[2015, 12]]`, `year: 2015`), or as it is written. */
function readYear(value: unknown): string {
  if (Array.isArray(value)) return readYear(value[0]);
  if (!isFields(value)) return /\d{4}/.exec(toText(value))?.[0] ?? toText(value);
  return readYear(value['date-parts'] ?? value['year'] ?? value['literal'] ?? value['raw'] ?? '');
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Words of a field, without the few marks that CSL knows. */
function toText(value: unknown): string {
  if (typeof value !== 'string' && typeof value !== 'number') return '';
  return String(value)
    .replace(/<\/?(?:i|b|sub|sup|sc|span)(?:\s[^<>]*)?>|\*+/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
