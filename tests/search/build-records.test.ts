import { describe, expect, it } from 'vitest';
import { mostPassages, passageAnchors } from '../../lib/model/passage-anchors.ts';
import { buildRecords } from '../../lib/search/build/build-records.ts';
import { makeCourse } from '../support/small-course.ts';

describe("what search knows of a topic's page", () => {
  it('leads each passage to its own place on the page', () => {
    const course = makeCourse({
      'lectures/one.md': '# One\n\n## Feature store {.component}\n\nOne place for features.\n',
      'lectures/two.md': '# Two\n\n## Feature store\n\nSecond words.\n',
      'lectures/three.md': '# Three\n\n## Feature store\n\nThird words.\n',
    });
    const [topic] = course.topics;
    const [page] = buildRecords(course);
    const sections = page?.sections.slice(1) ?? [];
    expect(sections.map(({ text }) => text).sort()).toEqual(['Second words.', 'Third words.']);
    expect(sections.map(({ anchor }) => anchor)).toEqual(topic === undefined ? [] : passageAnchors(topic));
    expect(new Set(sections.map(({ anchor }) => anchor)).size).toBe(2);
  });

  it('leaves out passages that the page does not show: their lectures have them', () => {
    const notes = Array.from({ length: mostPassages + 5 }, (_, index) => [
      `lectures/n${index}.md`,
      `# N${index}\n\n## Store\n\nWords ${index}.\n`,
    ]);
    const course = makeCourse({ 'lectures/a.md': '# A\n\n## Store {.component}\n\nThe one.\n', ...Object.fromEntries(notes) });
    const [page] = buildRecords(course);
    expect(page?.sections).toHaveLength(1 + mostPassages);
  });
});

describe("what search knows of a diagram's words", { timeout: 60_000 }, () => {
  const fence = (source: string) => `\`\`\`mermaid\n${source}\n\`\`\``;

  it.each([
    ['a drawing', 'flowchart LR\n  accDescr: Quokkas lead to models.\n  A[Zorblax] -->|via| B'],
    ['another kind', 'mindmap\n  accDescr: Quokkas lead to models.\n  Root\n    Zorblax'],
    ['one that is shown as source', 'zenuml\n  accDescr: Quokkas lead to models.\n  Zorblax->B: x'],
  ])('finds them in the section of %s', (_what, source) => {
    const course = makeCourse({ 'lectures/a.md': `# A\n\nFirst.\n\n## Second\n\n${fence(source)}\n` });
    const [page] = buildRecords(course);
    const section = page?.sections.find(({ heading }) => heading === 'Second');
    expect(section?.text).toContain('Zorblax');
    expect(section?.text).toContain('Quokkas lead to models.');
    expect(page?.sections[0]?.text).not.toContain('Zorblax');
  });
});
