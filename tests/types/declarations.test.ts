import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeTypeStyles } from '../../lib/finish/type-styles.ts';
import { declarationKeys } from '../../lib/model/types/declaration-keys.ts';
import { defaultTypes } from '../../lib/model/types/default-types.ts';
import { findGlyphFault } from '../../lib/model/types/glyph-path.ts';
import { readDeclaration } from '../../lib/model/types/read-declaration.ts';
import { coloursOf, contrastOf, grounds, leastContrast } from '../../lib/model/types/type-colours.ts';

/** What is wrong with a declaration, as `path: message`. */
function faultsOf(data: unknown): readonly string[] {
  return readDeclaration(data, 'dataset').faults.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

describe('the schema of types', () => {
  it.each(defaultTypes.map((type) => [type.name, type] as const))('takes the default type %s as it stands', (name, type) => {
    expect(readDeclaration(JSON.parse(JSON.stringify(type)), name)).toEqual({ type, faults: [] });
  });

  it('keeps how cards ask for a field and for a type', () => {
    const card = { asks: 'Which {layer/layers} is {title} part of?', back: 'What is part of {title}?', isOpen: true, needsNames: true };
    const { type, faults } = readDeclaration(
      {
        label: 'D',
        card: { asks: 'What does {name} hold?' },
        fields: [
          { key: 'a', card },
          { key: 'b', card: { isUnasked: true } },
        ],
      },
      'dataset',
    );
    expect(faults).toEqual([]);
    expect(type?.card).toEqual({ asks: 'What does {name} hold?' });
    expect(type?.fields.map((field) => field.card)).toEqual([card, { isUnasked: true }]);
  });

  it('fills in what a declaration leaves out', () => {
    const { type, faults } = readDeclaration({ label: 'Case study' }, 'case');
    expect(faults).toEqual([]);
    expect(type).toMatchObject({ name: 'case', plural: 'case-studies', labelPlural: 'Case studies', names: 'words', fields: [] });
    expect(type?.index).toEqual({ form: 'terms', groups: 'letter', order: [], columns: [], filters: [] });
  });

  it.each<[string, unknown, string]>([
    ['no mapping', ['a'], ': Cannot read ["a"]: expected keys and values'],
    ['no label', {}, ': Cannot show the type "dataset": it has no label'],
    ['an unknown key', { label: 'D', lable: 'E' }, 'lable: Cannot find the key "lable" of a type'],
    [
      'an unknown key of a field',
      { label: 'D', fields: [{ key: 'a', kid: 'text' }] },
      'fields.0.kid: Cannot find the key "kid" of "field"',
    ],
    ['another name than its file', { label: 'D', name: 'data' }, 'name: Cannot call the type "data": its file is called "dataset"'],
    [
      'a plural that is no word',
      { label: 'D', plural: '../x' },
      'plural: Cannot use "../x" as "plural": expected small letters, digits and hyphens, at most 40',
    ],
    ['one word for one and many', { label: 'D', plural: 'dataset' }, 'plural: Cannot use "dataset" for one and for many'],
    ['a plural that is a class', { label: 'D', plural: 'columns' }, 'plural: Cannot use "columns" as "plural": headings and notes use it'],
    ['a label that is too long', { label: 'x'.repeat(61) }, 'label: Cannot use'],
    ['a hue beyond the circle', { label: 'D', hue: 360 }, 'hue: Cannot use 360 as "hue"'],
    [
      'a hue without contrast on light',
      { label: 'D', hue: ['#ffee00', '#ffee00'] },
      'hue: Cannot use "#ffee00" in the light theme: its contrast is 1.',
    ],
    [
      'a hue without contrast on dark',
      { label: 'D', hue: ['#222200', '#222200'] },
      'hue: Cannot use "#222200" in the dark theme: its contrast is 1.',
    ],
    ['a hue that is CSS', { label: 'D', hue: ['red;}', '#ffffff'] }, 'hue: Cannot use ["red;}","#ffffff"] as "hue"'],
    ['a glyph that is no path', { label: 'D', glyph: 'circle' }, 'glyph: Cannot draw the glyph "circle": a path begins with M'],
    ['an unknown form', { label: 'D', index: { form: 'grid' } }, 'index.form: Cannot use "grid" as "form"'],
    [
      'a column that is no field',
      { label: 'D', index: { form: 'table', columns: ['size'] } },
      'index.columns: Cannot find the field "size" that "columns" names',
    ],
    [
      'groups that are no field',
      { label: 'D', index: { groups: 'size' } },
      'index.groups: Cannot find the field "size" that "groups" names',
    ],
    [
      'a bibliography of no works',
      { label: 'D', index: { form: 'bibliography' } },
      'index.form: Cannot list as a bibliography what no fields cite',
    ],
    [
      'sections compared',
      { label: 'D', index: { form: 'sections', isCompared: true } },
      'index.isCompared: Cannot compare in the form "sections"',
    ],
    ['a kind that is none', { label: 'D', fields: [{ key: 'size', kind: 'nubmer' }] }, 'fields.0.kind: Cannot use "nubmer" as "kind"'],
    [
      'choices of numbers',
      { label: 'D', fields: [{ key: 'size', kind: 'number', choices: ['1'] }] },
      'fields.0.choices: Cannot choose values of the kind "number"',
    ],
    [
      'an edge of addresses',
      { label: 'D', fields: [{ key: 'a', kind: 'link', relation: { to: 'tool' } }] },
      'fields.0.relation: Cannot make an edge of values of the kind "link"',
    ],
    [
      'an edge without labels',
      { label: 'D', fields: [{ key: 'a', kind: 'names', relation: { to: 'tool' } }] },
      'fields.0.relation: Cannot make the edge of "a": it has no "forward"',
    ],
    ['two fields of one key', { label: 'D', fields: [{ key: 'a' }, { key: 'a' }] }, 'fields.1.key: Cannot have two fields "a"'],
    ['a field of every note', { label: 'D', fields: [{ key: 'title' }] }, 'fields.0.key: Cannot call a field "title"'],
    ['a field that is no word', { label: 'D', fields: [{ key: 'on click=' }] }, 'fields.0.key: Cannot use "on click=" as "key"'],
    [
      'a drawing along no edge',
      { label: 'D', fields: [{ key: 'a' }], drawing: { form: 'stack', along: 'a' } },
      'drawing.along: Cannot draw along "a": the field makes no edge',
    ],
    [
      'a plan of a cycle',
      {
        label: 'D',
        fields: [{ key: 'a', kind: 'names', relation: { to: 'tool', forward: 'F', backward: 'B' } }],
        drawing: { form: 'cycle', along: 'a', plan: { choices: 'b' } },
      },
      'drawing.plan: Cannot plan a cycle',
    ],
    [
      'a plan with nothing to choose from',
      {
        label: 'D',
        fields: [{ key: 'a', kind: 'names', relation: { to: 'tool', forward: 'F', backward: 'B' } }],
        drawing: { form: 'stack', along: 'a', plan: {} },
      },
      'drawing.plan: Cannot plan without "choices"',
    ],
    [
      'names filled in',
      { label: 'D', fields: [{ key: 'a', kind: 'names', isFilledIn: true }] },
      'fields.0.isFilledIn: Cannot fill in values of the kind "names"',
    ],
    [
      'a list depended on',
      { label: 'D', fields: [{ key: 'a', kind: 'list', isDependence: true }] },
      'fields.0.isDependence: Cannot depend on values of the kind "list"',
    ],
    [
      'works that nothing cites',
      { label: 'D', work: { authors: 'a', year: 'b', venue: 'c', address: 'd' } },
      'work.authors: Cannot find the field "a" that "authors" names',
    ],
    [
      'a word of a question that nothing fills in',
      { label: 'D', fields: [{ key: 'a', kind: 'list', card: { asks: 'What is {titel} made of?' } }] },
      'fields.0.card.asks: Cannot fill "{titel}" in',
    ],
    [
      'a question of a type with a word that only fields have',
      { label: 'D', card: { asks: 'What is {title}, with {value}?' } },
      'card.asks: Cannot fill "{value}" in',
    ],
    [
      'a question that names no topic',
      { label: 'D', fields: [{ key: 'a', kind: 'list', card: { asks: 'What are the parts?' } }] },
      'fields.0.card.asks: Cannot ask without a topic: the question names none',
    ],
    [
      'braces that are not closed',
      { label: 'D', fields: [{ key: 'a', kind: 'list', card: { asks: 'What is {title made of, {title}?' } }] },
      'fields.0.card.asks: Cannot read the braces of the question',
    ],
    [
      'a question for what is not asked',
      { label: 'D', fields: [{ key: 'a', kind: 'list', card: { asks: 'What is {title}?', isUnasked: true } }] },
      'fields.0.card.isUnasked: Cannot ask for what no card asks for',
    ],
    ['a type of schema.org that is none', { label: 'D', schema: 'Datset' }, 'schema: Cannot use "Datset" as "schema"'],
  ])('tells of %s', (_what, data, fault) => {
    expect(
      faultsOf(data).find((other) => other.startsWith(fault)),
      faultsOf(data).join('\n'),
    ).toBeDefined();
  });

  it.each(['', 'Data set', 'lecture', 'column', '9lives', 'x'.repeat(41), '__proto__', 'a"b'])('has no type called "%s"', (name) => {
    expect(readDeclaration({ label: 'D' }, name).type).toBeUndefined();
    expect(readDeclaration({ label: 'D' }, name).faults).toHaveLength(1);
  });

  it('never throws, and gives names, paths and colours that end no rule and no string, whatever it is given', () => {
    const texts = fc.oneof(
      fc.string(),
      fc.constantFrom('</style>', '"}', "'/>", '\\', '*/', 'M0 0', 'a', '#ffffff', 'terms', 'text', 'names'),
    );
    const values = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: 'small' },
        texts,
        fc.integer(),
        fc.boolean(),
        fc.constant(null),
        fc.array(tie('value'), { maxLength: 4 }),
        tie('part'),
      ),
      part: fc.dictionary(
        fc.oneof(fc.string(), ...Object.values(declarationKeys).map((keys) => fc.constantFrom(...Object.keys(keys)))),
        tie('value'),
        { maxKeys: 12 },
      ),
    }));
    fc.assert(
      fc.property(values.part, texts, (data, name) => {
        const { type } = readDeclaration(data, name);
        if (type === undefined) return;
        expect([type.name, type.plural, ...type.fields.map(({ key }) => key)].every((word) => /^[a-z][a-z\d-]*$/.test(word))).toBe(true);
        expect(findGlyphFault(type.glyph)).toBeUndefined();
        expect(writeTypeStyles([type])).not.toMatch(/<|'[^']*"[^']*'|\/\*/);
      }),
      { numRuns: 1000, examples: [[{ label: 0, plural: false }, 'names']] },
    );
  });
});

describe('the colour of a hue', () => {
  it('has enough contrast on every ground, in both themes, whatever the hue', () => {
    for (let hue = 0; hue < 360; hue++) {
      const colours = coloursOf(hue);
      for (const theme of ['light', 'dark'] as const)
        for (const ground of grounds[theme])
          expect(contrastOf(colours[theme], ground), `${hue} on ${ground}`).toBeGreaterThan(leastContrast);
    }
  });

  it('stands on the grounds that the style sheet has', () => {
    const styles = readFileSync('app/globals.css', 'utf8');
    const groundOf = (name: string) => new RegExp(`--${name}: light-dark\\((#[\\da-f]{6}), (#[\\da-f]{6})\\)`).exec(styles)?.slice(1);
    expect([groundOf('bg'), groundOf('raised')]).toEqual([0, 1].map((at) => [grounds.light[at], grounds.dark[at]]));
  });

  it('is measured as WCAG does', () => {
    expect(contrastOf('#000000', '#ffffff')).toBe(21);
    expect(contrastOf('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });
});

describe('a glyph', () => {
  it.each([...defaultTypes.map(({ glyph }) => glyph), 'M0 0', 'm1,1l2-3', 'M.5.5L1e0 2', 'M0 0a4 4 0 118 0', 'M1 1z'])(
    'may be %s',
    (path) => {
      expect(findGlyphFault(path)).toBeUndefined();
    },
  );

  it.each([
    ['', 'a path begins with M'],
    ['L0 0', 'a path begins with M'],
    ['M0', '"M" takes 2 numbers'],
    ['M0 0 0', '"M" takes 2 numbers'],
    ['M0 0z1', '"z" takes 0 numbers'],
    ['M0 0a4 4 0 2 1 8 0', 'what stands behind "a" is no list of numbers'],
    ['M0 0-', 'what stands behind "M" is no list of numbers'],
    ['M0 99', 'it leaves the grid of 24 by 24'],
    ["M0 0'/><script>", '"\'" is neither a command nor a number'],
    ['M0 0")}body{}', '""" is neither a command nor a number'],
    [`M${'0 '.repeat(400)}`, 'it is longer than 600 characters'],
  ])('may not be %s', (path, fault) => {
    expect(findGlyphFault(path)).toBe(fault);
  });
});
