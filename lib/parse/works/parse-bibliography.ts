import bibtexParse, { type BibtexValue } from 'bibtex-parse';
import type { Work } from '../../model/work.ts';
import { latexToText } from './latex-to-text.ts';

/** Characters of one entry that are read, and entries of one bibliography. */
const longestEntry = 20_000;
const mostEntries = 10_000;

/** Reads a bibliography in BibTeX. An entry that cannot be read is left out, and the others are read all the same. */
export function parseBibliography(text: string): ReadonlyMap<string, Work> {
  const works = new Map<string, Work>();
  const strings = new Map<string, string>();
  for (const entry of splitEntries(text)) {
    for (const item of readItems(entry)) {
      if (item.itemtype === 'string') strings.set(item.name.toLowerCase(), toText(item, strings));
      if (item.itemtype !== 'entry' || works.has(item.key)) continue;
      const fields = new Map(item.fields.map((field) => [field.name.toLowerCase(), toText(field, strings)]));
      works.set(
        item.key,
        toWork(item.key, (name) => fields.get(name) ?? ''),
      );
    }
  }
  return works;
}

/** Each entry opens a line with an at sign. */
function splitEntries(text: string): readonly string[] {
  return text
    .split(/^(?=[ \t]*@[a-z]+[ \t]*[{(])/im)
    .slice(0, mostEntries)
    .filter((entry) => /^[ \t]*@/.test(entry) && entry.length <= longestEntry);
}

function readItems(entry: string): ReturnType<typeof bibtexParse.parse> {
  try {
    return bibtexParse.parse(entry.trim(), { number: 'string' });
  } catch {
    return [];
  }
}

function toText({ datatype, value }: BibtexValue, strings: ReadonlyMap<string, string>): string {
  if (value === null) return '';
  if (typeof value === 'object') return value.map((part) => toText(part, strings)).join('');
  return datatype === 'identifier' ? (strings.get(String(value).toLowerCase()) ?? String(value)) : String(value);
}

function toWork(key: string, field: (name: string) => string): Work {
  const people = splitPeople(field('author') || field('editor'));
  const date = field('year') || field('date');
  const doi = field('doi').replace(/^https?:\/\/(?:dx\.)?doi\.org\//i, '');
  const url = /^https?:\/\//i.test(field('url')) ? field('url') : doi === '' ? undefined : `https://doi.org/${doi}`;
  const venue =
    field('journal') || field('journaltitle') || field('booktitle') || field('publisher') || field('howpublished') || field('school');
  return {
    key,
    authors: people.map(({ whole }) => whole),
    families: people.map(({ family }) => family),
    year: /\d{4}/.exec(date)?.[0] ?? latexToText(date),
    title: latexToText(field('title')),
    venue: latexToText(venue.replace(/^\\url\{(.*)\}$/, '$1')),
    ...(url === undefined ? {} : { url: url.replace(/\\([&%_#~])/g, '$1') }),
  };
}

/** `Last, First and First Last and {A group}`. */
function splitPeople(names: string): readonly { readonly whole: string; readonly family: string }[] {
  return names
    .replace(/\s+/g, ' ')
    .split(' and ')
    .filter((name) => name.trim() !== '')
    .map((name) => {
      const [last = '', ...rest] = name.split(',').map((part) => part.trim());
      if (/^\{.*\}$/s.test(name.trim())) return { whole: latexToText(name), family: latexToText(name) };
      if (rest.length > 0) return { whole: latexToText(`${rest.at(-1)} ${last}`), family: latexToText(last) };
      const words = latexToText(last).split(' ');
      const from = words.findIndex((word, index) => index > 0 && index < words.length - 1 && /^\p{Ll}/u.test(word));
      return { whole: words.join(' '), family: words.slice(from > 0 ? from : -1).join(' ') };
    });
}
