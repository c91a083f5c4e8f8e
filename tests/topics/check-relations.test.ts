import { describe, expect, it } from 'vitest';
import { makeCourse } from '../support/small-course.ts';

const known = {
  'layers.md': '---\ntitle: Layers\n---\n\n## ML platform {.layer}\n\nWords.\n\n## Storage {.layer aliases="Data layer"}\n\nWords.\n',
  'tools.md': '---\ntitle: Tools\n---\n\n## Feast {.tool}\n\nWords.\n\n## GPT-4 {.tool}\n\nWords.\n\n## Dagster {.tool}\n\nWords.\n',
};

function problemsOf(text: string): readonly string[] {
  const { problems } = makeCourse({ ...known, 'lectures/a.md': text });
  return problems.map(
    ({ line, column, endColumn, severity, rule, message, hint }) =>
      `${line}:${column}-${endColumn} ${severity} ${rule} | ${message} | ${hint}`,
  );
}

describe('values of relations', () => {
  it.each([
    [
      '# A\n\n## Store {.component layer="ML platfrm"}\n\nWords.\n',
      '3:28-40 error unknown-topic | Cannot find the layer "ML platfrm" | Did you mean "ML platform"?',
    ],
    [
      '# A\n\n## Store {.component layer="Data layr" tools="Feast"}\n\nWords.\n',
      '3:28-39 error unknown-topic | Cannot find the layer "Data layr" | Did you mean "Data layer"?',
    ],
    [
      '# A\n\n## Store {.component layer="Sotragd"}\n\nWords.\n',
      '3:28-37 warning unknown-topic | Cannot find the layer "Sotragd" | Did you mean "Storage"?',
    ],
    [
      '# A\n\n## Store {.component tools="Ray, Faest"}\n\nWords.\n',
      '3:28-40 error unknown-topic | Cannot find the tool "Faest" | Did you mean "Feast"?',
    ],
    [
      '---\ntype: component\ntitle: Store\nlayer: ML platfom\n---\n\nWords.\n',
      '4:8-18 error unknown-topic | Cannot find the layer "ML platfom" | Did you mean "ML platform"?',
    ],
  ])('that are almost the name of a topic are told: %j', (text, problem) => {
    expect(problemsOf(text)).toEqual([problem]);
  });

  it.each([
    '# A\n\n## Store {.component layer="ML platforms" tools="Feast, Tecton, our own scripts"}\n\nWords.\n',
    '# A\n\n## Store {.component layer="Whatever else"}\n\nWords.\n',
    '# A\n\n## Store {.component tools="GPT-3, Dagger, GPT-4 and Feast 2"}\n\nWords.\n',
    '# A\n\n## Store {.component}\n\nWords.\n\n### Tools\n\n- Faest\n',
    '# A\n\n| Role | Tools |\n|---|---|\n| Engineer | Faest |\n',
  ])('that are words of their own are left alone: %j', (text) => {
    expect(problemsOf(text)).toEqual([]);
  });

  it('are mended where one name is surely meant', () => {
    const { problems } = makeCourse({ ...known, 'lectures/a.md': '# A\n\n## Store {.component layer="ML platfrm"}\n\nWords.\n' });
    expect(problems.map(({ fix }) => fix)).toEqual([
      { from: { line: 3, column: 28 }, to: { line: 3, column: 40 }, was: 'ML platfrm', text: 'ML platform' },
    ]);
  });
});
