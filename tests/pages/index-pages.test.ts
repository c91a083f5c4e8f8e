import { describe, expect, it } from 'vitest';
import type { HomePage } from '../../lib/model/home-page.ts';
import type { GlossaryPage, TypePage } from '../../lib/model/index-page.ts';
import type { Page } from '../../lib/model/page.ts';
import { buildPages } from '../../lib/pages/write-site.ts';
import { type Files, makeCourse } from '../support/small-course.ts';

describe('the list of lectures', () => {
  it('takes several pages when it is long, in teaching order, and each leads to all', () => {
    const lecture = (number: number) =>
      [`lectures/${number}.md`, `---\nnumber: ${number}\n---\n\n# Lecture on ${number}\n\nWords.\n`] as const;
    const course = makeCourse(Object.fromEntries(Array.from({ length: 700 }, (_, place) => lecture(place + 1))));
    const pages = [...buildPages(course)].flatMap((page) => (page.kind === 'lectures' ? [page] : []));
    expect(pages.map(({ head }) => head.path).slice(0, 2)).toEqual(['/lectures/', '/lectures/part/2/']);
    expect(pages.flatMap(({ lectures }) => lectures.map((one) => one.lecture.number))).toEqual(
      Array.from({ length: 700 }, (_, place) => place + 1),
    );
    for (const { parts } of pages) expect(parts).toHaveLength(pages.length);
    expect(pages[0]?.parts[0]?.title).toMatch(/^1 – \d+$/);
  });
});

describe('the glossary', () => {
  it('lists topics with their other names under their first letter, whatever its accent, and numbers last', () => {
    const [page] = glossaryOf({
      'a.md': concept('Édge case'),
      'b.md': concept('3D print', '[zeppelin, 3D printing]'),
      'c.md': concept('特徴'),
    });
    const entries = page?.letters.map(({ letter, entries: listed }) => [
      letter,
      listed.map(({ topic, otherNames }) => [topic.title, ...otherNames].join(' = ')),
    ]);
    expect(entries).toEqual([
      ['E', ['Édge case']],
      ['#', ['3D print = zeppelin', '特徴']],
    ]);
    expect(page?.alphabet.map(({ title, url }) => `${title} ${url}`)).toEqual(['E #letter-e', '# #letter-other']);
    expect(page?.parts).toEqual([]);
  });

  it('takes several pages when it is long; each leads to all, and the alphabet to where a letter begins', () => {
    const pages = glossaryOf(manyConcepts(900));
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.map(({ head }) => head.path).slice(0, 2)).toEqual(['/topics/', '/topics/part/2/']);
    expect(pages.flatMap(({ letters }) => letters.flatMap(({ entries }) => entries))).toHaveLength(900);
    for (const [index, page] of pages.entries()) {
      expect(page.total).toBe(900);
      expect(page.parts.map(({ isHere }) => isHere)).toEqual(pages.map((_, other) => other === index));
      for (const { url } of page.alphabet) {
        const [path = '', id = ''] = url.split('#');
        const target = path === '' ? page : pages.find(({ head }) => head.path === path);
        expect(target?.letters.map((letter) => letter.id)).toContain(id);
      }
      const ids = page.letters.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
});

describe('an index', () => {
  it('of tools stands under categories, those without one last, and says what it can be filtered by', () => {
    const page = typeOf('tool', {
      'a.md': tool('Zeta', 'category: Serving\nlicence: open source\nlayer: Platform'),
      'b.md': tool('Alpha', 'category: storage\nlicence: commercial\nlayer: Platform'),
      'c.md': tool('Beta', 'licence: open source'),
      'd.md': tool('Gamma', 'category: SERVING\nhosting: managed'),
      'e.md': '---\ntype: layer\ntitle: Platform\naliases: [the base]\n---\n\nA layer.\n',
    });
    expect(page.groups.map(({ title, rows }) => [title, rows.map(({ topic }) => topic.title)])).toEqual([
      ['SERVING', ['Gamma', 'Zeta']],
      ['storage', ['Alpha']],
      ['Other tools', ['Beta']],
    ]);
    expect(page.facets.map(({ key, choices }) => [key, choices.map(({ value, count }) => `${value} ${count}`)])).toEqual([
      ['licence', ['commercial 1', 'open-source 2']],
      ['category', ['serving 2', 'storage 1']],
    ]);
    expect(page.groups[0]?.rows[1]?.facets).toEqual({ layer: ['platform'], licence: ['open-source'], hosting: [], category: ['serving'] });
  });

  it('of components stands under their layers, the highest first, by any name of the layer', () => {
    const page = typeOf('component', {
      'a.md': '---\ntype: layer\ntitle: Bottom\norder: 1\naliases: [ground]\n---\n\nA layer.\n',
      'b.md': '---\ntype: layer\ntitle: Top\norder: 2\n---\n\nA layer.\n',
      'c.md': '---\ntype: component\ntitle: Disk\nlayer: ground\n---\n\nA part.\n',
      'd.md': '---\ntype: component\ntitle: Editor\nlayer: Top\n---\n\nA part.\n',
      'e.md': '---\ntype: component\ntitle: Lost\n---\n\nA part.\n',
    });
    expect(page.groups.map(({ title, url, rows }) => [title, url, rows.length])).toEqual([
      ['Top', '/layers/top/', 1],
      ['Bottom', '/layers/bottom/', 1],
      ['Other components', undefined, 1],
    ]);
  });

  it('of readings is a bibliography: by author, then by year', () => {
    const page = typeOf('reading', {
      'a.md': '---\ntype: reading\ntitle: Later\nauthors: [Ada B.]\nyear: 2020\n---\n\nA text.\n',
      'b.md': '---\ntype: reading\ntitle: Anonymous\n---\n\nA text.\n',
      'c.md': '---\ntype: reading\ntitle: Earlier\nauthors: [Ada B.]\nyear: 1999\n---\n\nA text.\n',
    });
    expect(page.groups.flatMap(({ rows }) => rows.map(({ topic }) => topic.title))).toEqual(['Earlier', 'Later', 'Anonymous']);
  });

  it('of a type without topics is an empty page', () => {
    for (const page of pagesOf({})) if (page.kind === 'type') expect(page).toMatchObject({ groups: [], total: 0, parts: [], facets: [] });
  });
});

describe('the first page', () => {
  it('is described where the course says nothing of itself', () => {
    expect(homeOf({ 'a.md': concept('One') }).head.description).toMatch(/, by lecture and by topic\.$/);
  });

  it('draws no more of a large stack than a reader can see, and says how much it leaves out', () => {
    const files: Record<string, string> = {};
    for (let layer = 0; layer < 14; layer++)
      files[`l${layer}.md`] = `---\ntype: layer\ntitle: Layer number ${layer}x\norder: ${layer}\n---\n\nA layer.\n`;
    for (let part = 0; part < 140; part++)
      files[`c${part}.md`] = `---\ntype: component\ntitle: Part number ${part}y\nlayer: Layer number ${part % 14}x\n---\n\nA part.\n`;
    const plates = homeOf(files).drawings.flatMap(({ drawing }) => (drawing.form === 'stack' ? drawing.plates : []));
    expect(plates).toHaveLength(12);
    expect(plates[0]?.plate.title).toBe('Layer number 13x');
    expect(plates.map(({ parts, more }) => [parts.length, more])).toEqual(Array.from({ length: 12 }, () => [5, 5]));
  });

  it('follows what notes say of the next phase, and their order where none does', () => {
    const phase = (title: string, order: number, next = '') =>
      `---\ntype: phase\ntitle: ${title}\norder: ${order}\n${next}---\n\nA phase.\n`;
    const told = homeOf({ 'a.md': phase('Try', 1, 'next: Ship\n'), 'b.md': phase('Ship', 2), 'c.md': phase('Watch', 3, 'next: Try\n') });
    expect(stepsOf(told).map(({ title, next }) => [title, next])).toEqual([
      ['Try', [1]],
      ['Ship', []],
      ['Watch', [0]],
    ]);
    const untold = homeOf({ 'a.md': phase('Try', 1), 'b.md': phase('Ship', 2) });
    expect(stepsOf(untold).map(({ next }) => next)).toEqual([[1], [0]]);
  });

  it('shows the first lectures and how many there are', () => {
    const files = Object.fromEntries(
      Array.from({ length: 40 }, (_, index) => [`lectures/${index}.md`, `---\ntitle: L${index}\nnumber: ${index}\n---\n\nText.\n`]),
    );
    const home = homeOf(files);
    expect(home.lectureCount).toBe(40);
    expect(home.lectures.map(({ number }) => number)).toEqual(Array.from({ length: 8 }, (_, index) => index));
    expect(JSON.stringify(home.head.jsonLd)).not.toContain('"L20"');
  });

  it('begins each group of roles with the lecture that names them most, and with what of theirs is taught', () => {
    const role = (title: string, more: string) => `---\ntype: role\ntitle: ${title}\n${more}---\n\nA person.\n`;
    const { beginnings } = homeOf({
      'r1.md': role('Data engineer', 'group: Builders\ntools: [Spark]\nphases: [Deployment]\n'),
      'r2.md': role('Platform engineer', 'group: builders\ntools: [Spark]\n'),
      'r3.md': role('Product manager', 'group: Owners\n'),
      'r4.md': role('Stranger', ''),
      't.md': '---\ntype: tool\ntitle: Spark\n---\n\nA tool.\n',
      'p.md': '---\ntype: phase\ntitle: Deployment\n---\n\nA phase.\n',
      'lectures/1.md': '---\ntitle: One\nnumber: 1\n---\n\n## A\n\nA data engineer and a product manager.\n',
      'lectures/2.md':
        '---\ntitle: Two\nnumber: 2\n---\n\n## A\n\nA data engineer.\n\n## Spark\n\nSpark runs.\n\n## B\n\nA platform engineer. A product manager.\n\n## Deployment\n\nA model goes out.\n',
    });
    expect(
      beginnings.flatMap(({ groups }) =>
        groups.map(({ group, readers, lecture, topics }) => [group, readers.length, lecture?.title, topics.map(({ title }) => title)]),
      ),
    ).toEqual([
      ['Builders', 2, 'Two', ['Deployment', 'Spark']],
      ['Owners', 1, 'One', []],
    ]);
    expect(homeOf({}).beginnings).toEqual([]);
  });
});

function stepsOf({ drawings }: HomePage) {
  return drawings.flatMap(({ drawing }) => (drawing.form === 'cycle' ? drawing.steps : []));
}

function concept(title: string, aliases = '[]'): string {
  return `---\ntype: concept\ntitle: ${title}\naliases: ${aliases}\n---\n\nAn idea.\n`;
}

function tool(title: string, fields: string): string {
  return `---\ntype: tool\ntitle: ${title}\n${fields}\n---\n\nA tool.\n`;
}

function manyConcepts(count: number): Files {
  const letters = 'AABCDEFGHIKLMMMMNOPRSTUVW';
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`c${index}.md`, concept(`${letters[index % letters.length]}word ${index}th`)]),
  );
}

function pagesOf(files: Files): readonly Page[] {
  return [...buildPages(makeCourse(files))];
}

function glossaryOf(files: Files): readonly GlossaryPage[] {
  return pagesOf(files).filter((page) => page.kind === 'glossary');
}

function typeOf(type: string, files: Files): TypePage {
  const page = pagesOf(files).find((other) => other.kind === 'type' && other.type.name === type);
  if (page?.kind !== 'type') throw new Error(`no index of ${type}`);
  return page;
}

function homeOf(files: Files): HomePage {
  const page = pagesOf(files).find(({ kind }) => kind === 'home');
  if (page?.kind !== 'home') throw new Error('no first page');
  return page;
}
