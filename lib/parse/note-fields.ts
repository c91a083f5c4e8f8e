import { joinConditions, splitNames } from '../model/alias.ts';
import { findNearest, findSurely } from '../model/nearest.ts';
import type { Note } from '../model/note.ts';
import type { LabelledValue, LabelledValues } from '../model/passage.ts';
import { type Finding, type Fix, fileStart, type Place, toFix } from '../model/problem.ts';
import { type Told, tell } from '../model/rules.ts';
import type { TopicTypeName } from '../model/type-name.ts';
import type { TypeSet } from '../model/types/type-set.ts';
import { isForeignKey } from './foreign-keys.ts';
import type { FrontMatter } from './front-matter.ts';
import { readDate } from './read-date.ts';

/** What a lecture's or topic note's front matter says, checked. */
export interface NoteFields
  extends Pick<
    Note,
    'subtitle' | 'number' | 'date' | 'summary' | 'source' | 'authors' | 'objectives' | 'readings' | 'aliases' | 'draft' | 'autolink'
  > {
  readonly title?: string;
  readonly type?: TopicTypeName;
  readonly definition?: string;
  readonly near: readonly string[];
  readonly not: readonly string[];
  /** The fields of a topic note's type, not looked at yet. */
  readonly labelled: readonly LabelledValues[];
  readonly findings: readonly Finding[];
}

/** The fields of every note; `author`, as Pandoc has it, is `authors`. */
const textKeys = ['title', 'subtitle', 'date', 'summary', 'source', 'definition'] as const;
const listKeys = ['authors', 'author', 'readings', 'aliases', 'objectives'] as const;
/** What a topic says of its names in running text. */
const linkingKeys = ['near', 'not'] as const;
const flagKeys = ['draft', 'autolink'] as const;
const noteKeys: readonly string[] = [...textKeys, ...listKeys, ...flagKeys, 'number', 'type'];

/** Reads the fields of a note. Reports a type, field or value that is not known, with the nearest that is. */
export function readNoteFields(frontMatter: FrontMatter, types: TypeSet): NoteFields {
  const { data, places, valuePlaces } = foldKeys(frontMatter);
  const findings: Finding[] = [];
  const placeOf = (key: string): Place => places.get(key) ?? fileStart;
  const valuePlaceOf = (key: string): Place => valuePlaces.get(key) ?? placeOf(key);
  const type = readType();
  /** A key of every note may be a field of the note's type as well: the authors of a reading wrote the reading. */
  const isFieldOfType = (key: string) => type !== undefined && types.byName.get(type)?.fields.some((field) => field.key === key) === true;
  const fields = { ...readTexts(), ...readNumber(), ...readLists(), ...readFlags(), ...(type === undefined ? {} : { type }) };
  return { ...fields, labelled: readOthers(), findings };

  function readType(): TopicTypeName | undefined {
    const value = data['type'];
    if (value === undefined || value === null) return undefined;
    const type = typeof value === 'string' && value.toLowerCase() !== 'lecture' ? types.find(value) : undefined;
    if (type !== undefined) return type.name;
    if (typeof value === 'string' && /^(?:lecture|note|notes|slides)$/i.test(value)) return undefined;
    const names = [...types.byName.keys()];
    const nearest = typeof value === 'string' ? findNearest(value, names) : undefined;
    const hint = nearest === undefined ? `Types are ${names.join(', ')}; a lecture has none.` : `Did you mean "${nearest}"?`;
    const meant = typeof value === 'string' ? findSurely(value, names) : undefined;
    report('type', {
      ...tell('unknown-type', `Cannot find the type ${quote(value)}`, hint),
      ...(nearest === undefined ? { severity: 'warning' } : {}),
      ...(meant === undefined ? {} : { fix: toFix(valuePlaceOf('type'), String(value), meant) }),
    });
    return undefined;
  }

  function readTexts(): Partial<Record<(typeof textKeys)[number], string>> {
    return Object.fromEntries(
      textKeys.flatMap((key): [] | [[(typeof textKeys)[number], string]] => {
        const value = data[key];
        if (value === undefined || value === null || isFieldOfType(key)) return [];
        if (typeof value === 'object') {
          expect(key, 'a text', value);
          return [];
        }
        const text = String(value).replace(/\s+/g, ' ').trim();
        if (text === '') return [];
        return key === 'date' ? readDay(text) : [[key, text]];
      }),
    );
  }

  function readDay(text: string): [['date', string]] | [] {
    const read = readDate(text);
    if ('date' in read) return [['date', read.date]];
    report('date', { ...tell('front-matter-value', `Cannot read the date ${quote(text)}: ${read.why}`, read.hint), severity: 'warning' });
    return [];
  }

  function readNumber(): { number?: number } {
    const value = data['number'];
    if (value === undefined || value === null) return {};
    const number = typeof value === 'string' ? Number(value) : value;
    if (typeof number === 'number' && Number.isFinite(number)) return { number };
    expect('number', 'a number', value);
    return {};
  }

  function readLists() {
    const [authors = [], author = [], readings = [], aliases = [], objectives = []] = listKeys.map(readList);
    const [near = [], not = []] = type === undefined ? [] : linkingKeys.map(readList);
    return {
      authors: [...authors, ...author],
      aliases: joinConditions(aliases),
      near,
      not,
      objectives: objectives.filter((text) => text !== ''),
      readings: readings.map((name) => ({ name, place: placeOf('readings') })),
    };
  }

  function readList(key: string): readonly string[] {
    const value = data[key];
    if (value === undefined || value === null) return [];
    const values: readonly unknown[] = Array.isArray(value) ? value : [value];
    return values.flatMap((entry) => {
      const text = key.startsWith('author') && isRecord(entry) ? toPersonName(entry['name']) : entry;
      if (typeof text === 'string' || typeof text === 'number')
        return Array.isArray(value) || key === 'readings' || key === 'objectives' ? [String(text).trim()] : splitNames(String(text));
      expect(key, 'a list of names', entry);
      return [];
    });
  }

  function readFlags(): { draft: boolean; autolink: boolean } {
    return { draft: readFlag('draft', false), autolink: readFlag('autolink', true) };
  }

  function readFlag(key: string, otherwise: boolean): boolean {
    const value = data[key];
    if (value === undefined || value === null) return otherwise;
    if (typeof value === 'boolean') return value;
    if (typeof value === 'string' && /^(?:yes|on|no|off)$/i.test(value)) return /^(?:yes|on)$/i.test(value);
    expect(key, 'true or false', value);
    return otherwise;
  }

  function readOthers(): readonly LabelledValues[] {
    const labelled: LabelledValues[] = [];
    for (const [key, value] of Object.entries(data)) {
      if ((noteKeys.includes(key) && !isFieldOfType(key)) || (type !== undefined && linkingKeys.some((known) => known === key))) continue;
      if (type !== undefined)
        labelled.push({
          label: key,
          values: toValues(value),
          strict: true,
          ...(Array.isArray(value) ? { isList: true } : {}),
          place: placeOf(key),
          valuePlace: valuePlaceOf(key),
        });
      else if (!isForeignKey(key)) reportUnknown(key);
    }
    return labelled;
  }

  function reportUnknown(key: string): void {
    const nearest = findNearest(key, noteKeys);
    const hint =
      nearest === undefined
        ? `A lecture has: ${noteKeys.filter((known) => known !== 'type').join(', ')}; a topic note has a type.`
        : `Did you mean "${nearest}"?`;
    findings.push({
      ...placeOf(key),
      ...tell('unknown-field', `Cannot find the field "${key}" of a lecture`, hint),
      severity: nearest === undefined ? 'warning' : 'error',
      ...fixKey(key),
    });
  }

  function expect(key: string, expected: string, found: unknown): void {
    const message = `Cannot read the field "${key}": expected ${expected}, found ${quote(found)}`;
    report(key, tell('front-matter-value', message, `Write ${expected} behind "${key}:".`));
  }

  function report(key: string, told: Told & { readonly fix?: Fix }): void {
    findings.push({ ...valuePlaceOf(key), ...told });
  }

  function fixKey(key: string): { fix?: Fix } {
    const meant = findSurely(key, noteKeys);
    return meant === undefined || meant in data ? {} : { fix: toFix(placeOf(key), key, meant) };
  }
}

/** Hugo and Obsidian read "Date" as "date": a key that differs from one of ours by its case alone is that one, unless the note has both. */
function foldKeys({ data, places, valuePlaces }: FrontMatter): Pick<FrontMatter, 'data' | 'places' | 'valuePlaces'> {
  const fold = (key: string): string => {
    const small = key.toLowerCase();
    return noteKeys.includes(small) && !(small in data) ? small : key;
  };
  if (Object.keys(data).every((key) => fold(key) === key)) return { data, places, valuePlaces };
  const foldPlaces = (map: ReadonlyMap<string, Place>) => new Map([...map].map(([key, place]) => [fold(key), place]));
  return {
    data: Object.fromEntries(Object.entries(data).map(([key, value]) => [fold(key), value])),
    places: foldPlaces(places),
    valuePlaces: foldPlaces(valuePlaces),
  };
}

/** Quarto writes a name as one text, or as its parts. */
function toPersonName(name: unknown): unknown {
  if (!isRecord(name)) return name;
  const parts = [name['literal'] ?? name['given'], name['literal'] === undefined ? name['family'] : undefined].filter(
    (part) => typeof part === 'string',
  );
  return parts.length === 0 ? name : parts.join(' ');
}

function toValues(value: unknown): readonly LabelledValue[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values.flatMap((entry): LabelledValue[] => {
    if (entry === null || entry === undefined) return [];
    if (isRecord(entry)) return [Object.fromEntries(Object.entries(entry).map(([key, text]) => [key, String(text)]))];
    return [String(entry).replace(/\s+/g, ' ').trim()];
  });
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function quote(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
