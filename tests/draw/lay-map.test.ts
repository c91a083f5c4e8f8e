import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layMap } from '../../lib/draw/lay-map.ts';
import { partRectangles, type Rectangle } from '../../lib/draw/part-rectangles.ts';
import { buildMapPage } from '../../lib/pages/map-page.ts';
import { buildSiteContext } from '../../lib/pages/site-context.ts';
import { makeCourse } from '../support/small-course.ts';

const room = { width: 1000, margin: 10 };

function overlaps(rectangles: readonly Rectangle[]): number {
  return rectangles.flatMap((a, index) =>
    rectangles
      .slice(index + 1)
      .filter(
        (b) => a.x < b.x + b.width - 0.01 && b.x < a.x + a.width - 0.01 && a.y < b.y + b.height - 0.01 && b.y < a.y + a.height - 0.01,
      ),
  ).length;
}

describe('partRectangles', () => {
  const rectangle = fc.record({
    x: fc.integer({ min: -500, max: 1500 }),
    y: fc.integer({ min: -200, max: 200 }),
    width: fc.integer({ min: 20, max: 240 }),
    height: fc.constant(24),
  });

  it('leaves none over another and none outside the room, however they lay', () => {
    fc.assert(
      fc.property(fc.array(rectangle, { maxLength: 60 }), (rectangles) => {
        const parted = partRectangles(rectangles, room);
        expect(overlaps(parted)).toBe(0);
        for (const { x, y, width } of parted) {
          expect(x).toBeGreaterThanOrEqual(room.margin);
          expect(x + width).toBeLessThanOrEqual(room.width - room.margin);
          expect(y).toBeGreaterThanOrEqual(room.margin);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('parts a hundred that lie in one place', () => {
    expect(
      overlaps(
        partRectangles(
          Array.from({ length: 100 }, () => ({ x: 500, y: 0, width: 120, height: 24 })),
          room,
        ),
      ),
    ).toBe(0);
  });

  it('moves none that are in no one’s way', () => {
    const apart = [
      { x: 10, y: 10, width: 50, height: 24 },
      { x: 200, y: 40, width: 50, height: 24 },
    ];
    expect(partRectangles(apart, room)).toEqual(apart);
  });
});

describe('layMap', () => {
  const graph = {
    widths: Array.from({ length: 60 }, (_, index) => 60 + ((index * 37) % 150)),
    edges: Array.from({ length: 90 }, (_, index) => ({ from: index % 60, to: (index * 7 + 3) % 60 })).filter(({ from, to }) => from !== to),
  };

  it('gives the same map for the same graph', () => {
    expect(layMap(graph)).toEqual(layMap(graph));
  });

  it('keeps names apart and on the sheet', () => {
    const { places, width, height } = layMap(graph);
    expect(overlaps(places.map(({ x, y }, index) => ({ x: x - 12, y: y - 12, width: (graph.widths[index] ?? 0) - 1, height: 23 })))).toBe(
      0,
    );
    for (const [index, { x, y }] of places.entries()) {
      expect(x - 12 + (graph.widths[index] ?? 0)).toBeLessThanOrEqual(width);
      expect(y).toBeLessThanOrEqual(height);
    }
  });

  it('draws tied topics nearer to each other than others', () => {
    const edges = [0, 1, 2, 3, 4].flatMap((group) => [1, 2, 3].map((step) => ({ from: group * 4, to: group * 4 + step })));
    const { places } = layMap({ widths: Array.from({ length: 20 }, () => 80), edges });
    const distance = (a: number, b: number) =>
      Math.hypot((places[a]?.x ?? 0) - (places[b]?.x ?? 0), (places[a]?.y ?? 0) - (places[b]?.y ?? 0));
    const tied = edges.map(({ from, to }) => distance(from, to));
    const all = places.flatMap((_, a) => places.slice(a + 1).map((__, step) => distance(a, a + 1 + step)));
    const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(mean(tied)).toBeLessThan(mean(all) / 2);
  });

  it.each([0, 1, 2])('lays out %i topics without ties', (count) => {
    const { places, width, height } = layMap({ widths: Array.from({ length: count }, () => 80), edges: [] });
    expect(places).toHaveLength(count);
    expect(Number.isFinite(width + height)).toBe(true);
  });
});

describe('the map of a course', () => {
  it('shows the best connected topics of a large one, ordered by type and title, and says how many there are', () => {
    const tools = Array.from({ length: 300 }, (_, index) => `## Tool${index}x {.tool}\n\nA tool.\n`).join('\n');
    const role = '---\ntype: role\ntitle: Engineer\ntools: [Tool299x]\n---\n\nOne who works.\n';
    const page = buildMapPage(buildSiteContext(makeCourse({ 'lectures/tools.md': `# Tools\n\n${tools}`, 'roles/engineer.md': role })));
    expect(page.total).toBe(301);
    expect(page.nodes).toHaveLength(240);
    expect(page.nodes[0]?.title).toBe('Engineer');
    expect(page.nodes.map(({ title }) => title)).toContain('Tool299x');
    const [edge] = page.edges;
    expect(page.edges).toHaveLength(1);
    expect([page.nodes[edge?.from ?? -1]?.title, edge?.label, page.nodes[edge?.to ?? -1]?.title, edge?.back]).toEqual([
      'Engineer',
      'Uses',
      'Tool299x',
      'Used by',
    ]);
  });

  it('ties a topic without relations to what its words speak of', () => {
    const page = buildMapPage(
      buildSiteContext(
        makeCourse({ 'lectures/a.md': '# A\n\n## Drift {.concept}\n\nWhat monitoring finds.\n\n## Monitoring {.concept}\n\nLooking.\n' }),
      ),
    );
    expect(page.edges).toEqual([{ from: 0, to: 1, label: '', back: '' }]);
  });

  it('is empty where a course has no topics', () => {
    expect(buildMapPage(buildSiteContext(makeCourse({ 'lectures/a.md': '# A\n' }))).nodes).toEqual([]);
  });
});
