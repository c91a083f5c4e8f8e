import { describe, expect, it } from 'vitest';
import { passageToText } from '../../lib/model/passage-to-text.ts';
import { makeCourse, topicOf } from '../support/small-course.ts';

const defined = `# One

## Feature store {.component}

One place for the features that models share.

## Data engineer {.role}

Builds the systems that hold data.

### Skills

- SQL

## MLOps {.concept}

DevOps for machine learning.
`;
const readings = {
  'readings/mlops-motivation.md':
    '---\ntype: reading\ntitle: "MLOps: Motivation"\nauthors: INNOQ\n---\n\nAn introduction that asks why MLOps is needed.\n',
};

/** What the page of a topic quotes of a second lecture. */
function quotesOf(title: string, text: string): readonly string[] {
  const course = makeCourse({ 'lectures/1.md': defined, ...readings, 'lectures/2.md': `# Two\n\n${text}` });
  return topicOf(course, title).quoted.flatMap(({ note, passage }) => {
    const found = course.notes.get(note);
    return found === undefined || note !== 'lectures/2.md' ? [] : [passageToText(found, passage)];
  });
}

describe('a page quotes', () => {
  const quoted: readonly [what: string, text: string, wanted: string][] = [
    [
      'a cell that goes on from its name as a sentence',
      '| Component | What it adds |\n|---|---|\n| Feature store | Keeps features consistent across models |\n',
      'Feature store keeps features consistent across models.',
    ],
    [
      'a cell that describes behind a colon',
      '| Component | Remark |\n|---|---|\n| Feature store | the part that most teams build last |\n',
      'Feature store: the part that most teams build last.',
    ],
    [
      'a cell under another name with that name',
      '| Component | Pitfall |\n|---|---|\n| Feature store | features that nobody owns any more |\n',
      'Feature store, pitfall: features that nobody owns any more.',
    ],
    [
      'several cells, each as a sentence',
      '| Component | What it does | Pitfalls |\n|---|---|---|\n| Feature store | Serves features to many models | stale values; no owner |\n',
      'Feature store serves features to many models. Pitfalls: stale values; no owner.',
    ],
    ['four words with a verb', '- Feature store: it serves fresh features\n', 'Feature store: it serves fresh features'],
    ['few words beside code', '- Feature store: `feast apply`\n', 'Feature store: feast apply'],
    ['any sentence under a heading of its own', '## Feature store\n\nLoses things.\n', 'Loses things.'],
    [
      'a heading over headings that come back to it',
      '## Feature store\n\n### Why a store\n\nIt saves work for everyone.\n',
      'Why a store\n\nIt saves work for everyone.',
    ],
    [
      'a lesson of a numbered week',
      '## Week 3: Feature store\n\nIn this week we look at how features are defined, computed and served, and at what goes wrong when they drift apart.\n',
      'In this week we look at how features are defined, computed and served, and at what goes wrong when they drift apart.',
    ],
  ];
  it.each(quoted)('%s', (_what, text, wanted) => {
    expect(quotesOf('Feature store', text)).toEqual([wanted]);
  });

  const left: readonly [what: string, title: string, text: string][] = [
    ['few words without a verb', 'Feature store', '- Feature store: Hopsworks, Feast, Tecton\n'],
    ['a name and a remark', 'Feature store', '| Component | Remark |\n|---|---|\n| Feature store | comes from Uber |\n'],
    ['a verb and nothing else to tell', 'Feature store', '| Component | What it does |\n|---|---|\n| Feature store | stores features |\n'],
    ['words that only place it', 'Feature store', '- Feature store: the one of this kind that is used in class\n'],
    ['a lead-in of a list of links', 'MLOps', 'MLOps:\n\n- [Hidden debt](https://example.org/a)\n- [Rules of ML](https://example.org/b)\n'],
    ['an item over a list of works', 'MLOps', '- MLOps\n  - [[MLOps: Motivation]]\n  - *Hidden technical debt*, 2015\n'],
    [
      'a heading over a list of citations',
      'MLOps',
      '## MLOps\n\n- Sculley et al., "Hidden technical debt", 2015\n- Breck et al., "The ML test score", 2017\n',
    ],
    ['the beginning of a title', 'MLOps', '[[MLOps: Motivation]], an introduction, asks why it is needed at all.\n'],
    ['the beginning of a title in emphasis', 'MLOps', '*MLOps: a long way to go* is an essay about teams that begin.\n'],
    ['the beginning of a title in quotation marks', 'MLOps', '“MLOps: a long way to go” is an essay about teams that begin.\n'],
    ['the beginning of a known title', 'MLOps', 'MLOps: Motivation, by INNOQ, asks why it is needed at all.\n'],
    [
      'a row of a timetable',
      'Feature store',
      '| Week | Component | Read |\n|---|---|---|\n| 3 | Feature store | chapter seven of the book on design |\n',
    ],
    [
      'a row of points',
      'Feature store',
      '| Component | Task | Points |\n|---|---|---|\n| Feature store | Define two features and serve them | 10 |\n',
    ],
    ['an item with points', 'Feature store', '- Feature store (10 points): define and serve two features\n'],
    ['an item to hand in', 'Feature store', '- Feature store: design document due on 12 March\n'],
    ['an item of a schedule', 'Feature store', '## Course schedule\n\n- Feature store: two sessions with exercises on Feast\n'],
    ['an item of a template', 'Data engineer', '## Project template\n\n- Data engineer: the person who builds the pipeline of your team\n'],
    ['a blank', 'Data engineer', '- Data engineer: [name of the member of your team]\n'],
    [
      'a heading over headings about something else',
      'Feature store',
      '## Feature store\n\n### The problem of scale\n\nDesigning a system well is hard.\n',
    ],
    ['a row that repeats fields', 'Data engineer', '| Role | Skills |\n|---|---|\n| Data engineer | SQL<br>Python<br>Scala |\n'],
    ['the definition again', 'Feature store', '- Feature store: one place for the features that models share\n'],
  ];
  it.each(left)('not %s', (_what, title, text) => {
    expect(quotesOf(title, text)).toEqual([]);
  });

  it('the same words once', () => {
    const words = 'the methodology of DevOps, extended so that models and data become citizens of the first class';
    const course = makeCourse({
      'lectures/1.md': defined,
      'lectures/2.md': `# Two\n\n- MLOps: ${words}\n`,
      'lectures/3.md': `# Three\n\n- **MLOps**: The *methodology* of DevOps, extended so that models and data become citizens of the first class.\n`,
    });
    expect(topicOf(course, 'MLOps').quoted.map(({ note }) => note)).toEqual(['lectures/2.md']);
    expect(topicOf(course, 'MLOps').addedBy.map(({ note }) => note)).toEqual(['lectures/2.md', 'lectures/3.md']);
  });

  it('no row twice whose values the fields took from it', () => {
    const course = makeCourse({
      'lectures/1.md': defined,
      'lectures/2.md':
        '# Two\n\n| Role | Skills | Why |\n|---|---|---|\n| Data engineer | Python | Most pipelines are written in Python. |\n',
    });
    const engineer = topicOf(course, 'Data engineer');
    expect(engineer.quoted).toHaveLength(1);
    expect(engineer.fields[0]?.values.map(({ text, note }) => [text, note])).toEqual([
      ['SQL', 'lectures/1.md'],
      ['Python', 'lectures/2.md'],
    ]);
  });
});

describe('what the fields say in full is left out of the text beside them', () => {
  const left: readonly [what: string, text: string, wanted: readonly string[]][] = [
    [
      'the lists of an item',
      '- **Data engineer**: keeps the lake clean and is asked by all.\n  - Called at night.\n  - Skills:\n    - SQL\n    - Python\n',
      ['Data engineer: keeps the lake clean and is asked by all. \nCalled at night.'],
    ],
    [
      'a column of a row',
      '| Role | Skills | Why |\n|---|---|---|\n| Data engineer | Python | Most pipelines are written in Python. |\n',
      ['Data engineer, why: Most pipelines are written in Python.'],
    ],
    [
      'a list under its heading, in front of a question',
      '## Data engineer\n\nSome keep the lake clean.\n\n### Skills\n\n- Python\n\n::: question\nWho?\n\n- [x] Data engineer\n- [ ] Nobody\n\nIt is so.\n:::\n',
      ['Some keep the lake clean.'],
    ],
  ];
  it.each(left)('%s', (_what, text, wanted) => {
    expect(quotesOf('Data engineer', text)).toEqual(wanted);
  });

  it('but not what the fields only say in part, a link among the values', () => {
    const [said] = quotesOf(
      'Data engineer',
      '- **Data engineer**: keeps the lake clean and is asked by all.\n  - Skills: [SQL](https://example.org/sql)\n',
    );
    expect(said).toContain('Skills: SQL');
  });

  it('nor a second value where a field holds one', () => {
    const course = makeCourse({
      'lectures/1.md': '# One\n\n## Feast {.tool hosting="managed"}\n\nKeeps features.\n',
      'lectures/2.md': '# Two\n\n- Feast: runs in many places that one would not expect.\n  - Hosting: self-hosted\n',
    });
    const [quoted] = topicOf(course, 'Feast').quoted;
    const note = quoted && course.notes.get(quoted.note);
    expect(note && passageToText(note, quoted.passage)).toContain('self-hosted');
  });
});

describe('a passage that points back', () => {
  const referents: readonly [what: string, text: string, wanted: string | undefined][] = [
    [
      '"This also" to the section before',
      '## Phases\n\n### Training\n\nTraining belongs to data scientists. It takes long.\n\n### Feature store\n\nThis also belongs to them.\n',
      'Training: Training belongs to data scientists.',
    ],
    [
      '"The layer" to the heading it stands under',
      '## Storage and compute\n\n### Feature store\n\nThe layer can run in a public cloud.\n',
      'Storage and compute',
    ],
    [
      '"Such a" to the sentence in front of the section',
      '## Parts\n\nEvery platform keeps features in one place.\n\n### Feature store\n\nSuch a place saves work for all teams.\n',
      'Every platform keeps features in one place.',
    ],
    [
      '"These" of an item to the item before',
      '## Parts\n\n- Pipelines compute features every night.\n- Feature store: these are then served to every model\n',
      'Pipelines compute features every night.',
    ],
    [
      '"According to the article" to the work it stands under',
      '## MLOps: Motivation\n\nSome words on it.\n\n### Feature store\n\nAccording to the article, few teams have one.\n',
      'MLOps: Motivation',
    ],
    [
      '"The article" to the sentence that brings it up',
      '## Parts\n\nAn article of 2021 looked at forty teams.\n\n- Feature store: the article found one in ten teams\n',
      'An article of 2021 looked at forty teams.',
    ],
    ['"It" under its own heading to nothing', '## Feature store\n\nIt serves features to every model.\n', undefined],
    ['"they" behind its own name to nothing', '- Feature stores: they serve features to every model\n', undefined],
    ['what speaks for itself to nothing', '## Feature store\n\nThe features of all models stand in it.\n', undefined],
  ];
  it.each(referents)('brings %s', (_what, text, wanted) => {
    const course = makeCourse({ 'lectures/1.md': defined, ...readings, 'lectures/2.md': `# Two\n\n${text}` });
    expect(topicOf(course, 'Feature store').quoted.map(({ referent }) => referent)).toEqual([wanted]);
  });

  it('brings it for the words behind a definition too', () => {
    const course = makeCourse({
      ...readings,
      'lectures/1.md':
        '# One\n\n## MLOps: Motivation\n\nSome words on it.\n\n### Gap {.concept}\n\nThe distance to production.\n\nAccording to the article, it is wide.\n',
    });
    expect(topicOf(course, 'Gap').definedBy.referent).toBe('MLOps: Motivation');
  });
});
