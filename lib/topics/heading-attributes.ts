import type { Element } from 'hast';
import { splitNames } from '../model/alias.ts';
import { findNearest, findSurely } from '../model/nearest.ts';
import type { LabelledValues } from '../model/passage.ts';
import { type Finding, type Place, toFix } from '../model/problem.ts';
import { tell } from '../model/rules.ts';
import type { TopicType } from '../model/topic-type.ts';
import type { TopicTypeName } from '../model/type-name.ts';
import type { TypeSet } from '../model/types/type-set.ts';
import { toPlace } from '../parse/place.ts';

/** What a heading's attributes say: that it defines one topic, or many below it, and what else. */
export interface HeadingAttributes {
  readonly id?: string;
  readonly defines?: TopicTypeName;
  readonly definesMany?: TopicTypeName;
  readonly aliases: readonly string[];
  readonly near: readonly string[];
  readonly not: readonly string[];
  readonly labelled: readonly LabelledValues[];
  readonly nolink: boolean;
  readonly unlisted: boolean;
  readonly unnumbered: boolean;
  readonly findings: readonly Finding[];
}

const none: HeadingAttributes = {
  aliases: [],
  near: [],
  not: [],
  labelled: [],
  nolink: false,
  unlisted: false,
  unnumbered: false,
  findings: [],
};

/** Classes and keys that Pandoc, Quarto and reveal.js give headings: layout, which gives way in silence. */
const layoutClasses: ReadonlySet<string> = new Set(
  'unnumbered unlisted smaller scrollable appendix tabset panel-tabset incremental nonincremental center nostretch visible hidden fragment columns column notes aside section slide title-slide inverse middle lead invert auto-animate r-fit-text r-stack r-stretch no-toc'.split(
    ' ',
  ),
);
const layoutKey =
  /^(?:data-|background|auto-animate|transition|visibility|state|menu-title|style|width|height|toc-|number-|group$|output$|icon$|collapse$)/;

/** Takes the attributes off a heading and reads them; reports what no type or field is named. */
export function takeHeadingAttributes(heading: Element, types: TypeSet): HeadingAttributes {
  const { dataAttributes, ...properties } = heading.properties;
  if (typeof dataAttributes !== 'string') return none;
  heading.properties = properties;
  const read = readAttributes(dataAttributes);
  const whole = toPlace(heading);
  const placeAt = (name: string): Place => read.places.get(name) ?? whole;
  const classes = read.classes.map((name) => name.toLowerCase());
  const defines = types.all.find(({ name }) => classes.includes(name))?.name;
  const definesMany = classes.flatMap((name) => types.findByPlural(name)?.name ?? [])[0];
  const pairs = Object.entries(read.pairs);
  const findings = [
    ...read.classes.flatMap((name) => checkClass(name.toLowerCase(), placeAt(`.${name}`), types)),
    ...(defines === undefined && definesMany === undefined ? pairs.flatMap(([key]) => checkLooseKey(key, placeAt(key), types)) : []),
  ];
  return {
    ...(read.id === undefined ? {} : { id: read.id }),
    ...(defines === undefined ? {} : { defines }),
    ...(definesMany === undefined ? {} : { definesMany }),
    aliases: pairs.flatMap(([key, value]) => (isAliasKey(key) ? splitNames(value) : [])),
    near: pairs.flatMap(([key, value]) => (key === 'near' ? splitNames(value) : [])),
    not: pairs.flatMap(([key, value]) => (key === 'not' ? splitNames(value) : [])),
    labelled: pairs.flatMap(([label, value]) =>
      isAliasKey(label) || linkingKeys.has(label) || layoutKey.test(label)
        ? []
        : [{ label, values: [value], strict: true, place: placeAt(label), valuePlace: placeAt(`${label}=`) }],
    ),
    nolink: classes.includes('nolink'),
    unlisted: classes.includes('unlisted'),
    unnumbered: classes.includes('unnumbered') || classes.includes('unlisted'),
    findings,
  };
}

/** Tells whether a word stands for a topic's other names. */
export function isAliasKey(word: string): boolean {
  return /^(?:alias|aliases|also called|also known as|other names)$/i.test(word.trim());
}

/** What a topic says of its names: words of which one has to stand nearby, and longer terms that are another thing. */
const linkingKeys: ReadonlySet<string> = new Set(['near', 'not']);

interface WrittenAttributes {
  readonly id?: string;
  readonly classes: readonly string[];
  readonly pairs: Readonly<Record<string, string>>;
  readonly places: ReadonlyMap<string, Place>;
}

const nothing: WrittenAttributes = { classes: [], pairs: {}, places: new Map() };

/** Raw HTML may hold the property too, so nothing of it is taken on trust. */
function readAttributes(json: string): WrittenAttributes {
  try {
    const value: unknown = JSON.parse(json);
    if (typeof value !== 'object' || value === null) return nothing;
    const id = 'id' in value && typeof value.id === 'string' ? { id: value.id } : {};
    const classes = 'classes' in value && Array.isArray(value.classes) ? value.classes.filter((name) => typeof name === 'string') : [];
    const pairs = 'pairs' in value && typeof value.pairs === 'object' && value.pairs !== null ? Object.entries(value.pairs) : [];
    return { ...id, classes, pairs: Object.fromEntries(pairs.filter(([, text]) => typeof text === 'string')), places: readPlaces(value) };
  } catch {
    return nothing;
  }
}

function readPlaces(value: object): ReadonlyMap<string, Place> {
  const line = 'line' in value ? value.line : undefined;
  const spans = 'spans' in value && typeof value.spans === 'object' && value.spans !== null ? Object.entries(value.spans) : [];
  return new Map(
    spans.flatMap(([name, span]: [string, unknown]) => {
      const [column, endColumn]: readonly unknown[] = Array.isArray(span) ? span : [];
      return isCount(line) && isCount(column) && isCount(endColumn) ? [[name, { line, column, endLine: line, endColumn }] as const] : [];
    }),
  );
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value > 0;
}

function checkClass(name: string, place: Place, types: TypeSet): readonly Finding[] {
  if (name === 'nolink' || layoutClasses.has(name) || types.findByPlural(name) !== undefined || types.byName.has(name)) return [];
  const names = types.all.flatMap((type) => [type.name, type.plural]);
  const nearest = findNearest(name, names);
  if (nearest === undefined) {
    return [
      warn(
        place,
        `Cannot use the class ".${name}": no type of topic bears that name`,
        `Types are ${[...types.byName.keys()].join(', ')}; anything else has no effect here.`,
      ),
    ];
  }
  const meant = findSurely(name, names);
  return [
    {
      ...place,
      ...tell('unknown-type', `Cannot find the type "${name}"`, `Did you mean ".${nearest}"?`),
      ...(meant === undefined ? {} : { fix: toFix(place, `.${name}`, `.${meant}`) }),
    },
  ];
}

/** Reports a field that the type has not, with the nearest that it has. */
export function unknownField(key: string, { name: type, fields }: TopicType, place: Place): Finding {
  const keys = ['aliases', ...linkingKeys, ...fields.map((field) => field.key)];
  const nearest = findNearest(key, keys);
  const meant = findSurely(key, keys);
  return {
    ...place,
    ...tell(
      'unknown-field',
      `Cannot find the field "${key}" of a ${type}`,
      nearest === undefined ? `A ${type} has: ${keys.join(', ')}.` : `Did you mean "${nearest}"?`,
    ),
    ...(meant === undefined ? {} : { fix: toFix(place, key, meant) }),
  };
}

function checkLooseKey(key: string, place: Place, { all, findField }: TypeSet): readonly Finding[] {
  if (layoutKey.test(key)) return [];
  const owner = all.find(({ name }) => findField(name, key) !== undefined);
  const example = owner === undefined ? `{.${all[0]?.name ?? 'type'}}` : `{.${owner.name} ${key}="…"}`;
  return [
    warn(
      place,
      `Cannot use the attribute "${key}": the heading defines no topic`,
      `Give the heading a type, as in ${example}, or take the attribute off.`,
    ),
  ];
}

function warn(place: Place, message: string, hint: string): Finding {
  return { ...place, ...tell('unknown-attribute', message, hint) };
}
