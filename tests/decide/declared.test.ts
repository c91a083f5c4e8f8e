import { describe, expect, it } from 'vitest';
import { renderPage } from '../../components/render-page.tsx';
import { buildSiteContext } from '../../lib/pages/site-context.ts';
import { buildFrame, listPages } from '../../lib/pages/write-site.ts';
import { type Files, makeCourse } from '../support/small-course.ts';
import { courses, sheetsOf } from './course-sheets.ts';

/** A course of a kitchen: shelves with pots, each filled with something to eat; and a choice to make. */
const kitchen: Files = {
  'course.yml': 'title: A kitchen\ntypes: [concept]\n',
  'types/shelf.yml':
    'label: Shelf\nlabelPlural: Shelves\nfields:\n  - { key: place, kind: number }\n  - key: pots\n    kind: names\n    relation: { to: pot, name: on, forward: Pots, backward: On }\nindex: { form: sections, order: [place], isReversed: true }\ndrawing:\n  form: stack\n  along: pots\n  title: The cupboard\n  plan: { choices: food }\n',
  'types/pot.yml':
    'label: Pot\nfields:\n  - key: food\n    kind: names\n    relation: { to: food, name: holds, forward: Food, backward: Kept in }\n  - { key: label-says, kind: list, isFilledIn: true }\n',
  'types/food.yml':
    'label: Food\nlabelPlural: Foods\nfields:\n  - { key: state, label: State, choices: [dry, wet] }\n  - { key: shop, label: Shop, place: fact, isDependence: true }\n  - key: shelf\n    kind: names\n    relation: { to: shelf, name: lies, forward: Lies on, backward: Has }\n',
  'types/choice.yml': 'label: Choice\nfields:\n  - { key: points, kind: criteria }\n',
  'a.md': '---\ntype: shelf\ntitle: Low shelf\nplace: 1\npots: [Jar]\n---\n\nBelow.\n',
  'b.md': '---\ntype: shelf\ntitle: High shelf\nplace: 2\npots: [Tin, Jar]\n---\n\nAbove.\n',
  'c.md': '---\ntype: pot\ntitle: Jar\nfood: [Rice]\nlabel-says: ["Date: when it was filled.", Name]\n---\n\nOf glass.\n',
  'd.md': '---\ntype: pot\ntitle: Tin\n---\n\nOf tin.\n',
  'e.md': '---\ntype: food\ntitle: Rice\nstate: dry\nshop: The corner\nshelf: [Low shelf]\n---\n\nA grain.\n',
  'f.md': '---\ntype: food\ntitle: Milk\nstate: wet\n---\n\nA drink.\n',
  'g.md':
    '---\ntype: choice\ntitle: Glass or tin\npoints:\n  - { question: Is it wet?, leans toward: Tin, why: Glass breaks. }\n  - { question: Shall one see it?, leans toward: Glass }\n---\n\nA choice.\n',
};

function pagesOf(files: Files): ReadonlyMap<string, string> {
  const course = makeCourse(files);
  expect(course.problems).toEqual([]);
  const frame = buildFrame(course);
  return new Map(listPages(buildSiteContext(course)).map(({ path, make }) => [path, renderPage(frame, make()).body]));
}

describe('what a course declares', () => {
  it('makes its sheets, whatever its types and fields are called', () => {
    const sheets = sheetsOf(makeCourse(kitchen));
    expect(sheets.find(({ kind }) => kind === 'plan')).toMatchObject({
      title: 'Plan shelves',
      words: { plate: 'shelf', part: 'pot', parts: 'pots', choice: 'food', choices: 'foods' },
      // A part of two plates stands on the first.
      plates: [{ title: 'High shelf', parts: [{ slug: 'jar', listed: [1] }, { slug: 'tin' }] }],
      choices: [
        { title: 'Milk', plates: [], facts: ['wet', ''] },
        { title: 'Rice', facts: ['dry', 'The corner'] },
      ],
      facts: [
        { label: 'State', isDependence: false },
        { label: 'Shop', isDependence: true },
      ],
      worksheets: [{ title: 'Glass or tin', url: '/choices/glass-or-tin/' }],
    });
    expect(sheets.find(({ kind }) => kind === 'record')).toMatchObject({ title: 'Jar', parts: ['Date: when it was filled.', 'Name'] });
    expect(sheets.find(({ kind }) => kind === 'worksheet')).toMatchObject({ title: 'Glass or tin', options: [], subject: 'pot' });
  });

  it('is led to from the first page, the index of the plates, and the pages of plates and parts', () => {
    const pages = pagesOf(kitchen);
    for (const path of ['/', '/shelves/', '/shelves/low-shelf/', '/pots/', '/pots/tin/'])
      expect(pages.get(path), path).toContain('<a href="/plan/">Plan shelves</a>');
    for (const path of ['/foods/', '/foods/milk/']) expect(pages.get(path), path).not.toContain('/plan/');
    expect(pages.get('/plan/')).toContain('<a href="/foods/rice/">Rice</a> (state dry, shop The corner)');
    expect(pages.get('/choices/glass-or-tin/')).toContain('class="sheet-open"');
    expect(pages.get('/pots/tin/')).not.toContain('sheet-open');
  });

  it('gives no plan of a stack that nothing is chosen for, and none where there is nothing to choose', () => {
    const { 'e.md': _rice, 'f.md': _milk, ...noFood } = kitchen;
    const jar = '---\ntype: pot\ntitle: Jar\n---\n\nOf glass.\n';
    expect(pagesOf({ ...noFood, 'c.md': jar }).has('/plan/')).toBe(false);
    expect(
      pagesOf({ ...kitchen, 'types/shelf.yml': String(kitchen['types/shelf.yml']).replace('  plan: { choices: food }\n', '') }).has(
        '/plan/',
      ),
    ).toBe(false);
  });

  it('is nothing in a course of statistics: there is no page, and no link to one', () => {
    expect(sheetsOf(courses.statistics)).toEqual([]);
    const frame = buildFrame(courses.statistics);
    for (const { path, make } of listPages(buildSiteContext(courses.statistics))) {
      expect(path).not.toMatch(/^\/plan\//);
      expect(renderPage(frame, make()).body, path).not.toMatch(/data-sheet|\/plan\//);
    }
  });
});

describe('a plan of more topics than a page has room for', () => {
  const lines = (count: number, line: (at: number) => string) => Array.from({ length: count }, (_, at) => line(at)).join('\n');
  const toolsFrom = (first: number) =>
    [
      `---\ntitle: Tools from ${first}\n---\n`,
      '## Tools {.tools}\n\n| Tool | Definition | Components | Licence | Hosting | Vendor |\n| --- | --- | --- | --- | --- | --- |',
      lines(300, (place) => {
        const at = first + place;
        const component = `Component with quite a long name ${at % 240}x`;
        return `| Product${at}x Platform | A product. | ${component} | open source | self-hosted | A vendor with a long name ${at % 300} |`;
      }),
    ].join('\n');
  const large: Files = {
    'lectures/01-all.md': [
      '---\ntitle: All\nnumber: 1\n---\n',
      '## Layers {.layers}\n\n| Layer | Definition | Order |\n| --- | --- | --- |',
      lines(20, (at) => `| Layer ${at}x | What stands on the one below, number ${at}. | ${at} |`),
      '\n## Components {.components}\n\n| Component | Definition | Layer |\n| --- | --- | --- |',
      lines(240, (at) => `| Component with quite a long name ${at}x | One of many parts. | Layer ${at % 20}x |`),
    ].join('\n'),
    ...Object.fromEntries(Array.from({ length: 4 }, (_, part) => [`lectures/0${part + 2}-tools.md`, toolsFrom(part * 300)])),
  };

  it('is a page below 300 kB, which says what it leaves out', { timeout: 120_000 }, () => {
    const course = makeCourse(large);
    expect(course.topics.length).toBe(1460);
    const maker = listPages(buildSiteContext(course)).find(({ path }) => path === '/plan/');
    const page = maker?.make();
    if (page?.kind !== 'plan') throw new Error('no plan');
    const { body } = renderPage(buildFrame(course), page);
    expect(body.length).toBeLessThan(250_000);
    expect(page.sheet.plates.flatMap(({ parts }) => parts).length).toBe(80);
    expect(body).toMatch(/Not on this page: \d+ more components and \d+ more tools\./);
  });
});
