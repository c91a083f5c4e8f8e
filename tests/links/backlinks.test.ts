import { describe, expect, it } from 'vitest';
import { topicPath } from '../../lib/model/addresses.ts';
import { type Files, makeCourse, topicOf } from '../support/small-course.ts';

function sentencesOf(title: string, files: Files): readonly string[] {
  const course = makeCourse(files);
  return (course.backlinks.get(topicPath(topicOf(course, title))) ?? []).map(({ sentence }) => sentence);
}

const defined = '# One\n\n## Feature store {.component}\n\nOne place for the features that models share. A feature store serves them.\n';

describe('a page is mentioned', () => {
  const left: readonly [what: string, text: string][] = [
    ['in a section that the page quotes', '## Feature store\n\nTeams build a feature store last.\n'],
    ['in an item that the page quotes', '- **Feature store**: a feature store is what teams build last\n'],
    [
      'in the name of a row that the page quotes',
      '| Component | What it does |\n|---|---|\n| Feature store | Keeps features consistent across models |\n',
    ],
    ['in its own definition, said again elsewhere', '> One place for the features that models share. A feature store serves them.\n'],
    [
      'by its name alone, in a note that the page quotes',
      '- **Feature store**: what teams build last of all\n\n## More\n\n- Feature store\n',
    ],
  ];
  it.each(left)('not %s', (_what, text) => {
    expect(sentencesOf('Feature store', { 'lectures/1.md': defined, 'lectures/2.md': `# Two\n\n${text}` })).toEqual([]);
  });

  it('once a section, where it is no quotation: in the next sentence, in the next note', () => {
    const text =
      '# Two\n\n- **Feature store**: what teams build last of all\n\nNobody owns the feature store. The feature store grows.\n\n## More\n\nA feature store costs money.\n';
    expect(sentencesOf('Feature store', { 'lectures/1.md': defined, 'lectures/2.md': text })).toEqual([
      'Nobody owns the feature store.',
      'A feature store costs money.',
    ]);
  });

  const spaced: readonly [what: string, text: string, wanted: string][] = [
    ['emphasis', '*Going by* [[Feature store]] *alone*, what comes next?', 'Going by Feature store alone, what comes next?'],
    ['strong words', 'The **store** **of** [[Feature store]] is big.', 'The store of Feature store is big.'],
    ['code', 'See `feast` [[Feature store]] now.', 'See feast Feature store now.'],
    ['a link', 'See [this](https://example.org) *feature store* now.', 'See this feature store now.'],
    ['a break of the line', 'One line\n*two* [[Feature store]]\nthree.', 'One line two Feature store three.'],
    ['no space', 'A (*[[Feature store]]*), then.', 'A (Feature store), then.'],
  ];
  it.each(spaced)('in sentences that keep the space beside %s', (_what, text, wanted) => {
    expect(sentencesOf('Feature store', { 'lectures/1.md': defined, 'lectures/2.md': `# Two\n\n${text}\n` })).toEqual([wanted]);
  });
});
