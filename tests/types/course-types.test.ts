import { describe, expect, it } from 'vitest';
import { renderHandbook, renderPage } from '../../components/render-page.tsx';
import type { PageParts } from '../../lib/model/page-parts.ts';
import { defaultTypes } from '../../lib/model/types/default-types.ts';
import { buildHandbook } from '../../lib/pages/handbook-page.ts';
import { buildSiteContext } from '../../lib/pages/site-context.ts';
import { buildFrame, buildPages } from '../../lib/pages/write-site.ts';
import { type Files, fieldsOf, makeCourse, topicOf } from '../support/small-course.ts';

/** What is wrong in the files of a course, as `file:line rule: message`. */
function problemsOf(files: Files): readonly string[] {
  return makeCourse(files).problems.map(({ file, line, rule, message }) => `${file}:${line} ${rule}: ${message}`);
}

const field = (key: string, more: string) => `fields:\n  - key: ${key}\n    kind: names\n    ${more}\n`;

describe('the types of a course', () => {
  it.each<[string, Files, string]>([
    [
      'an edge to no type, with the nearest',
      { 'types/method.yml': `label: Method\n${field('a', 'relation: { to: conecpt, forward: F, backward: B }')}` },
      'types/method.yml:5 unknown-type: Cannot find the type "conecpt": the course has none of that name',
    ],
    [
      'two types of one plural',
      { 'types/method.yml': 'label: Method\nplural: ways', 'types/path.yml': 'label: Path\nplural: ways' },
      'types/path.yml:2 type-taken: Cannot use "ways" as "plural": the type "method" has it',
    ],
    [
      'a default type declared anew',
      { 'types/tool.yml': 'label: Tool' },
      'types/tool.yml:1 type-taken: Cannot declare the type "tool" twice',
    ],
    [
      'an address of the site',
      { 'types/lesson.yml': 'label: Lesson\nplural: search' },
      'types/lesson.yml:2 type-taken: Cannot use "search" as "plural": the site has its own pages there',
    ],
    [
      'two edges of one name',
      { 'types/method.yml': `label: Method\n${field('a', 'relation: { to: tool, name: uses, forward: F, backward: B }')}` },
      'types/method.yml:5 type-value: Cannot make two edges "uses"',
    ],
    [
      'a plan whose parts have nothing to choose from',
      {
        'types/house.yml':
          'label: House\nfields:\n  - key: rooms\n    kind: names\n    relation: { to: concept, forward: F, backward: B }\ndrawing:\n  form: stack\n  along: rooms\n  plan: { choices: paints }',
      },
      'types/house.yml:9 type-value: Cannot find the field "paints" of the type "concept"',
    ],
    [
      'a place behind no type',
      { 'types/method.yml': 'label: Method\nafter: tol' },
      'types/method.yml:2 unknown-type: Cannot find the type "tol": the course has none of that name',
    ],
    [
      'a type that the settings list and nobody declares',
      { 'course.yml': 'title: A\ntypes: [concept, methd]', 'types/method.yml': 'label: Method' },
      'course.yml:2 unknown-type: Cannot find the type "methd"',
    ],
    [
      'types that are no list',
      { 'course.yml': 'types: concept' },
      'course.yml:1 type-value: Cannot read the types that the course uses: expected a list of names',
    ],
    ['YAML that cannot be read', { 'types/method.yml': 'label: [a' }, 'types/method.yml:1 front-matter-yaml: Cannot read the type:'],
  ])('tell of %s', (_what, files, problem) => {
    expect(
      problemsOf(files).find((told) => told.startsWith(problem)),
      problemsOf(files).join('\n'),
    ).toBeDefined();
  });

  it('are the default ones and its own, behind the type that each names', () => {
    const { types } = makeCourse({ 'types/a.yml': 'label: A', 'types/b.yml': 'label: B\nafter: role' });
    expect(types.all.map(({ name }) => name)).toEqual([
      'role',
      'b',
      'layer',
      'component',
      'tool',
      'decision',
      'phase',
      'concept',
      'reading',
      'a',
    ]);
  });

  it('are those that the settings list, in their order, and its own', () => {
    const { types, problems } = makeCourse({
      'course.yml': 'types: [reading, b, component]',
      'types/a.yml': 'label: A',
      'types/b.yml': 'label: B',
    });
    expect(problems).toEqual([]);
    expect(types.all.map(({ name }) => name)).toEqual(['reading', 'b', 'component', 'a']);
  });

  it('are said in the words of the settings', () => {
    const { types, problems } = makeCourse({
      'course.yml':
        'types:\n  - role: { description: The people of an office. }\n  - phase:\n      title: The year\n      note: From March to March.\n  - concept:\n  - a\n',
      'types/a.yml': 'label: A',
    });
    expect(problems).toEqual([]);
    expect(types.all.map(({ name }) => name)).toEqual(['role', 'phase', 'concept', 'a']);
    expect(types.byName.get('role')?.description).toBe('The people of an office.');
    expect(types.byName.get('phase')?.drawing).toMatchObject({ form: 'cycle', title: 'The year', note: 'From March to March.' });
  });

  it.each([['{ descripton: A }'], ['{ description: [a] }'], ['{ description: "" }'], [`{ description: ${'x'.repeat(301)} }`], ['3']])(
    'are not said in words such as %s',
    (words) => {
      expect(problemsOf({ 'course.yml': `types:\n  - concept\n  - role: ${words}\n` })).toEqual([
        expect.stringMatching(/^course\.yml:3 type-value: Cannot read the types/),
      ]);
    },
  );

  it('bring no words of one subject: the default ones say what they are in any', () => {
    for (const { name, label, labelPlural, description, drawing, readers, fields } of defaultTypes) {
      const shown = [label, labelPlural, description, drawing?.title, drawing?.note, readers?.note, ...fields.map((field) => field.label)];
      expect(shown.join(' '), name).not.toMatch(/mlops|machine learning|model|data|infrastructure|lifecycle|production/i);
    }
  });

  it('make no edge to a default type that is not used, and keep the field', () => {
    const course = makeCourse({
      'course.yml': 'types: [component]',
      'a.md': '---\ntype: component\ntitle: Disk\nlayer: Ground\n---\n\nA part.\n',
    });
    expect(course.problems).toEqual([]);
    expect(fieldsOf(topicOf(course, 'Disk'))).toEqual({ layer: ['Ground'] });
    expect(JSON.stringify(course.types.byName.get('component')?.fields)).not.toContain('relation');
  });

  it('may hold one of its own in the place of a default one that it does not use', () => {
    const course = makeCourse({
      'course.yml': 'types: [concept]',
      'types/tool.yml': 'label: Instrument\nplural: instruments\nfields:\n  - key: range\n',
      'a.md': '---\ntype: tool\ntitle: Ruler\nrange: 30 cm\n---\n\nA ruler.\n',
    });
    expect(course.problems).toEqual([]);
    expect(topicOf(course, 'Ruler').ofType.plural).toBe('instruments');
  });

  it('are found in columns, classes and front matter by name and by label', () => {
    const course = makeCourse({
      'types/dataset.yml': 'label: Data set\nplural: datasets\nfields:\n  - { key: rows, kind: number, label: Number of rows }\n',
      'a.md': '# One\n\n| Data set | Number of rows |\n| --- | --- |\n| Iris | 150 |\n',
      'b.md': '# Two\n\n## Iris {.dataset}\n\nFlowers.\n',
      'c.md': '---\ntype: Data sets\ntitle: Coins\n---\n\nHeads.\n',
    });
    expect(course.problems).toEqual([]);
    expect(fieldsOf(topicOf(course, 'Iris'))).toEqual({ rows: ['150'] });
    expect(topicOf(course, 'Coins').type).toBe('dataset');
  });

  it('tell both ends of an edge apart, and a mutual one not', () => {
    const course = makeCourse({
      'types/step.yml': `label: Step\nfields:\n  - { key: next, kind: names, relation: { to: step, name: goes, forward: Next, backward: Before } }\n  - { key: before, kind: names, relation: { to: step, name: goes, forward: Before, backward: Next, isReversed: true } }\n  - { key: like, kind: names, relation: { to: step, forward: Like, isMutual: true } }\n`,
      'a.md': '---\ntype: step\ntitle: First\nnext: Second\nlike: Second\n---\n\nA.\n',
      'b.md': '---\ntype: step\ntitle: Second\nlike: First\n---\n\nB.\n',
    });
    expect(course.problems).toEqual([]);
    const edges = (title: string) => course.relations.get(topicOf(course, title).id)?.map(({ label, end }) => `${label} ${end}`);
    expect(edges('First')).toEqual(['Next start', 'Like either']);
    expect(edges('Second')).toEqual(['Before end', 'Like either']);
    const html = [...buildPages(course)]
      .map((page) => renderPage(buildFrame(course), page).body)
      .find((page) => page.includes('<h1>Second</h1>'));
    expect(html).toMatch(/<dt>Before<\/dt><dd><ul class="names"><li[^>]*><a[^>]*>First<\/a>/);
  });

  it('bring no markup of theirs to any page, whatever they hold', () => {
    const evil = '</style></script><script>alert(1)</script>"\'&';
    const yaml = JSON.stringify({
      label: evil,
      labelPlural: `${evil}s`,
      plural: 'evils',
      description: evil,
      fields: [
        { key: 'a', label: evil, kind: 'text', choices: [evil, 'b'], place: 'fact' },
        { key: 'next', label: `${evil}n`, kind: 'names', relation: { to: 'evil', forward: evil, backward: `${evil}b` } },
      ],
      index: { form: 'table', columns: ['a', 'next'], filters: ['a'] },
      drawing: { form: 'cycle', along: 'next', title: evil, note: `${evil} {evils}` },
      readers: { field: 'a', toward: ['evil'], note: evil },
    });
    const course = makeCourse({
      'types/evil.yml': yaml,
      'a.md': `---\ntype: evil\ntitle: One\na: b\nnext: Two\n---\n\nOne.\n`,
      'b.md': '---\ntype: evil\ntitle: Two\n---\n\nTwo.\n',
    });
    expect(course.problems).toEqual([]);
    const frame = buildFrame(course);
    const write = ({ head, body }: PageParts) => head + body;
    const pages = [...buildPages(course)].map((page) => write(renderPage(frame, page)));
    const handbook = [...buildHandbook(buildSiteContext(course))].map((document) => write(renderHandbook(frame, document)));
    for (const html of [...pages, ...handbook]) expect(html).not.toContain('<script>alert');
    expect(pages.filter((html) => html.includes('alert(1)')).length).toBeGreaterThan(3);
  });
});
