import { stringify } from 'yaml';
import { type FrontMatter, parseFrontMatter } from '../../parse/front-matter.ts';
import { readDate } from '../../parse/read-date.ts';
import type { Loss, Matter } from '../imported.ts';

/** What a Markdown source says of itself, in the words of a note, and the text behind it with its lines where they were. */
interface CarriedMatter {
  readonly matter: Matter;
  readonly data: FrontMatter['data'];
  readonly body: string;
  readonly losses: readonly Loss[];
}

/** Reads YAML front matter, or Pandoc's block of a title, authors and a date behind percent signs. */
export function carryMatter(text: string): CarriedMatter {
  const block = readTitleBlock(text);
  if (block !== undefined) return block;
  const { data, places, body, findings } = parseFrontMatter(text);
  const losses: Loss[] = findings
    .filter(({ severity }) => severity === 'error')
    .map(({ line, message }) => ({ where: `line ${line}`, what: message, text: text.slice(0, text.length - body.trimStart().length) }));
  const matter: { -readonly [Key in keyof Matter]: Matter[Key] } = {};
  for (const [key, value] of Object.entries(data)) {
    const carried = carriers[key.toLowerCase()]?.(value);
    if (carried !== undefined) Object.assign(matter, carried.matter);
    const rest = carried === undefined ? value : carried.rest;
    if (rest === undefined || rest === null || rest === '') continue;
    losses.push({
      where: `line ${places.get(key)?.line ?? 1}`,
      what: `the option "${key}", which has no meaning for a note`,
      text: `${key}: ${typeof rest === 'object' ? stringify(rest, { lineWidth: 0 }).trim() : String(rest)}`,
    });
  }
  return { matter, data, body, losses };
}

type Carrier = (value: unknown) => { readonly matter: Matter; readonly rest?: unknown } | undefined;

/** What Quarto, Pandoc, Marp and Jupytext call the fields of a note. */
const carriers: Readonly<Record<string, Carrier>> = {
  title: (value) => (isText(value) ? { matter: { title: toLine(value) } } : undefined),
  subtitle: (value) => (isText(value) ? { matter: { subtitle: toLine(value) } } : undefined),
  abstract: (value) => (isText(value) ? { matter: { summary: toLine(value) } } : undefined),
  description: (value) => (isText(value) ? { matter: { summary: toLine(value) } } : undefined),
  summary: (value) => (isText(value) ? { matter: { summary: toLine(value) } } : undefined),
  number: (value) => (typeof value === 'number' ? { matter: { number: value } } : undefined),
  date: carryDate,
  author: readAuthors,
  authors: readAuthors,
  bibliography: (value) => {
    const names = (Array.isArray(value) ? value : [value]).filter(isText).map(toLine);
    return names.length === 0 ? undefined : { matter: { bibliography: names } };
  },
  references: (value) => (Array.isArray(value) ? { matter: { references: value } } : undefined),
  marp: () => ({ matter: {} }),
};

/** A date in any usual form becomes that of a note; one that nobody can read is told. */
function carryDate(value: unknown): ReturnType<Carrier> {
  const reading = isText(value) ? readDate(String(value)) : undefined;
  return reading !== undefined && 'date' in reading ? { matter: { date: reading.date } } : undefined;
}

/** Authors are names, or records with a name and more; what more they say is told. */
function readAuthors(value: unknown): ReturnType<Carrier> {
  const entries: readonly unknown[] = Array.isArray(value) ? value : [value];
  const names: string[] = [];
  const rest: unknown[] = [];
  for (const entry of entries) {
    if (isText(entry)) names.push(toLine(entry));
    else if (isRecord(entry)) {
      const { name, ...others } = entry;
      const parts = isRecord(name)
        ? [name['literal'] ?? name['given'], name['literal'] === undefined ? name['family'] : undefined]
        : [name];
      const whole = parts.filter(isText).map(toLine).join(' ');
      if (whole !== '') names.push(whole);
      if (Object.keys(others).length > 0) rest.push(others);
    }
  }
  return names.length === 0 ? undefined : { matter: { authors: names }, ...(rest.length === 0 ? {} : { rest }) };
}

/** Pandoc's title block: lines that begin with a percent sign; indented lines go on. */
function readTitleBlock(text: string): CarriedMatter | undefined {
  const block = /^%[^\n]*(?:\n[ \t]+[^\n]*)*(?:\n%[^\n]*(?:\n[ \t]+[^\n]*)*){0,2}/.exec(text)?.[0];
  if (block === undefined) return undefined;
  const [title = '', authors = '', date = ''] = block
    .split(/^%/m)
    .slice(1)
    .map((field) => field.trim());
  const day = carryDate(date)?.matter;
  return {
    matter: {
      ...(title === '' ? {} : { title: toLine(title) }),
      ...(authors === ''
        ? {}
        : {
            authors: authors
              .split(/;|\n/)
              .map((name) => name.trim())
              .filter((name) => name !== ''),
          }),
      ...day,
    },
    data: {},
    body: '\n'.repeat(block.split('\n').length - 1) + text.slice(block.length),
    losses: date === '' || day !== undefined ? [] : [{ where: 'line 1', what: 'the date, which is none that a note can hold', text: date }],
  };
}

function isText(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function toLine(value: string | number): string {
  return String(value).replace(/\s+/g, ' ').trim();
}
