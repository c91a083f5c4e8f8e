import { describe, expect, it } from 'vitest';
import { fieldsOf, makeCourse, topicOf } from '../support/small-course.ts';

const lecture = (text: string) => makeCourse({ 'lectures/a.md': `# A\n\n${text}` });
const withoutDefinition = ['definition-missing'];

describe('a topic is defined', () => {
  it('by a heading with its type', () => {
    const topic = topicOf(
      lecture('## Feature store {.component aliases="feature catalogue, feature platform"}\n\nOne *place* for features.\n\nMore.\n'),
      'Feature store',
    );
    expect(topic).toMatchObject({
      id: 'component/feature-store',
      type: 'component',
      definition: 'One place for features.',
      aliases: ['feature catalogue', 'feature platform'],
    });
  });

  it('by a note of its own', () => {
    const course = makeCourse({
      'tools/x.md': '---\ntype: tool\ntitle: MLflow\naliases: [ml flow]\nlicence: open source\n---\n\nTracks runs.\n',
    });
    expect(topicOf(course, 'MLflow')).toMatchObject({ id: 'tool/mlflow', definition: 'Tracks runs.', aliases: ['ml flow'] });
    expect(fieldsOf(topicOf(course, 'MLflow'))).toEqual({ licence: ['open source'] });
    expect(course.lectures).toEqual([]);
  });

  const many: readonly [what: string, text: string, wanted: Record<string, string>][] = [
    [
      'each row of a table, named by the column of the type',
      '## Roles {.roles}\n\n| Group | Role | Description |\n|---|---|---|\n| a | Data engineer | Builds pipelines |\n| b | Analyst | Reports |\n',
      { 'Data engineer': 'Builds pipelines', Analyst: 'Reports' },
    ],
    [
      'each row of a table, named by its first column',
      '## Tools {.tools}\n\n| Name | Definition |\n|---|---|\n| DVC | Versions data. |\n',
      { DVC: 'Versions data.' },
    ],
    [
      'each item of a list with words behind a colon',
      '## Concepts {.concepts}\n\n- MLOps: DevOps for ML.\n- **Drift**: data that *changes*.\n',
      { MLOps: 'DevOps for ML.', Drift: 'data that changes.' },
    ],
    ['each item of a list by itself', '## Phases {.phases}\n\n1. Training\n2. Serving\n', { Training: '', Serving: '' }],
    [
      'each row of an HTML table',
      '## Roles {.roles}\n\n<table><tr><td>Role</td><td>Description</td></tr><tr><td>Scribe</td><td>Writes</td></tr></table>\n',
      { Scribe: 'Writes' },
    ],
  ];
  it.each(many)('under a plural class: %s', (_what, text, wanted) => {
    const course = lecture(text);
    expect(Object.fromEntries(course.topics.map(({ title, definition }) => [title, definition]))).toEqual(wanted);
    expect(course.problems.filter(({ rule }) => !withoutDefinition.includes(rule))).toEqual([]);
  });

  it('under a plural class only by what stands directly there', () => {
    const course = lecture(
      '## Roles {.roles}\n\n- Data engineer: builds.\n\n### Not these\n\n- Somebody: else.\n\n## Nor these\n\n- Another: one.\n',
    );
    expect(course.topics.map(({ title }) => title)).toEqual(['Data engineer']);
  });

  it('of a table with groups: a cell over several rows counts in each', () => {
    const course = lecture(
      '## Roles {.roles}\n\n<table>\n<tr><th>Type</th><th>Role</th><th>Description</th></tr>\n<tr><td rowspan="2">Owners</td><td>CIO</td><td>Oversees</td></tr>\n<tr><td>CDO</td><td>Governs</td></tr>\n<tr><td>Users</td><td>Analyst</td><td>Reports</td></tr>\n</table>\n',
    );
    expect(course.topics.map((topic) => [topic.title, topic.definition, fieldsOf(topic)['group']])).toEqual([
      ['Analyst', 'Reports', ['Users']],
      ['CDO', 'Governs', ['Owners']],
      ['CIO', 'Oversees', ['Owners']],
    ]);
  });
});

describe('fields', () => {
  const ways: readonly [what: string, text: string][] = [
    ['an attribute', '## Data engineer {.role skills="SQL, Python"}\n\nBuilds.\n'],
    ['a sub-heading with a list', '## Data engineer {.role}\n\nBuilds.\n\n### Skills\n\n- SQL\n- Python\n'],
    ['a sub-heading by a synonym', '## Data engineer {.role}\n\nBuilds.\n\n### Skill set:\n\n- SQL\n- Python\n'],
    ['a bold lead-in', '## Data engineer {.role}\n\nBuilds.\n\n**Skills:** SQL, Python\n'],
    ['a bold lead-in with the colon behind', '## Data engineer {.role}\n\nBuilds.\n\n**Skills**: SQL, Python.\n'],
    ['a plain lead-in', '## Data engineer {.role}\n\nBuilds.\n\nSkills: SQL and Python\n'.replace(' and', ', and')],
    ['a lead-in before a list', '## Data engineer {.role}\n\nBuilds.\n\nSkills:\n\n- SQL\n- Python\n'],
    ['an item that leads in', '## Data engineer {.role}\n\nBuilds.\n\n- Skills: SQL; Python\n- Something else\n'],
    ['an item over a list', '## Data engineer {.role}\n\nBuilds.\n\n- Skills\n  - SQL\n  - Python\n'],
    ['a definition list', '## Data engineer {.role}\n\nBuilds.\n\nSkills\n: SQL\n: Python\n'],
    ['a column', '## Roles {.roles}\n\n| Role | Description | Skills |\n|---|---|---|\n| Data engineer | Builds | SQL, Python |\n'],
    [
      'a column with lines',
      '## Roles {.roles}\n\n| Role | Description | Skills |\n|---|---|---|\n| Data engineer | Builds | • SQL<br>• Python |\n',
    ],
  ];
  it.each(ways)('are read from %s', (_what, text) => {
    expect(fieldsOf(topicOf(lecture(text), 'Data engineer'))).toEqual({ skills: ['SQL', 'Python'] });
  });

  it('are read from front matter', () => {
    const course = makeCourse({
      'r.md':
        '---\ntype: role\ntitle: Data engineer\nskills: [SQL, Python]\nresponsibilities:\n  - Builds, mends and runs\n---\n\nBuilds.\n',
    });
    expect(fieldsOf(topicOf(course, 'Data engineer'))).toEqual({ responsibilities: ['Builds, mends and runs'], skills: ['SQL', 'Python'] });
  });

  it('keep sentences whole, and parentheses', () => {
    const topic = topicOf(
      lecture(
        '## Engineer {.role}\n\nBuilds.\n\n### Responsibilities\n\n- Builds, mends and runs\n- Sleeps\n\n### Skills\n\nSQL (joins, windows), Python 3,000 lines, etc.\n',
      ),
      'Engineer',
    );
    expect(fieldsOf(topic)).toEqual({
      responsibilities: ['Builds, mends and runs', 'Sleeps'],
      skills: ['SQL (joins, windows)', 'Python 3,000 lines'],
    });
  });

  it('hold the records of a decision', () => {
    const topic = topicOf(
      lecture(
        '## Build vs buy {.decision}\n\nMake it or buy it.\n\n### Criteria\n\n| Question | Leans toward | Why |\n|---|---|---|\n| Is it core? | build | You learn |\n',
      ),
      'Build vs buy',
    );
    expect(topic.fields[0]?.values[0]?.criterion).toEqual({ question: 'Is it core?', leansToward: 'build', why: 'You learn' });
  });

  it('of several notes are put together, the definition first', () => {
    const course = makeCourse({
      'lectures/1.md': '# One\n\n## Data engineer {.role skills="SQL"}\n\nBuilds.\n',
      'lectures/2.md': '# Two\n\n## Data engineers\n\n- Skills: Python, SQL\n',
    });
    expect(fieldsOf(topicOf(course, 'Data engineer'))).toEqual({ skills: ['SQL', 'Python'] });
  });
});

describe('relations', () => {
  it('are made by values that name topics, in both directions', () => {
    const course = lecture(
      '## ML platform {.layer}\n\nA layer.\n\n## Feature store {.component layer="ML platform"}\n\nFeatures.\n\n## Feast {.tool components="Feature stores"}\n\nA tool.\n\n## Data engineer {.role tools="Feast and Excel"}\n\nBuilds.\n',
    );
    const of = (title: string) =>
      course.relations
        .get(topicOf(course, title).id)
        ?.map(({ label, to }) => `${label} ${to}`)
        .sort();
    expect(of('Feature store')).toEqual(['Implemented by tool/feast', 'Part of layer/ml-platform']);
    expect(of('ML platform')).toEqual(['Has part component/feature-store']);
    expect(of('Feast')).toEqual(['Implements component/feature-store', 'Used by role/data-engineer']);
    expect(of('Data engineer')).toEqual(['Uses tool/feast']);
  });
});

describe('a passage is added to its topic', () => {
  const ways: readonly [what: string, text: string, kind: string][] = [
    ['under a heading', '## 8.1. What are Feature Stores?\n\nWords.\n', 'section'],
    ['in a row', '| Component | Why |\n|---|---|\n| Feature store | Words |\n', 'row'],
    ['in an item with a colon', '+ Feature store: words\n', 'item'],
    ['in an item over a list', '1. Feature Stores\n   1. words\n', 'item'],
    ['in a paragraph with a colon', '**Feature store**: words.\n', 'paragraph'],
    ['by an alias', '## The feature catalogue\n\nWords.\n', 'section'],
    ['in a definition list', 'Feature store\n: words\n', 'item'],
    ['in a quote', '> **Feature store:** words\n', 'paragraph'],
    ['in a column of a div', '::: {.columns}\n::: {.column}\n\n- Feature store: words\n\n:::\n:::\n', 'item'],
  ];
  it.each(ways)('%s', (_what, text, kind) => {
    const course = makeCourse({
      'lectures/1.md': '# One\n\n## Feature store {.component aliases="feature catalogue"}\n\nFeatures.\n',
      'lectures/2.md': `# Two\n\n${text}`,
    });
    expect(topicOf(course, 'Feature store').addedBy.map(({ note, passage }) => `${note} ${passage.kind}`)).toEqual([
      `lectures/2.md ${kind}`,
    ]);
  });

  it('only where the name is whole', () => {
    const course = makeCourse({
      'lectures/1.md': '# One\n\n## Feature store {.component}\n\nFeatures.\n',
      'lectures/2.md':
        '# Two\n\n## Feature stores in practice\n\nw\n\n- Feature stores are good: yes\n- A sentence. Feature store: no\n\nThe feature store\n',
    });
    expect(topicOf(course, 'Feature store').addedBy).toEqual([]);
  });
});
