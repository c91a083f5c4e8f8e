import { describe, expect, it } from 'vitest';
import { findNearest } from '../../components/browser/behaviour/map/find-nearest.ts';
import { knowledgeMapToSvg } from '../../lib/draw/knowledge-map-to-svg.ts';

describe('an arrow key on the map', () => {
  const places = [
    { x: 100, y: 100 },
    { x: 200, y: 110 },
    { x: 130, y: 180 },
    { x: 100, y: 20 },
    { x: 300, y: 105 },
    { x: 0, y: 90 },
  ];
  const isShown = () => true;

  it.each([
    ['ArrowRight', 0, 1],
    ['ArrowLeft', 0, 5],
    ['ArrowDown', 0, 2],
    ['ArrowUp', 0, 3],
    ['ArrowRight', 4, undefined],
    ['Home', 3, 0],
    ['End', 3, 5],
    ['Enter', 0, undefined],
  ])('%s leads from %i to %s', (key, from, to) => {
    expect(findNearest(places, { from, key, isShown })).toBe(to);
  });

  it('passes over what the filter hides', () => {
    expect(findNearest(places, { from: 0, key: 'ArrowRight', isShown: (place) => place !== 1 })).toBe(4);
  });
});

const evil = '</text><script>alert("1")</script>';

describe('a drawing', () => {
  it('writes names as text, whatever they hold', () => {
    const topic = { title: evil, url: '/tools/"><script>/', type: 'tool' as const };
    const svg = knowledgeMapToSvg({ width: 100, height: 100, nodes: [{ ...topic, x: 1, y: 1 }], edges: [], types: [] });
    expect(svg).not.toContain('<script');
    expect(svg).toContain('href="/tools/&#34;&#62;&#60;script&#62;/"');
    expect(svg).not.toMatch(/ style=| on\w+=/);
  });

  it('cuts a long name for the eye and says it whole to others', () => {
    const title = 'A reading whose title is longer than any map has room for';
    const svg = knowledgeMapToSvg({
      width: 100,
      height: 100,
      nodes: [{ title, url: '/readings/a/', type: 'reading', x: 1, y: 1 }],
      edges: [],
      types: [],
    });
    expect(svg).toContain(`<title>${title}</title>`);
    expect(svg).toContain('…</text>');
  });
});
