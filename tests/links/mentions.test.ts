import { describe, expect, it } from 'vitest';
import { lectureHtml, makeCourse, pathOf } from '../support/small-course.ts';

const topics = {
  'tools/ray.md': '---\ntype: tool\ntitle: Ray\n---\n\nRuns.\n',
  'tools/feast.md': '---\ntype: tool\ntitle: Feast\n---\n\nServes.\n',
  'tools/hive.md': '---\ntype: tool\ntitle: Hive\n---\n\nAsks.\n',
  'tools/pig.md': '---\ntype: tool\ntitle: Pig\n---\n\nMaps.\n',
  'tools/argo.md': '---\ntype: tool\ntitle: Argo\n---\n\nFlows.\n',
  'tools/r.md': '---\ntype: tool\ntitle: R\n---\n\nCounts.\n',
  'tools/mlflow.md': '---\ntype: tool\ntitle: MLflow\n---\n\nTracks.\n',
  'tools/cpp.md': '---\ntype: tool\ntitle: C++\n---\n\nCompiles.\n',
  'concepts/ci.md': '---\ntype: concept\ntitle: Continuous integration\nabbreviation: CI\n---\n\nMerges.\n',
  'concepts/etl.md': '---\ntype: concept\ntitle: ETL\n---\n\nMoves.\n',
  'concepts/store.md': '---\ntype: component\ntitle: Feature store\n---\n\nKeeps.\n',
  'concepts/f.md': '---\ntype: concept\ntitle: Feature\n---\n\nA column.\n',
  'concepts/d.md': '---\ntype: concept\ntitle: Data-centric ML\n---\n\nData first.\n',
};

/** Gives the words that are linked by themselves in a lecture. */
function linkedWords(text: string): readonly string[] {
  const course = makeCourse({ ...topics, 'lectures/a.md': text.startsWith('---') ? text : `# A lecture\n\n${text}\n` });
  return [...lectureHtml(course, 'lectures/a.md').matchAll(/<a class="topic-link"[^>]*>([^<]*)<\/a>/g)].map(([, words = '']) => words);
}

describe('automatic links', () => {
  const right: readonly [text: string, words: readonly string[]][] = [
    ['We run it on Ray, then on Hive.', ['Ray', 'Hive']],
    ['Ray is fast. Feast serves features.', ['Ray', 'Feast', 'features']],
    ['Both Pig and Argo are here.', ['Pig', 'Argo']],
    ['Set up CI first.', ['CI']],
    ['Continuous Integration pays.', ['Continuous Integration']],
    ['A continuous\nintegration server', ['continuous\nintegration']],
    ['Feature stores keep features.', ['Feature stores', 'features']],
    ['The feature-store keeps.', ['feature-store']],
    ['data centric ML and Data-Centric ML', ['data centric ML']],
    ['One feature store, another feature store.', ['feature store']],
    ['We write R and C++ code.', ['R', 'C++']],
    ['**MLflow** and *ETL* in a list', ['MLflow', 'ETL']],
    ['- an item on ETL\n- and MLflow', ['ETL', 'MLflow']],
    ['ETL here.\n\n## Part\n\nETL there.', ['ETL', 'ETL']],
    ['| A | B |\n|---|---|\n| ETL | x |', ['ETL']],
    ['(MLflow), “ETL”, MLflow’s', ['MLflow', 'ETL']],
  ];
  it.each(right)('link in %j', (text, words) => {
    expect(linkedWords(text)).toEqual(words);
  });

  const wrong: readonly string[] = [
    'A ray of light.',
    'Feast on this.',
    'They feast; a hive of bees; a pig; an argosy.',
    'Ray Charles sang.',
    'an x-ray, R&D, .r files, R2D2',
    'ci, Etl, mlflow, MLFLOW',
    'arrays, featured, unfeatured, storefront',
    '`Feature store` and `ETL`',
    '```\nETL\n```',
    '    ETL in code',
    '## ETL and MLflow',
    '[ETL](https://example.org)',
    '| ETL | MLflow |\n|---|---|\n| x | y |',
    'https://example.org/ETL/MLflow',
    'mlflow.ETL_x and my_ETL and ETL_y',
    '$ETL$',
    '[ETL]{.nolink}',
    '## Part {.nolink}\n\nETL and MLflow.',
    '![ETL](x.png)',
    '<kbd>ETL</kbd> <cite>MLflow</cite>',
    '---\ntitle: Off\nautolink: false\n---\n\nETL and MLflow.\n',
  ];
  it.each(wrong)('do not link in %j', (text) => {
    expect(linkedWords(text)).toEqual([]);
  });

  it('never lead from a page to itself', () => {
    const course = makeCourse({ ...topics, 'concepts/etl.md': '---\ntype: concept\ntitle: ETL\n---\n\nETL moves a feature.\n' });
    expect(course.linked.get(pathOf('concepts/etl.md'))?.mentions.length).toBeGreaterThan(0);
    expect(course.backlinks.get('/concepts/etl/') ?? []).toEqual([]);
    expect(course.backlinks.get('/concepts/feature/')?.map(({ path }) => path)).toEqual(['/concepts/etl/']);
  });
});
