import { type FieldKindName, fieldKinds } from '../fields/field-kinds.ts';
import { toSlug } from '../slug.ts';
import type { FieldDefinition, StackPlan, TopicType } from '../topic-type.ts';
import { cardWords } from './card-phrase.ts';
import { isWord, openPart, type PartReader, quote } from './declaration-reader.ts';
import { findGlyphFault } from './glyph-path.ts';
import { readCard } from './read-card.ts';
import { readFieldKey } from './read-field-key.ts';
import { readIndex } from './read-index.ts';
import { coloursOf, contrastOf, grounds, isHexColour, leastContrast } from './type-colours.ts';
import type { TypeFault } from './type-fault.ts';

/** A declaration as it was read: the type, without what is wrong in it, where it has a name; and what is wrong. */
export interface ReadDeclaration {
  readonly type?: TopicType;
  readonly faults: readonly TypeFault[];
}

/** Fields of one type, and values of its choices. */
const most = { fields: 30 } as const;

/** Keys that every note has, or that pages use themselves. */
const reservedKeys: ReadonlySet<string> = new Set(
  'title subtitle type aliases alias definition near not draft autolink number readings summary slug behaviour label q compare with part'.split(
    ' ',
  ),
);

/** Types of schema.org that a topic of a course can be. */
const schemas = [
  'Article',
  'Book',
  'CreativeWork',
  'Dataset',
  'Event',
  'HowTo',
  'LearningResource',
  'Occupation',
  'Organization',
  'Person',
  'Place',
  'Product',
  'ScholarlyArticle',
  'SoftwareApplication',
] as const;

/** Reads the declaration of a type out of plain data, such as YAML; `named` is the name that its file gives it. One schema for all types, the default ones too. */
export function readDeclaration(data: unknown, named = ''): ReadDeclaration {
  const faults: TypeFault[] = [];
  const part = openPart(data, 'type', { path: [], faults });
  if (part === undefined) return { faults };
  const name = readName(part, named);
  if (name === undefined) return { faults };
  const label = part.text('label', 'label') ?? withoutLabel(part, name);
  const labelPlural = part.text('labelPlural', 'label') ?? pluralOf(label);
  const fields = readFields(part, name);
  const optional = {
    after: part.word('after'),
    drawing: readDrawing(part, fields, labelPlural),
    readers: readReaders(part, fields),
    work: readWork(part, fields),
    asked: readAsked(part),
    card: readCard(part, ['title', 'name']),
    schema: part.choice('schema', schemas),
  };
  const type: TopicType = {
    name,
    plural: readPlural(part, { name, labelPlural }),
    label,
    labelPlural,
    description: part.text('description', 'sentence') ?? `The ${labelPlural.toLowerCase()} of this course.`,
    names: part.choice('names', ['words', 'products', 'activities']) ?? 'words',
    glyph: readGlyph(part),
    hue: readHue(part, name),
    fields,
    index: readIndex(part, fields, optional.work !== undefined),
    ...given(optional),
  };
  return { type, faults };
}

function readName(part: PartReader, named: string): string | undefined {
  const own = part.word('name');
  if (own !== undefined && named !== '' && own !== named)
    part.report('name', `Cannot call the type "${own}": its file is called "${named}"`, `Write "${named}", or leave the line out.`);
  const name = named === '' ? own : named;
  if (name !== undefined && isWord(name) && !reservedNames.has(name)) return name;
  const message = `Cannot call a type ${quote(name ?? '')}`;
  part.report(
    'name',
    message,
    'Name its file in small letters, digits and hyphens, as in "dataset.yml"; words that headings and notes use are taken.',
  );
  return undefined;
}

/** What notes call lectures, and classes of headings that are layout. */
const reservedNames: ReadonlySet<string> = new Set(
  'course courses lecture lectures note notes slides slide column columns section sections aside fragment appendix hidden visible center smaller unnumbered unlisted tabset nolink field index letter'.split(
    ' ',
  ),
);

function withoutLabel(part: PartReader, name: string): string {
  if (!part.has('label'))
    part.report('label', `Cannot show the type "${name}": it has no label`, 'Write "label:" with the name that readers see.');
  return name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' ');
}

function pluralOf(label: string): string {
  if (/[^aeiou]y$/i.test(label)) return `${label.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/i.test(label) ? `${label}es` : `${label}s`;
}

function readPlural(part: PartReader, { name, labelPlural }: { readonly name: string; readonly labelPlural: string }): string {
  const own = part.word('plural');
  const plural = own ?? toSlug(labelPlural);
  if (!isWord(plural)) {
    if (!part.has('plural'))
      part.report(
        'labelPlural',
        `Cannot make an address of ${quote(labelPlural)}`,
        'Write "plural:" in small letters, digits and hyphens.',
      );
  } else if (plural === name)
    part.report(
      'plural',
      `Cannot use "${plural}" for one and for many`,
      'Write "plural:" with another word, such as the name with "list" or "all".',
    );
  else if (reservedNames.has(plural))
    part.report('plural', `Cannot use ${quote(plural)} as "plural": headings and notes use it`, 'Write another word.');
  else return plural;
  return `${name}-all`;
}

function readGlyph(part: PartReader): string {
  const glyph = part.raw('glyph');
  if (glyph === undefined) return 'M5 5h14v14H5z';
  const fault = typeof glyph === 'string' ? findGlyphFault(glyph) : 'it is no text';
  if (typeof glyph === 'string' && fault === undefined) return glyph;
  part.report(
    'glyph',
    `Cannot draw the glyph ${quote(glyph)}: ${fault}`,
    'Write the "d" of an SVG path that is drawn in lines on a grid of 24 by 24.',
  );
  return 'M5 5h14v14H5z';
}

function readHue(part: PartReader, name: string): TopicType['hue'] {
  const hue = part.raw('hue');
  const otherwise = [...name].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 360, 7);
  if (hue === undefined) return otherwise;
  if (typeof hue === 'number' && Number.isInteger(hue) && hue >= 0 && hue < 360) return hue;
  const [light, dark, ...more] = Array.isArray(hue) ? hue : [];
  const howTo = 'Write an angle from 0 to 359: both themes get a colour of enough contrast.';
  if (!isHexColour(light) || !isHexColour(dark) || more.length > 0) {
    part.report('hue', `Cannot use ${quote(hue)} as "hue": expected an angle, or two colours such as "#89483e"`, howTo);
    return otherwise;
  }
  const colours = coloursOf([light, dark]);
  for (const theme of ['light', 'dark'] as const) {
    const least = Math.min(...grounds[theme].map((ground) => contrastOf(colours[theme], ground)));
    if (least >= leastContrast) continue;
    part.report(
      'hue',
      `Cannot use "${colours[theme]}" in the ${theme} theme: its contrast is ${least.toFixed(1)}, and text needs ${leastContrast}`,
      howTo,
    );
    return otherwise;
  }
  return [light, dark];
}

function readFields(part: PartReader, name: string): readonly FieldDefinition[] {
  const fields: FieldDefinition[] = [];
  const parts = part.parts('fields', 'field');
  if (parts.length > most.fields)
    part.report('fields', `Cannot use ${parts.length} fields: ${most.fields} are the most`, 'Leave some out.');
  for (const field of parts.slice(0, most.fields)) {
    const read = readField(field, name);
    if (read === undefined) continue;
    if (fields.some(({ key }) => key === read.key))
      field.report('key', `Cannot have two fields "${read.key}"`, 'Give one of them another key.');
    else fields.push(read);
  }
  return fields;
}

const kindNames: readonly FieldKindName[] = Object.keys(fieldKinds).filter((name): name is FieldKindName => name in fieldKinds);

function readField(part: PartReader, type: string): FieldDefinition | undefined {
  const key = part.word('key');
  if (!part.has('key'))
    part.report('key', 'Cannot use a field without a key', 'Write "key:" with the name that notes write, as in "key: size".');
  if (key === undefined) return undefined;
  if (reservedKeys.has(key)) {
    part.report('key', `Cannot call a field "${key}": every note has that already, or its page`, 'Give the field another key.');
    return undefined;
  }
  const kind = part.choice('kind', kindNames) ?? 'text';
  const choices = part.texts('choices');
  const { mayChoose, mayRelate, holdsOne, shape } = fieldKinds[kind];
  if (choices.length > 0 && !mayChoose)
    part.report('choices', `Cannot choose values of the kind "${kind}"`, 'Use the kind text or names, or take the choices off.');
  if (part.has('relation') && !mayRelate)
    part.report('relation', `Cannot make an edge of values of the kind "${kind}"`, 'Use the kind names.');
  if (part.flag('isBefore') && !part.has('relation'))
    part.report('isBefore', 'Cannot put topics before others that the field makes no edge to', 'Give the field a relation.');
  if (part.flag('isName') && !holdsOne) part.report('isName', `Cannot take values of the kind "${kind}" for a name`, 'Use the kind text.');
  if (part.flag('isFilledIn') && shape !== 'list')
    part.report('isFilledIn', `Cannot fill in values of the kind "${kind}"`, 'Use the kind list: each of its values is a part.');
  if (part.flag('isDependence') && !holdsOne)
    part.report('isDependence', `Cannot depend on values of the kind "${kind}"`, 'Use the kind text, which holds one value.');
  const relation = mayRelate ? readRelation(part, { type, key }) : undefined;
  return {
    key,
    label: part.text('label', 'label') ?? key.charAt(0).toUpperCase() + key.slice(1).replaceAll('-', ' '),
    synonyms: part.texts('synonyms'),
    kind,
    ...given({
      choices: mayChoose && choices.length > 0 ? choices : undefined,
      relation,
      isName: holdsOne ? part.flag('isName') : undefined,
      isBefore: relation === undefined ? undefined : part.flag('isBefore'),
      isProse: part.flag('isProse'),
      place: part.choice('place', ['fact', 'question']),
      marks: part.choice('marks', ['numbers', 'letters', 'warnings']),
      card: readCard(part, cardWords),
      isFilledIn: shape === 'list' ? part.flag('isFilledIn') : undefined,
      isDependence: holdsOne ? part.flag('isDependence') : undefined,
    }),
  };
}

function readRelation(field: PartReader, { type, key }: { readonly type: string; readonly key: string }): FieldDefinition['relation'] {
  const part = field.part('relation', 'relation');
  if (part === undefined) return undefined;
  const [isReversed, isMutual] = [part.flag('isReversed'), part.flag('isMutual')];
  const [to, forward] = [part.word('to'), part.text('forward', 'label')];
  const backward = isMutual ? forward : part.text('backward', 'label');
  for (const end of ['to', 'forward', 'backward'] as const)
    if (!part.has(end) && !(isMutual && end === 'backward'))
      part.report(
        end,
        `Cannot make the edge of "${key}": it has no "${end}"`,
        'An edge has the type it leads "to", and its labels "forward" and "backward".',
      );
  const name = part.raw('name') ?? `${type}-${key}`;
  if (typeof name !== 'string' || !/^[a-z][a-zA-Z\d-]{0,80}$/.test(name)) {
    part.report('name', `Cannot call an edge ${quote(name)}`, 'Write letters, digits and hyphens.');
    return undefined;
  }
  return to === undefined || forward === undefined || backward === undefined
    ? undefined
    : { to, name, forward, backward, ...given({ isReversed, isMutual }) };
}

function readDrawing(type: PartReader, fields: readonly FieldDefinition[], labelPlural: string): TopicType['drawing'] {
  const part = type.part('drawing', 'drawing');
  const form = part?.choice('form', ['stack', 'cycle']);
  if (part === undefined) return undefined;
  if (!part.has('form')) part.report('form', 'Cannot draw: it is neither a stack nor a cycle', 'Write "form: stack" or "form: cycle".');
  const field = readFieldKey(part, 'along', fields);
  if (field !== undefined && field.relation === undefined)
    part.report('along', `Cannot draw along "${field.key}": the field makes no edge`, 'Name a field with a relation.');
  if (form === undefined || field?.relation === undefined) return undefined;
  return {
    form,
    along: field.key,
    title: part.text('title', 'label') ?? labelPlural,
    note: part.text('note', 'sentence') ?? '',
    ...given({ plan: readPlan(part, form, labelPlural) }),
  };
}

/** Whether the parts have the field is known once all types are. */
function readPlan(drawing: PartReader, form: 'stack' | 'cycle', labelPlural: string): StackPlan | undefined {
  const part = drawing.part('plan', 'plan');
  if (part === undefined) return undefined;
  if (form !== 'stack') drawing.report('plan', 'Cannot plan a cycle', 'Use the form stack, whose parts something can be chosen for.');
  const choices = part.word('choices');
  if (!part.has('choices'))
    part.report('choices', 'Cannot plan without "choices"', 'Name the field of the parts that leads to what can be chosen for one.');
  if (choices === undefined || form !== 'stack') return undefined;
  return { choices, title: part.text('title', 'label') ?? `Plan ${labelPlural.toLowerCase()}` };
}

function readReaders(type: PartReader, fields: readonly FieldDefinition[]): TopicType['readers'] {
  const part = type.part('readers', 'readers');
  const field = part === undefined ? undefined : readFieldKey(part, 'field', fields);
  if (part === undefined || field === undefined) return undefined;
  return { field: field.key, toward: part.texts('toward').filter(isWord), note: part.text('note', 'sentence') ?? '' };
}

function readWork(type: PartReader, fields: readonly FieldDefinition[]): TopicType['work'] {
  const part = type.part('work', 'work');
  if (part === undefined) return undefined;
  const [authors, year, venue, address] = ['authors', 'year', 'venue', 'address'].map((key) => readFieldKey(part, key, fields)?.key);
  return authors === undefined || year === undefined || venue === undefined || address === undefined
    ? undefined
    : { authors, year, venue, address };
}

function readAsked(type: PartReader): TopicType['asked'] {
  const part = type.part('asked', 'asked');
  if (part === undefined) return undefined;
  const words = (key: string) => part.texts(key).map((word) => word.toLowerCase());
  return { opening: words('opening'), leaning: words('leaning'), listing: words('listing') };
}

/** Leaves out what is not given. */
function given<Keys extends object>(keys: Keys): { [Key in keyof Keys]?: Exclude<Keys[Key], undefined> } {
  const entries = Object.entries(keys).filter(([, value]) => value !== undefined);
  return Object.assign({}, ...entries.map(([key, value]) => ({ [key]: value })));
}
