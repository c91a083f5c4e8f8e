import { Index } from 'flexsearch';
import { analyse, type Token } from './analyse.ts';
import { collectNames } from './collect-names.ts';
import { joinName } from './name-terms.ts';
import type { SearchPage } from './search-record.ts';
import type { SlottedId, TermEntry, TermPlace } from './term-entry.ts';
import { type FieldName, fieldNames, slotCount, toSlot } from './weigh-term.ts';

/** Words between title, heading and text, so that none is next to a word of another. */
const gap = 8;

/** Builds what the index knows of every term and every name, in the order of keys. Sections are numbered over all pages. */
export function buildEntries(pages: readonly SearchPage[]): readonly TermEntry[] {
  const places = new Map<string, Places>();
  const fields: Readonly<Record<FieldName, FieldText[]>> = { title: [], aliases: [], heading: [], text: [] };
  let section = 0;
  for (const [id, page] of pages.entries()) {
    const title = analyse(page.title);
    fields.title.push({ id, tokens: title });
    fields.aliases.push({ id, tokens: aliasTokens(page) });
    for (const [index, { heading, text }] of page.sections.entries()) {
      const headed = analyse(heading);
      const written = analyse(text);
      fields.heading.push({ id: section, tokens: headed });
      fields.text.push({ id: section, tokens: written });
      let offset = 0;
      for (const tokens of index === 0 ? [title, headed, written] : [headed, written])
        offset = addPlaces(places, { section, tokens, offset });
      section += 1;
    }
  }
  return putTogether(pages, places, {
    title: buildField('title', fields.title),
    aliases: buildField('aliases', fields.aliases),
    heading: buildField('heading', fields.heading),
    text: buildField('text', fields.text),
  });
}

interface FieldText {
  readonly id: number;
  readonly tokens: readonly Token[];
}

/** Where a term stands: by section, positions and the numbers of the forms in `forms`. */
interface Places {
  readonly forms: Map<string, number>;
  readonly sections: Map<number, { readonly position: number; readonly form: number }[]>;
}

function aliasTokens({ title, aliases }: SearchPage): readonly Token[] {
  const joined = new Set([title, ...aliases].flatMap((name) => joinName(name) ?? []));
  return [...aliases, ...joined].flatMap(analyse);
}

function addPlaces(
  places: Map<string, Places>,
  { section, tokens, offset }: { section: number; tokens: readonly Token[]; offset: number },
): number {
  for (const { term, form, position } of tokens) {
    const known = places.get(term) ?? { forms: new Map(), sections: new Map() };
    places.set(term, known);
    const number = known.forms.get(form) ?? known.forms.size;
    known.forms.set(form, number);
    const list = known.sections.get(section) ?? [];
    known.sections.set(section, list);
    list.push({ position: offset + position, form: number });
  }
  return tokens.length === 0 ? offset : offset + (tokens.at(-1)?.position ?? 0) + gap;
}

/**
 * Builds one field in FlexSearch. Its own ranking, by a word's place in the text, gives way to the slot of the word's
 * weight; the words come cut, so its encoder only splits them.
 */
function buildField(field: FieldName, texts: readonly FieldText[]): (term: string) => readonly SlottedId[] {
  const lengths = texts.map(({ tokens }) => tokens.filter(({ isWhole }) => !isWhole).length);
  const filled = lengths.filter((length) => length > 0);
  const averageLength = filled.reduce((sum, length) => sum + length, 0) / Math.max(1, filled.length);
  let length = 0;
  let frequencies = new Map<string, number>();
  const index = new Index({
    tokenize: 'strict',
    resolution: slotCount,
    encode: splitTerms,
    score: (_terms, term) => toSlot(field, { frequency: frequencies.get(term) ?? 1, length, averageLength }),
  });
  for (const [at, { id, tokens }] of texts.entries()) {
    frequencies = new Map();
    for (const { term } of tokens) frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
    length = lengths[at] ?? 0;
    index.add(id, [...frequencies.keys()].join('\n'));
  }
  return (term) => {
    const slots = index.search(term, { resolve: false }).result;
    const found: SlottedId[] = [];
    slots.forEach((ids, slot) => {
      for (const id of ids) if (typeof id === 'number') found.push({ id, slot });
    });
    return found.sort((a, b) => a.id - b.id);
  };
}

function splitTerms(text: string): string[] {
  return text.split('\n');
}

function putTogether(
  pages: readonly SearchPage[],
  places: ReadonlyMap<string, Places>,
  fields: Readonly<Record<FieldName, (term: string) => readonly SlottedId[]>>,
): readonly TermEntry[] {
  const names = collectNames(pages);
  const aliasForms = new Map<string, Set<string>>();
  for (const { term, form } of pages.flatMap(aliasTokens)) aliasForms.set(term, (aliasForms.get(term) ?? new Set()).add(form));
  const keys = [...new Set([...places.keys(), ...aliasForms.keys(), ...names.keys()])].sort(compareKeys);
  return keys.map((key) => {
    const known = places.get(key);
    const name = names.get(key);
    const found = Object.fromEntries(
      fieldNames.map((field) => [field, known === undefined && !aliasForms.has(key) ? [] : fields[field](key)]),
    );
    return {
      key,
      forms: key.includes(' ') ? [key] : [...new Set([...(known?.forms.keys() ?? []), ...(aliasForms.get(key) ?? [])])],
      places: known === undefined ? [] : toPlaces(known, found['text'] ?? []),
      headings: found['heading'] ?? [],
      titles: found['title'] ?? [],
      aliases: found['aliases'] ?? [],
      named: name?.titles ?? [],
      nicknamed: name?.aliases ?? [],
      otherNames: name?.otherNames ?? [],
    };
  });
}

function toPlaces({ sections }: Places, texts: readonly SlottedId[]): readonly TermPlace[] {
  const slots = new Map(texts.map(({ id, slot }) => [id, slot]));
  return [...sections].map(([section, list]) => ({
    section,
    slot: slots.get(section),
    positions: list.map(({ position }) => position),
    forms: list.map(({ form }) => form),
  }));
}

/** Orders keys by their code units: the same everywhere, and a name stands right behind its first word. */
export function compareKeys(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
