import { describe, expect, it } from 'vitest';
import { makeCourse, topicOf } from '../support/small-course.ts';

const note = '---\ntype: component\ntitle: Feature store\n---\n\nOne place for the features that models share.\n';

describe('the lecture that teaches a topic', () => {
  const cases: readonly [
    what: string,
    files: Readonly<Record<string, string>>,
    taught: string | undefined,
    mentioned: string | undefined,
  ][] = [
    [
      'is the one that defines it, not the one that names it first',
      {
        'lectures/1.md': '# One\n\n| Component | Why |\n|---|---|\n| Feature store | Keeps features consistent across models |\n',
        'lectures/2.md': '# Two\n\n## Feature store {.component}\n\nOne place for features.\n',
      },
      'lectures/2.md',
      'lectures/1.md',
    ],
    [
      'is the one with a section of its own, where a note defines it',
      {
        'feature-store.md': note,
        'lectures/1.md': '# One\n\nThe feature store.\n',
        'lectures/2.md': '# Two\n\n## 2.1. Feature stores\n\nThey serve.\n',
      },
      'lectures/2.md',
      'lectures/1.md',
    ],
    [
      'is the earlier of the two',
      {
        'lectures/1.md': '# One\n\n## Feature store\n\nThey serve.\n',
        'lectures/2.md': '# Two\n\n## Feature store {.component}\n\nOne place for features.\n',
      },
      'lectures/1.md',
      'lectures/1.md',
    ],
    [
      'is the one whose table defines it',
      {
        'lectures/1.md': '# One\n\nThe feature store.\n',
        'lectures/2.md':
          '# Two\n\n## Parts {.components}\n\n| Component | Definition |\n|---|---|\n| Feature store | One place for features. |\n',
      },
      'lectures/2.md',
      'lectures/1.md',
    ],
    [
      'is nobody where lectures only name it',
      { 'feature-store.md': note, 'lectures/1.md': '# One\n\n- Feature store: what teams build last of all\n' },
      undefined,
      'lectures/1.md',
    ],
    [
      'is not one whose heading stands over a list of links',
      {
        'feature-store.md': note,
        'lectures/1.md': '# One\n\n## Feature store\n\n- [Feast](https://example.org/a)\n- [Uber](https://example.org/b)\n',
      },
      undefined,
      undefined,
    ],
  ];
  it.each(cases)('%s', (_what, files, taught, mentioned) => {
    const course = makeCourse(files);
    const { id } = topicOf(course, 'Feature store');
    expect([course.taughtIn.get(id), course.introducedIn.get(id)]).toEqual([taught, mentioned]);
  });
});
