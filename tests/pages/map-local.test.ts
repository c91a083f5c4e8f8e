import { describe, expect, it } from 'vitest';
import type { LocalMap } from '../../lib/model/map-page.ts';
import { layOutNeighbours } from '../../lib/pages/map-local.ts';
import { buildSiteContext } from '../../lib/pages/site-context.ts';
import { type Files, makeCourse, topicOf } from '../support/small-course.ts';

function mapOf(files: Files, title: string): LocalMap | undefined {
  const course = makeCourse(files);
  return layOutNeighbours(buildSiteContext(course), topicOf(course, title));
}

function namesOf(map: LocalMap | undefined): Record<string, readonly string[]> {
  return Object.fromEntries((map?.groups ?? []).map(({ label, topics }) => [label, topics.map(({ title }) => title)]));
}

const store = '---\ntype: component\ntitle: Model store\nlayer: Platform\ntools: [MLflow]\n---\n\nKeeps models, unlike a feature store.\n';
const files = {
  'components/model-store.md': store,
  'components/feature-store.md': '---\ntype: component\ntitle: Feature store\nlayer: Platform\n---\n\nKeeps features.\n',
  'layers/platform.md': '---\ntype: layer\ntitle: Platform\n---\n\nWhere models are made.\n',
  'tools/mlflow.md': '---\ntype: tool\ntitle: MLflow\n---\n\nA tool.\n',
  'concepts/reuse.md': '---\ntype: concept\ntitle: Reuse\n---\n\nA model store makes it possible.\n',
  'concepts/alone.md': '---\ntype: concept\ntitle: Alone\n---\n\nTied to nothing.\n',
};

describe('the map of a topic', () => {
  it('shows what relations tie first, then what its words speak of and what speaks of it', () => {
    const groups = namesOf(mapOf(files, 'Model store'));
    expect(groups).toEqual({
      'Part of': ['Platform'],
      'Implemented by': ['MLflow'],
      Mentions: ['Feature store'],
      'Mentioned by': ['Reuse'],
    });
    expect(Object.keys(groups).slice(2)).toEqual(['Mentions', 'Mentioned by']);
  });

  it('draws an arc between neighbours that are tied themselves', () => {
    const map = mapOf(files, 'Model store');
    const yOf = (title: string) => map?.groups.flatMap(({ topics }) => topics).find((topic) => topic.title === title)?.y;
    expect(map?.arcs).toEqual([[yOf('Platform'), yOf('Feature store')]]);
  });

  it('is absent for a topic that nothing is tied to', () => {
    expect(mapOf(files, 'Alone')).toBeUndefined();
  });

  it('gives every row room of its own, in the same place each time', () => {
    const map = mapOf(files, 'Model store');
    const rows = (map?.groups ?? []).flatMap(({ y, topics }) => [y, ...topics.map((topic) => topic.y)]);
    for (const [index, y] of rows.entries()) if (index > 0) expect(y - (rows[index - 1] ?? 0)).toBeGreaterThanOrEqual(24);
    expect(map?.height).toBeGreaterThan(rows.at(-1) ?? 0);
    expect(mapOf(files, 'Model store')).toEqual(map);
  });

  it('shows the best connected of many, some of every kind, and counts the rest', () => {
    const tools = Array.from({ length: 40 }, (_, index) => `Tool${index}x`);
    const many: Files = {
      'roles/engineer.md': `---\ntype: role\ntitle: Engineer\ntools: [${tools.join(', ')}]\nworks-with: [Analyst]\n---\n\nOne who works.\n`,
      'roles/analyst.md': '---\ntype: role\ntitle: Analyst\ntools: [Tool7x]\n---\n\nOne who looks.\n',
      ...Object.fromEntries(tools.map((title) => [`tools/${title}.md`, `---\ntype: tool\ntitle: ${title}\n---\n\nA tool.\n`])),
    };
    const map = mapOf(many, 'Engineer');
    const groups = namesOf(map);
    expect(groups['Works with']).toEqual(['Analyst']);
    expect(groups['Uses']?.[0]).toBe('Tool7x');
    expect(Object.values(groups).flat().length).toBe(12);
    expect(map?.more).toBe(29);
  });
});
