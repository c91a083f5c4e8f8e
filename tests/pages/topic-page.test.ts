import { describe, expect, it } from 'vitest';
import { mostPassages, passageAnchors } from '../../lib/model/passage-anchors.ts';
import { buildSiteContext } from '../../lib/pages/site-context.ts';
import { buildTopicPage } from '../../lib/pages/topic-page.ts';
import { type Files, makeCourse, topicOf } from '../support/small-course.ts';

function pageOf(files: Files, title: string) {
  const course = makeCourse(files);
  return buildTopicPage(buildSiteContext(course), topicOf(course, title));
}

const files = {
  'lectures/01-first.md': '---\nnumber: 1\nauthors: [Ada]\ndate: 2026-01-12\n---\n\n# First\n\n## Store {.component}\n\nKeeps things.\n',
  'lectures/02-second.md':
    '---\nnumber: 2\nauthors: [Grace]\n---\n\n# Second\n\n## Store\n\nLoses things.\n\n# More\n\n## Store\n\nKeeps few.\n',
};

describe("a topic's page", () => {
  it('says of each passage which lecture it comes from, who gave it, and where it stands there', () => {
    const { passages, definedBy } = pageOf(files, 'Store');
    expect(definedBy).toMatchObject({
      from: { title: 'First', number: 1, authors: ['Ada'], date: '2026-01-12' },
      url: '/lectures/01-first/#store',
    });
    expect(passages.map(({ from, url }) => [from.title, url])).toEqual([
      ['Second', '/lectures/02-second/#store'],
      ['Second', '/lectures/02-second/#store-1'],
    ]);
  });

  it('gives each passage an anchor of its own, which other notes do not change', () => {
    const ids = pageOf(files, 'Store').passages.map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
    const more = pageOf({ ...files, 'lectures/01b.md': '---\nnumber: 1\n---\n\n# Between\n\n## Store\n\nOther things.\n' }, 'Store');
    expect(more.passages).toHaveLength(3);
    expect(more.passages.map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
  });

  it('gives passages of the same place different anchors, and none to those the page leaves out', () => {
    const course = makeCourse(files);
    const [first] = topicOf(course, 'Store').addedBy;
    if (first === undefined) throw new Error('no passage');
    const anchors = passageAnchors({ addedBy: Array.from({ length: mostPassages + 5 }, () => first) });
    expect(new Set(anchors).size).toBe(mostPassages);
  });

  it('lists so many of the topics that name it as a reader looks through, and counts the rest', () => {
    const tools = Array.from({ length: 90 }, (_, index) => `## Tool${index}x {.tool components="Store"}\n\nA tool.\n`).join('\n');
    const field = pageOf({ ...files, 'lectures/03-tools.md': `# Tools\n\n${tools}` }, 'Store').fields.find(
      ({ definition }) => definition.key === 'tools',
    );
    expect(field?.values).toHaveLength(60);
    expect(field?.more).toBe(30);
  });

  it('shows the sentences that speak of it, but none that is its name alone', () => {
    const table = '# Third\n\n| Part | Team |\n| --- | --- |\n| Store | Ours |\n\n## Why\n\nThe store is old.\n';
    const { backlinks } = pageOf({ ...files, 'lectures/03-third.md': table }, 'Store');
    expect(backlinks.find(({ title }) => title === 'Third')?.sentences.map(({ title }) => title)).toEqual(['The store is old.']);
  });

  const teams = {
    'lectures/01.md':
      '---\nnumber: 1\n---\n\n# One\n\n## Store {.component used-by="Clerk"}\n\nKeeps things.\n\n## Clerk {.role skills="Counting"}\n\nCounts things.\n\n## Porter {.role}\n\nCarries things.\n',
    'lectures/04.md':
      '---\nnumber: 4\n---\n\n# Four\n\n| Role | Skills | Works with |\n|---|---|---|\n| Clerk | Reading<br>Counting | Porter |\n',
  };

  it('heads one list with a label, whatever ties stand in it', () => {
    const { fields, relations } = pageOf(teams, 'Clerk');
    const labels = [...fields.map(({ definition }) => definition.label), ...relations.map(({ label }) => label)];
    expect(new Set(labels).size).toBe(labels.length);
    const together = fields.find(({ definition }) => definition.label === 'Works with');
    expect(together?.values.map((html) => html.replace(/<[^<>]*>/g, ''))).toEqual(['Porter', 'Store']);
  });

  it('marks the values that another note than the defining one gives, and the field where that gives all', () => {
    const { fields } = pageOf(teams, 'Clerk');
    const [skills, together] = ['skills', 'works-with'].map((key) => fields.find(({ definition }) => definition.key === key));
    expect(skills?.values.map((html) => html.replace(/<[^<>]*>/g, ''))).toEqual(['Counting', 'Reading L4']);
    expect(skills?.values[1]).toContain('href="/lectures/04/#clerk"');
    expect(together?.markHtml).toContain('title="From lecture 4, Four"');
  });

  it('says which lecture teaches it, and which names it first where that is another', () => {
    const page = pageOf({ ...teams, 'lectures/00.md': '---\nnumber: 0\n---\n\n# Zero\n\nAsk the clerk.\n' }, 'Clerk');
    expect([page.taughtIn?.url, page.introducedIn?.url]).toEqual(['/lectures/01/#clerk', '/lectures/00/']);
    expect(pageOf(teams, 'Clerk').introducedIn).toBeUndefined();
  });

  it('shows mentions with the best sentences first, one sentence once, and counts pages by their kind', () => {
    const note = (title: string, text: string) => `---\ntype: tool\ntitle: ${title}\n---\n\nA tool.\n\n${text}\n`;
    const { backlinks, backlinkCounts } = pageOf(
      {
        ...teams,
        'a.md': note('Abacus', '- clerk'),
        'b.md': note('Book', 'The clerk writes in it every day.'),
        'c.md': note('Crate', 'The clerk writes in it every day.'),
      },
      'Clerk',
    );
    expect(backlinks.map(({ title, sentences }) => [title, sentences.length])).toEqual([
      ['Book', 1],
      ['Four', 0],
      ['Abacus', 0],
      ['Crate', 0],
    ]);
    expect(backlinkCounts).toEqual([
      { label: 'Lecture', count: 1 },
      { label: 'Tools', count: 3 },
    ]);
  });

  it('leaves the sections of other topics to their pages, and says which they are', () => {
    const nested = {
      'lectures/01-first.md':
        '# First\n\n## Platform {.component}\n\nHolds parts.\n\nIt has two.\n\n### Store {.component}\n\nKeeps **things**.\n\n- many\n\n### Note\n\nOf its own.\n',
      'lectures/02-second.md': '# Second\n\n## Platform\n\nAgain.\n\n### Store\n\nStill keeps them.\n',
    };
    const { bodyHtml, bodyContains, passages } = pageOf(nested, 'Platform');
    expect(bodyHtml).toContain('It has two.');
    expect(bodyHtml).toContain('Of its own.');
    expect(bodyHtml).not.toMatch(/Keeps|many|Store/);
    expect(bodyContains.map(({ title }) => title)).toEqual(['Store']);
    expect(passages.map(({ html, contains }) => [html.trim(), contains.map(({ title }) => title)])).toEqual([['<p>Again.</p>', ['Store']]]);
    expect(pageOf(nested, 'Store').bodyHtml).toContain('many');
  });

  it('has no empty list where the fields took all items', () => {
    const role = '- Data engineer: builds the systems that hold data.\n  - Skills: SQL\n  - Responsibilities:\n    - Keep it clean\n';
    const page = pageOf({ 'lectures/1.md': `# One\n\n## Roles {.roles}\n\n${role}` }, 'Data engineer');
    expect(page.bodyHtml).toBe('');
    expect(JSON.stringify(page).match(/Keep it clean/g)).toHaveLength(1);
  });

  it('leads to the topics of its type before and behind it as they are taught, and from a topic of few words to those beside it', () => {
    const taught = {
      'lectures/01-first.md': '# First\n\n## Parts {.components}\n\n- Zip: it closes.\n- Belt: it holds.\n',
      'lectures/02-second.md': '# Second\n\n## Apron {.component}\n\nIt covers.\n',
    };
    const { beside } = pageOf(taught, 'Belt');
    expect([beside.previous?.title, beside.next?.title]).toEqual(['Zip', 'Apron']);
    expect(beside.section).toMatchObject({ title: 'Parts', url: '/lectures/01-first/#parts', topics: [{ title: 'Zip' }] });
    expect(pageOf(taught, 'Apron').beside.next).toBeUndefined();
  });

  it('says of a place in an order how many there are, and of other numbers nothing', () => {
    const phase = (title: string, order: number) => `---\ntype: phase\ntitle: ${title}\norder: ${order}\n---\n\nA phase.\n`;
    const orderOf = (last: number) =>
      pageOf({ 'a.md': phase('Draw', 1), 'b.md': phase('Measure', last) }, 'Draw').fields.flatMap(({ values }) => values);
    expect(orderOf(2)).toEqual(['1 of 2']);
    expect(orderOf(7)).toEqual(['1']);
  });
});
