import { describe, expect, it } from 'vitest';
import { adviseCourse } from '../../lib/advice/advise-course.ts';
import { noCache } from '../../lib/course/note-cache.ts';
import { openCourse } from '../../lib/course/open-course.ts';
import { type Files, makeCourse } from '../support/small-course.ts';

/** Gives a course's advice as short lines: `lectures/a.md:3 term-without-topic "lakehouse" stands in 3 lectures …`. */
function adviceOn(files: Files): readonly string[] {
  return adviseCourse(makeCourse(files)).map(({ file, line, rule, message, severity }) => {
    expect(severity).toBe('advice');
    return `${file}:${line} ${rule} ${message}`;
  });
}

/** A lecture of these words for each text. */
function lectures(...texts: readonly string[]): Files {
  return Object.fromEntries(texts.map((text, index) => [`lectures/${index + 1}.md`, `# Lecture ${index + 1}\n\n${text}\n`]));
}

describe('advice on terms', () => {
  const spoken = 'Many teams move to the lakehouse now.';

  it.each([
    ['a heading', '## Lakehouse\n\nA house by a lake.'],
    ['an item’s opening', '- Lakehouse: a house by a lake.'],
    ['bold letters', 'The **lakehouse** is a house by a lake.'],
    ['a table’s row', '| Component | Use |\n|---|---|\n| Lakehouse | data |'],
  ])('tells of a term that stands in three lectures and in %s of one', (_what, marked) => {
    expect(adviceOn(lectures(spoken, marked, 'Lakehouses are new.'))).toEqual([
      expect.stringMatching(/^lectures\/2\.md:\d+ term-without-topic "[Ll]akehouse" stands in 3 lectures and is no topic yet$/),
    ]);
  });

  it.each(['CI/CD', 'MLflow', 'LLM', 'XGBoost'])('tells of %s, whose shape alone is technical', (term) => {
    expect(adviceOn(lectures(`We use ${term} here.`, `And ${term} there.`, `Then ${term}.`))).toHaveLength(1);
  });

  it.each([
    ['two lectures alone', [spoken, '## Lakehouse\n\nWords.', 'Nothing.']],
    ['general words', ['## Goals\n\nThe goals.', '## Goal\n\nThe goal.', '## Goals\n\nMore goals.']],
    ['general words in a row', ['## Next steps\n\nNext steps.', '## Next steps\n\nWords.', '## Next steps\n\nWords.']],
    ['acronyms that all know', ['Use a URL and HTML.', 'A URL, HTML.', 'URL or HTML.']],
    ['words that no lecture sets apart', [spoken, spoken, spoken]],
    ['a topic’s other name', ['## Data lakehouse {.component aliases="lakehouse"}\n\nWords.', '## Lakehouse\n\nWords.', spoken]],
    ['a topic’s words inside its name', ['## Feature store {.component}\n\nWords.', '**Feature** store, feature stores.', 'feature store']],
    ['sentences', ['## What do we do now?\n\nWords.', 'What do we do now?', 'What do we do now?']],
  ])('is silent on %s', (_what, texts) => {
    expect(adviceOn(lectures(...texts)).filter((line) => line.includes('term-without-topic'))).toEqual([]);
  });

  it('tells the longer of two terms that stand in the same places', () => {
    const text = 'A **shadow deployment** and again shadow deployment.';
    expect(adviceOn(lectures(text, text, text))).toEqual([expect.stringContaining('"shadow deployment"')]);
  });
});

describe('advice on topics', () => {
  const topic = (title: string, definition: string, type = 'concept') => `---\ntype: ${type}\ntitle: ${title}\n---\n\n${definition}\n`;

  it.each([
    ['one letter apart', 'Data observability', 'Data observibility', 'A.', 'B.', /nearly the same/],
    ['the same words', 'Registry of models', 'Models of registry', 'A.', 'B.', /same words/],
    ['initials', 'Natural language processing', 'NLP', 'A.', 'B.', /initials/],
    [
      'one definition',
      'Drift',
      'Model decay',
      'The loss of a model’s quality as data changes over time in production.',
      'The loss of a model’s quality as data changes over time.',
      /definitions say the same/,
    ],
  ])('tells of two with %s', (_what, one, two, first, second, why) => {
    const advice = adviceOn({ 'concepts/a.md': topic(one, first), 'concepts/b.md': topic(two, second) });
    expect(advice).toEqual([expect.stringMatching(why)]);
  });

  it.each([
    ['versions', 'GPT model 3', 'GPT model 4', 'A.', 'B.', 'concept'],
    ['short names', 'ETL', 'ELT', 'A.', 'B.', 'concept'],
    [
      'products of one kind',
      'Cloud A',
      'Service B',
      'Rented computing, storage and managed services in a cloud.',
      'Rented computing, storage and managed services in a cloud.',
      'tool',
    ],
    ['opposites', 'Data lake', 'Data warehouse', 'Where raw data of any kind lies.', 'Where data lies in tables for analysis.', 'concept'],
  ])('is silent on two that differ: %s', (_what, one, two, first, second, type) => {
    expect(adviceOn({ 'concepts/a.md': topic(one, first, type), 'concepts/b.md': topic(two, second, type) })).toEqual([]);
  });

  it('tells of a topic that no lecture mentions, and of none that is assigned or mentioned', () => {
    const files = {
      'concepts/a.md': topic('Drift', 'A.'),
      'concepts/b.md': topic('Locality', 'B.'),
      'readings/c.md': topic('A book', 'C.', 'reading'),
      'lectures/1.md': '---\nreadings: [A book]\n---\n\n# One\n\nOn drift.\n',
    };
    expect(adviceOn(files)).toEqual(['concepts/b.md:1 topic-not-mentioned No lecture mentions the concept "Locality"']);
  });

  it('tells of definitions that differ, and of none that say the same or define nothing', () => {
    const define = '## Drift {.concept}\n\nDrift is a change in the data that a model meets in production.';
    expect(adviceOn(lectures(define, '## Drift\n\nDrift is any slow motion of continents.'))).toEqual([
      expect.stringMatching(/^lectures\/2\.md:3 definitions-differ This says "Drift is any slow motion/),
    ]);
    expect(adviceOn(lectures(define, '## Drift\n\nDrift is a change of the data that models meet.'))).toEqual([]);
    expect(adviceOn(lectures(define, '## Drift\n\nDrift is the most common reason for alarms.'))).toEqual([]);
    expect(adviceOn(lectures(define, '## Drift\n\nIn this lecture we measure it.'))).toEqual([]);
  });
});

describe('advice on notes', () => {
  it('is silent on an address that fills a cell, has words, or stands in code', () => {
    expect(
      adviceOn(lectures('| Tool | Website |\n|---|---|\n| X | <https://x.example> |\n\n[x](https://x.example) `https://x.example`')),
    ).toEqual([]);
    expect(adviceOn(lectures('See https://x.example/a now.'))).toEqual([expect.stringContaining('1.md:3 bare-address')]);
  });

  it('asks for readings only where most lectures have some', () => {
    const read = '---\nreadings: [A book]\n---\n\n# One\n';
    expect(adviceOn({ 'lectures/1.md': read, 'lectures/2.md': '# Two\n', 'lectures/3.md': '# Three\n' })).toEqual([]);
    expect(adviceOn({ 'lectures/1.md': read, 'lectures/2.md': read, 'lectures/3.md': '# Three\n' })).toEqual([
      'lectures/3.md:1 lecture-without-readings The lecture "Three" names no reading; 2 of 3 lectures do',
    ]);
  });

  it('counts levels from the first heading of a note, and down by any number', () => {
    expect(adviceOn({ 'lectures/1.md': '---\ntitle: T\n---\n\n### A\n\n#### B\n\n## C\n\n### D\n' })).toEqual([]);
  });
});

describe('advice on this course', () => {
  it('is little, and on lectures alone', () => {
    const advice = adviseCourse(openCourse({ folder: 'content', environment: {}, cache: noCache }));
    expect(advice.length).toBeLessThan(8);
    expect(advice.filter(({ rule }) => rule === 'topics-alike' || rule === 'bare-address' || rule === 'image-without-words')).toEqual([]);
  });
});
