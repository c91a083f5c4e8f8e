import { describe, expect, it } from 'vitest';
import { buildRecords } from '../../lib/search/build/build-records.ts';
import { makeCourse, readLecture, shorten, topicOf } from '../support/small-course.ts';

const lines = (...text: readonly string[]) => text.join('\n');

const question = lines(
  '# Serving',
  '',
  '::: question',
  'Who answers requests?',
  '',
  '- [x] The model server',
  '- [ ] Feature store: it serves models',
  '',
  '  It keeps **features**.',
  '',
  'Because it has the model at hand.',
  ':::',
);

describe('a question', () => {
  it('is asked, answered and explained by what stands before, in and behind a task list', () => {
    const { html, problems } = readLecture(question);
    expect(problems).toEqual([]);
    expect(html).toContain('<fieldset><legend>Who answers requests?</legend><label><input type="radio"');
    expect(html).toContain('data-right=""><span>The model server</span>');
    expect(html).toContain('<p class="question-right">Answer: <strong>The model server</strong></p>');
    expect(html).toContain('<dt>Feature store: it serves models</dt><dd><p>It keeps <strong>features</strong>.</p></dd>');
    expect(html).toContain('<p>Because it has the model at hand.</p></details>');
  });

  it('is answered by several where several are right', () => {
    const { html } = readLecture(question.replace('- [ ]', '- [x]'));
    expect(html.match(/type="checkbox"/g)).toHaveLength(2);
    expect(html.match(/data-right/g)).toHaveLength(2);
    expect(html).toContain('Choose all that are right.');
  });

  it.each([
    ['Answer: a model server; a prediction service', ['a model server', 'a prediction service']],
    ['**Answer:** a model server', ['a model server']],
    ['Answers: a model server', ['a model server']],
    ['Answer: a model server\nIt has the model.', ['a model server']],
  ])('is answered in writing where %j stands in it', (answer, accepted) => {
    const { note, html } = readLecture(lines('# Serving', '', '::: question', 'Who?', '', answer, '', 'Why it is so.', ':::'));
    expect(note.questions.map((asked) => asked.accepted)).toEqual([accepted]);
    expect(html).toContain('<input type="text"');
    expect(html).toContain('Why it is so.');
    expect(html.includes('It has the model.')).toBe(answer.includes('It has the model.'));
  });

  it('may be opened by a title or a heading, and show more than words', () => {
    const titled = readLecture(lines('# A', '', '::: {.question title="Who?"}', '- [x] he', '- [ ] she', '', 'So.', ':::'));
    expect(titled.html).toContain('<legend>Who?</legend>');
    const headed = readLecture(lines('# A', '', '::: question', '### Who?', '', '```', 'x', '```', '', '- [x] he', '- [ ] she', ':::'));
    expect(headed.html).toContain('<legend>Who?</legend><pre');
    expect(headed.note.headings.map(({ text }) => text)).toEqual([]);
  });

  it('has an id, its own or the author’s, and others in one note have others', () => {
    const mine = lines('::: {.question #mine}', 'What?', '', 'Answer: a', '', 'So.', ':::');
    const { html, note } = readLecture(lines('# Question', '', mine, '', mine.replace(' #mine', ''), '', mine.replace(' #mine', '')));
    expect(note.questions.map(({ anchor }) => anchor)).toEqual(['mine', 'question-1', 'question-2']);
    for (const { anchor } of note.questions) expect(html).toContain(`<div class="question" id="${anchor}"`);
  });

  it('stays a note, and is told, where no answer stands in it', () => {
    const { html, problems } = readLecture(lines('# A', '', '::: question', 'Is it so?', ':::'));
    expect(html).toContain('class="alert');
    expect(shorten(problems)).toEqual(['3:1-3:13 warning question-without-answer']);
  });

  it('shows no link before its answer', () => {
    const { html } = readLecture(
      lines(
        '# A',
        '',
        '::: question',
        'Is [it](https://a.org) so?',
        '',
        '- [x] [yes](https://b.org)',
        '- [ ] no',
        '',
        '[So](https://c.org).',
        ':::',
      ),
    );
    expect(html.match(/href="[^"]*"/g)).toEqual(['href="https://c.org"']);
  });
});

describe('the words of a question', () => {
  const course = makeCourse({
    'lectures/one.md': lines(
      '# One',
      '',
      '## Feature store {.component tools="Feast"}',
      '',
      'One place for features.',
      '',
      '::: question',
      'Feature store: what is it?',
      '',
      '- [ ] **Tools**: zeppelin',
      '- [x] One place',
      '',
      'Stores: nothing but xylophones.',
      ':::',
      '',
      'The end of a feature store.',
    ),
    'lectures/two.md':
      '# Two\n\n## Model server {.component}\n\nIt answers.\n\n::: question\nWho asks the feature store?\n\nAnswer: it\n\nSo.\n:::\n',
  });

  it('are no passage, no field and no definition', () => {
    const { fields, definition, addedBy } = topicOf(course, 'Feature store');
    expect(definition).toBe('One place for features.');
    expect(JSON.stringify([fields, addedBy])).not.toMatch(/zeppelin|xylophones|what is it/);
    expect(course.lectures.flatMap(({ passages }) => passages.map(({ name }) => name))).toEqual([
      'One',
      'One',
      'Feature store',
      'Two',
      'Two',
      'Model server',
    ]);
  });

  it('are no mention and no backlink', () => {
    expect(course.backlinks.get('/components/feature-store/')?.filter(({ path }) => path === '/lectures/two/') ?? []).toEqual([]);
  });

  it('are not found by search', () => {
    expect(JSON.stringify([...buildRecords(course)])).not.toMatch(/zeppelin|xylophones|who asks/i);
  });
});
