import { describe, expect, it } from 'vitest';
import { proseToText } from '../../lib/model/prose-to-text.ts';
import { makeCourse, readLecture } from '../support/small-course.ts';

const notes = '\n\n[^a]: One.\n[^b]: Two.\n';

/** What may stand in or behind a name and is none of it. */
const marks = ['[^a]', '[^a][^b]', ' <!-- to do -->', '<sup>[1]</sup>', '<sup><a href="#x">1</a></sup>', '<sup>*</sup>', '<a id="x"></a>'];

describe.each(marks)('a name with %s behind it', (mark) => {
  it.each([
    ['heading', `## Vector store${mark} {.component}\n\nWords.`, 'component'],
    ['cell', `## Components {.components}\n\n| Component | What it is |\n|---|---|\n| Vector store${mark} | Words. |`, 'component'],
    ['item', `## Components {.components}\n\n- **Vector store**${mark}: words`, 'component'],
    ['item with a list', `## Components {.components}\n\n- Vector store${mark}\n    - words`, 'component'],
  ])('is the name alone in a %s', (_where, text, type) => {
    const { topics } = makeCourse({ 'lectures/a.md': `# A\n\n${text}${notes}` });
    expect(topics.map(({ title, type }) => ({ title, type }))).toEqual([{ title: 'Vector store', type }]);
  });

  it.each([
    ['section', `## Feature store${mark}\n\nMore words.`],
    ['item', `- Feature store${mark}: more words`],
    ['paragraph', `**Feature store**${mark}: more words`],
    ['row', `| Component | Words |\n|---|---|\n| Feature store${mark} | more |`],
    ['term', `Feature store${mark}\n: more words`],
  ])('brings a %s to its topic', (_kind, text) => {
    const { topics } = makeCourse({
      'lectures/a.md': '# A\n\n## Feature store {.component}\n\nWords.\n',
      'lectures/b.md': `# B\n\n${text}${notes}`,
    });
    expect(topics[0]?.addedBy.map(({ note }) => note)).toEqual(['lectures/b.md']);
  });

  it('is the name alone as the title of a note, in contents and as a label', () => {
    const { note } = readLecture(`# The title${mark}\n\n## Part one${mark}\n\n### Skills${mark}\n\n- R${notes}`);
    expect(note.title).toBe('The title');
    expect(note.headings.map(({ text }) => text)).toEqual(['Part one', 'Skills']);
    expect(note.passages.flatMap(({ labelled }) => labelled.map(({ label }) => label))).toContain('Skills');
  });
});

describe('the mark of a footnote', () => {
  it('is no word of a sentence', () => {
    const { note } = readLecture(`# A\n\nIt stores[^a] features[^b]. Next.${notes}`);
    expect(proseToText(note.prose).trim()).toBe('It stores features. Next.\n\nFootnotes\n\nOne.\n\nTwo.');
  });

  it('still leads there and back from a title', () => {
    const { html, problems } = readLecture('# A[^a]\n\nWords.\n\n[^a]: One.\n');
    expect(problems).toEqual([]);
    expect(html).toContain('<a href="#user-content-fn-a" id="user-content-fnref-a">1</a>');
  });

  it.each(['[^a]', ' <!-- to do -->', ' <a id="x"></a>', '[^a] <!-- x --> '])('may stand behind attributes: %s', (mark) => {
    const { topics } = makeCourse({ 'lectures/a.md': `# A\n\n## Vector store {.component}${mark}\n\nWords.${notes}` });
    expect(topics.map(({ title }) => title)).toEqual(['Vector store']);
  });

  it.each(['10<sup>3</sup>', 'R<sup>2</sup>', 'CO<sub>2</sub>'])('is not what is raised in a name: %s', (name) => {
    const { note } = readLecture(`# A\n\n## ${name}\n`);
    expect(note.headings[0]?.text).toBe(name.replace(/<[^>]+>/g, ''));
  });
});
