import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { renderPage } from '../../components/render-page.tsx';
import { noCache } from '../../lib/course/note-cache.ts';
import { openCourse } from '../../lib/course/open-course.ts';
import type { Course } from '../../lib/model/course.ts';
import type { Card } from '../../lib/model/study/card.ts';
import { buildSiteContext } from '../../lib/pages/site-context.ts';
import { buildFrame, listPages } from '../../lib/pages/write-site.ts';
import { buildCards } from '../../lib/study/cards/build-cards.ts';
import { buildDecks } from '../../lib/study/cards/build-decks.ts';
import { makeCourse } from '../support/small-course.ts';

const open = (folder: string) => openCourse({ folder, environment: {}, cache: noCache });
const cardsOf = (course: Course): readonly Card[] => [...buildCards(course).values()].flat();
const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const folded = (text: string) => ` ${words(text).join(' ')} `;

describe.each([
  ['the course', 'content'],
  ['a course in another subject', join('tests', 'courses', 'statistics')],
])('the cards of %s', (_, folder) => {
  const course = open(folder);
  const cards = cardsOf(course);

  it('are of the kinds that its declarations ask for, and many', () => {
    const kinds = new Set(cards.map(({ kind }) => kind));
    for (const kind of ['definition', 'term', 'list', 'relation', 'order'] as const) expect([...kinds]).toContain(kind);
    expect(cards.length).toBeGreaterThan(course.topics.length * 2);
  });

  it('never show their answer in their question', () => {
    for (const { name, kind, question, answer } of cards) {
      // Which test the F-test is, is asked by the word of its type.
      const asked = kind === 'term' ? question.slice(question.indexOf('?')) : question;
      for (const part of kind === 'list' || kind === 'relation' ? [] : answer.slice(0, 1))
        expect(folded(asked), name).not.toContain(folded(part));
      const shown = answer.filter((part) => folded(question).includes(folded(part)));
      expect(shown.length * 2 <= answer.length || kind === 'term', `${name}: ${question} ${answer}`).toBe(true);
    }
  });

  it('leave the names of a topic out of the question for its name', () => {
    for (const { name, topic, question } of cards.filter(({ kind }) => kind === 'term')) {
      const { title, aliases } = course.topics.find(({ id }) => id === topic) ?? { title: '', aliases: [] };
      const asked = folded(question.slice(question.indexOf('?')));
      for (const own of [title, ...aliases]) expect(asked, name).not.toContain(folded(own));
    }
  });

  it('repeat none', () => {
    expect(new Set(cards.map(({ question }) => folded(question))).size).toBe(cards.length);
    const said = cards
      .filter(({ kind }) => kind !== 'order')
      .map(({ topic, kind, answer }) => `${topic} ${kind === 'criterion' ? answer : answer.toSorted()}`);
    expect(new Set(said).size).toBe(said.length);
  });

  it('have names of their own, which begin with their topic', () => {
    expect(new Set(cards.map(({ name }) => name)).size).toBe(cards.length);
    for (const { name, topic } of cards) expect(name.startsWith(topic)).toBe(true);
  });

  it('are questions and answers that a person can say', () => {
    for (const { name, question, answer } of cards) {
      expect(question, name).toMatch(/^[\p{Lu}\d“‘(]/u);
      expect(question, name).toMatch(/[.?”]$/);
      expect(question, name).not.toMatch(/[{}<>]|\s\s|undefined|____[\p{L}]|[\p{L}]____/u);
      expect(question.length, name).toBeLessThan(600);
      expect(answer.length, name).toBeGreaterThan(0);
      expect(answer.length, name).toBeLessThanOrEqual(12);
      for (const part of answer) expect(part, name).not.toBe('');
    }
  });

  it('lead to places that exist', () => {
    const frame = buildFrame(course);
    const pages = new Map(listPages(buildSiteContext(course)).map(({ path, make }) => [path, make]));
    const bodies = new Map<string, string>();
    for (const { name, source } of cards) {
      const [path = '', anchor = ''] = source.url.split('#');
      const make = pages.get(decodeURI(path));
      expect(make, `${name}: ${source.url}`).toBeDefined();
      if (make === undefined || anchor === '') continue;
      const body = bodies.get(path) ?? renderPage(frame, make()).body;
      bodies.set(path, body);
      expect(body.includes(`id="${decodeURIComponent(anchor)}"`), `${name}: ${source.url}`).toBe(true);
      expect(source.title).not.toBe('');
    }
  });

  it('lie in the deck of the lecture that teaches their topic, each once, those that none teaches last', () => {
    const decks = buildDecks(course);
    const inDecks = decks.flatMap(({ topics }) => topics.flat());
    expect(inDecks.map(({ name }) => name).toSorted()).toEqual(cards.map(({ name }) => name).toSorted());
    for (const [place, { title, url, topics }] of decks.entries()) {
      for (const { topic } of topics.flat()) {
        const id = course.topics.find((other) => other.id === topic)?.id;
        const lecture = id === undefined ? undefined : course.taughtIn.get(id);
        expect(lecture === undefined ? undefined : course.notes.get(lecture)?.title, topic).toBe(url === undefined ? undefined : title);
      }
      expect(url === undefined).toBe(place === decks.length - 1);
    }
  });
});

describe('the place of a card', () => {
  it('is the passage that says its field, where a lecture speaks of the topic in several', () => {
    const card = cardsOf(open('content')).find(({ name }) => name === 'role/data-scientist phases');
    expect(card?.source.title).toBe('From data science to MLOps › Who works in which phase');
  });
});

describe('the names of cards', () => {
  const copy = mkdtempSync(join(tmpdir(), 'flywheel-'));
  afterAll(() => rmSync(copy, { recursive: true, force: true }));
  cpSync('content', copy, { recursive: true });

  it('stay when what the notes say is worded otherwise', () => {
    const before = cardsOf(open('content'));
    const edit = (file: string, from: string, to: string) => {
      const text = readFileSync(join(copy, file), 'utf8');
      expect(text).toContain(from);
      writeFileSync(join(copy, file), text.replace(from, to));
    };
    edit(
      'lectures/05-infrastructure-and-tooling.md',
      'A feature store is one place to manage, compute and serve',
      'A feature store is a single place in which one keeps, computes and serves',
    );
    edit(
      'lectures/05-infrastructure-and-tooling.md',
      '**Dependencies**: the software that the model depends on',
      '**Dependencies**: the packages without which the model does not run',
    );
    edit(
      'lectures/03-readings-on-the-mlops-landscape.md',
      'because one can optimise for the test',
      'because anybody can tune for a test that is known',
    );
    edit(
      'decisions/build-vs-buy.md',
      'Is it something that we want to be really good at?',
      'Is it a thing at which we would like to excel?',
    );
    edit('decisions/build-vs-buy.md', 'The same company can', 'One and the same company can');
    edit('phases/deployment.md', 'Bring the model into the production environment', 'Move the trained model to where it is used');
    const after = cardsOf(open(copy));
    expect(after.map(({ name }) => name)).toEqual(before.map(({ name }) => name));
    const changed = after.filter(
      ({ question, answer }, place) =>
        JSON.stringify([question, answer]) !== JSON.stringify([before[place]?.question, before[place]?.answer]),
    );
    expect(changed.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        'component/feature-store:definition',
        'component/feature-store:term',
        'component/model-store stores',
        'concept/benchmark:why lectures/03-readings-on-the-mlops-landscape.md#benchmarks',
        'decision/build-vs-buy criteria build-it-in-house',
        'phase/deployment activities',
      ]),
    );
  });
});

describe('questions', () => {
  const course = makeCourse({
    'types/plant.yml':
      'label: Plant\nlabelPlural: Plants\nfields:\n  - key: parts\n    kind: list\n  - key: grows\n    label: Grows in\n    kind: names\n    relation: { to: soil, forward: Grows in, backward: Bears }\n  - key: like\n    label: Like\n    kind: names\n    relation: { to: plant, forward: Like, isMutual: true }\n    card: { asks: "What tells {title} from {other}?" }\n  - key: colour\n    kind: text\n  - key: height\n    kind: text\n    card: { asks: "How high does {title} grow?" }\n',
    'types/soil.yml': 'label: Soil\nlabelPlural: Soils\n',
    'course.yml': 'types: [plant, soil]\n',
    'plants/oak.md':
      '---\ntype: plant\ntitle: Oak\nparts: [root, trunk, crown]\ngrows: [Loam]\nlike: [Beech]\ncolour: green\nheight: forty metres\n---\n\nAn oak is a large tree that bears acorns and lives for centuries.\n',
    'plants/beech.md': '---\ntype: plant\ntitle: Beech\ngrows: [Loam, Chalk]\n---\n\nA beech is a tall tree with a smooth grey bark.\n',
    'soils/loam.md': '---\ntype: soil\ntitle: Loam\n---\n\nLoam is soil of sand, silt and clay.\n',
    'soils/chalk.md': '---\ntype: soil\ntitle: Chalk\n---\n\nChalk is soil of soft white limestone.\n',
  });
  const cards = new Map(cardsOf(course).map((card) => [card.name, card]));

  it.each<[string, string, readonly string[]]>([
    ['plant/oak:definition', 'What is an oak?', ['An oak is a large tree that bears acorns and lives for centuries.']],
    ['plant/oak:term', 'Which plant is this? “____ is a large tree that bears acorns and lives for centuries.”', ['Oak']],
    ['plant/oak parts', 'What are the parts of an oak? Name all three.', ['root', 'trunk', 'crown']],
    ['plant/oak grows', 'An oak: grows in which soil?', ['Loam']],
    ['plant/beech grows', 'A beech: grows in which soils? Name both.', ['Loam', 'Chalk']],
    ['soil/loam plant-grows end', 'Loam: bears which plants? Name both.', ['Beech', 'Oak']],
    ['plant/oak height', 'How high does an oak grow?', ['forty metres']],
    [
      'plant/beech like plant/oak',
      'What tells a beech from an oak?',
      ['A beech is a tall tree with a smooth grey bark.', 'An oak is a large tree that bears acorns and lives for centuries.'],
    ],
  ])('are made of labels where a declaration says nothing: %s', (name, question, answer) => {
    expect(cards.get(name)).toMatchObject({ question, answer });
  });

  it('ask for no single value that no declaration asks for, and for a pair once', () => {
    expect([...cards.keys()].filter((name) => /colour|oak like/.test(name))).toEqual([]);
  });

  it('name some of a long list, and leave out one that nobody could tell', () => {
    const list = (count: number) => `[${Array.from({ length: count }, (_, place) => `part number ${place + 1}`).join(', ')}]`;
    const long = makeCourse({
      'components/a.md': `---\ntype: component\ntitle: Alpha\nstores: ${list(9)}\n---\n\nAlpha is a store of several odd things for tests.\n`,
      'components/b.md': `---\ntype: component\ntitle: Beta\nstores: ${list(25)}\n---\n\nBeta is a store of many other things for trials.\n`,
    });
    const asked = new Map(cardsOf(long).map((card) => [card.name, card]));
    expect(asked.get('component/alpha stores')?.question).toBe('What is kept in alpha? Name three of the nine.');
    expect(asked.has('component/beta stores')).toBe(false);
  });

  it('keep to a sentence or two of a definition, and to what is no torso', () => {
    const long = makeCourse({
      'lectures/a.md': `# A\n\n## Alpha {.concept}\n\nAlpha is the first of the Greek letters. It opens the alphabet. It stands for angles.\n\n## Beta {.concept}\n\nBeta is a Greek letter for angles. For an angle it is:\n\n- this\n\n## Gamma {.concept}\n\n${'Gamma is a letter which goes on and on '.repeat(12)}.\n`,
    });
    const asked = new Map(cardsOf(long).map((card) => [card.name, card]));
    expect(asked.get('concept/alpha:definition')?.answer).toEqual(['Alpha is the first of the Greek letters. It opens the alphabet.']);
    expect(asked.get('concept/beta:definition')?.answer).toEqual(['Beta is a Greek letter for angles.']);
    expect(asked.has('concept/gamma:definition')).toBe(false);
  });

  it('are plain text, whatever notes hold', () => {
    const evil = makeCourse({
      'lectures/a.md':
        '---\ntitle: "<script>alert(1)</script> {title}"\n---\n\n## <b>Bold</b> & `code` {title} {.concept}\n\nA <i>strange</i> thing &lt;img src=x onerror=alert(1)&gt; is a thing that shows **{name}** and $1.\n',
      'components/b.md':
        '---\ntype: component\ntitle: "<b>Other</b> & {count} $&"\nstores: ["<script>one</script>", "two $x {value}", "three $& [sound:x.mp3]"]\n---\n\nAn other is what keeps scripts, images\tand further values.\n',
    });
    const all = cardsOf(evil);
    expect(all.length).toBeGreaterThan(2);
    for (const { question, answer, title, source } of all)
      for (const text of [question, ...answer, title, source.title]) expect(text).not.toMatch(/\p{Cc}|\n/u);
    expect(all.find(({ name }) => name.endsWith(' stores'))).toMatchObject({
      question: 'What is kept in the <b>Other</b> & {count} $&? Name all three.',
      answer: ['<script>one</script>', 'two $x {value}', 'three $& [sound:x.mp3]'],
    });
  });
});
