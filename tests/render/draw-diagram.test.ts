import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Drawing } from '../../lib/model/drawing.ts';
import { drawDiagram } from '../../lib/render/diagram/draw-diagram.ts';
import { openStage } from '../../lib/render/diagram/open-stage.ts';
import { kinds, labels } from './diagram-kinds.ts';
import { hostileDiagrams } from './hostile-diagrams.ts';

const stage = await openStage();
const draw = (source: string) => drawDiagram(stage, source, 'drawing');

function fold(drawing: Drawing): string {
  if ('failure' in drawing) throw new Error(drawing.failure);
  return drawing.words.replace(/\s+/g, ' ');
}

const unsafe =
  /<(?:script|style|foreignobject|image|iframe|use)|\son\w+=|\sstyle=|javascript:|@import|url\((?!#drawing-)|href="(?!https?:|mailto:)/i;

/** Gives what a browser would read as markup. */
function tagsOf(drawing: Drawing): string {
  return 'svg' in drawing ? (drawing.svg.match(/<[^>]*>/g) ?? []).join('') : '';
}

describe('drawDiagram', { timeout: 120_000 }, () => {
  it.each(kinds)('draws a %s with all its words, safely', async (_kind, source, words) => {
    const drawing = await draw(source);
    const drawn = fold(drawing);
    for (const word of words) expect(drawn).toContain(word);
    expect(tagsOf(drawing)).not.toMatch(unsafe);
  });

  it.each(labels)('reads the labels of %j', async (source, words) => {
    const drawn = fold(await draw(source));
    for (const word of words) expect(drawn).toContain(word);
  });

  it('takes the title and the description for those who cannot see it, in every kind', async () => {
    for (const [, source] of kinds.slice(0, 12)) {
      const [first = '', ...rest] = source.split('\n');
      const drawing = await draw([first, '  accTitle: A name', '  accDescr {', '    What it', '    shows', '  }', ...rest].join('\n'));
      expect(drawing).toMatchObject({
        title: 'A name',
        description: 'What it shows',
        svg: expect.stringContaining('<title id="drawing-title">A name'),
      });
    }
  });

  it('keeps a link to another site and no other', async () => {
    const drawing = await draw(
      'flowchart LR\n  A --> B --> C\n  click A "https://example.org/x"\n  click B "javascript:alert(1)"\n  click C "../note.md"',
    );
    expect('svg' in drawing && [...drawing.svg.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, href]) => href)).toEqual([
      'https://example.org/x',
    ]);
  });

  it.each([
    ['flowchart LR\n  A --> B\n  click A "https://example.org/x"', undefined],
    ['flowchart LR\n  A --> B\n  click A href "https://example.org/a" _blank\n  linked --> clicks', undefined],
    ['%% a comment\nflowchart LR\n  A --> B\n  click A "../note.md"', [{ what: 'the link to "../note.md"', line: 3 }]],
    ['flowchart LR\n  A --> B; click B href "#x" "More"', [{ what: 'the link to "#x"', line: 1 }, { what: 'the tooltip "More"' }]],
    ['flowchart LR\n  A --> B\n  click A "https://example.org" "More" _blank', [{ what: 'the tooltip "More"', line: 2 }]],
    ['flowchart LR\n  A --> B\n  click A open "More"', [{ what: 'the script "open"', line: 2 }, { what: 'the tooltip "More"' }]],
    ['flowchart LR\n  A --> B\n  click A call open("a")', [{ what: 'the script "open"', line: 2 }]],
    ['classDiagram\n  A <|-- B\n  link A "note.md" "More"', [{ what: 'the link to "note.md"', line: 2 }, { what: 'the tooltip "More"' }]],
    ['classDiagram\n  A <|-- B\n  callback A "open"', [{ what: 'the script "open"', line: 2 }]],
    ['stateDiagram-v2\n  linked --> done : click it "now"', undefined],
    ['gantt\n  dateFormat YYYY-MM-DD\n  Collect :a1, 2026-01-05, 3d\n  click a1 call open()', [{ what: 'the script "open"', line: 3 }]],
  ])('tells what a click of %j asks for in vain', async (source, omissions) => {
    const drawing = await draw(source);
    expect(drawing).toHaveProperty('svg');
    expect(drawing).toMatchObject(
      omissions === undefined ? {} : { omissions: omissions.map((omission) => expect.objectContaining(omission)) },
    );
    expect('omissions' in drawing).toBe(omissions !== undefined);
  });

  it.each([
    ['flowchart LR\n  A --> B\n  B -->\n', { fault: 'source', line: 2 }],
    ['---\ntitle: x\n---\n\n%% a comment\nsequenceDiagram\n  A->>B: hi\n  A->B\n', { fault: 'source', line: 7 }],
    ['pie\n  accDescr: x\n  "a" : b', { fault: 'source', line: 2 }],
    ['flowchrt LR\n  A --> B', { fault: 'source', line: 0, failure: expect.stringContaining('did you mean "flowchart"') }],
    ['', { fault: 'source' }],
    ['zenuml\n  A->B: x', { fault: 'limit' }],
    ['flowchart LR\n  A --> A\n  A --> A', { fault: 'limit', failure: expect.stringContaining('the line from "A" to "A"') }],
    ['flowchart LR\n  A[First words]\n  A[Other words] --> B', { fault: 'limit', line: 1, failure: expect.stringContaining('"First"') }],
    [`flowchart LR\n${Array.from({ length: 200 }, (_, index) => `  a${index} --> b${index}`).join('\n')}`, { fault: 'limit' }],
    [
      `flowchart LR\n${Array.from({ length: 30 }, (_, index) => `subgraph s${index}`).join('\n')}\nX\n${'end\n'.repeat(30)}`,
      { fault: 'limit' },
    ],
  ])('says why it does not draw %j', async (source, failure) => expect(await draw(source)).toMatchObject(failure));

  it.each(hostileDiagrams)('is not harmed by %j', async (source) => {
    const drawing = await draw(source);
    expect(tagsOf(drawing)).not.toMatch(unsafe);
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(await draw('flowchart LR\n  A --> B')).toHaveProperty('svg');
  });

  it('draws the same each time, whatever was drawn before', async () => {
    const all = kinds.map(([, source]) => source);
    const first: Drawing[] = [];
    for (const source of all) first.push(await draw(source));
    for (const [index, source] of [...all.entries()].reverse()) expect(await draw(source)).toEqual(first[index]);
  });
});

const word = fc.stringMatching(/^[A-Z][a-z]{2,9}$/).map((letters) => `${letters}q`);
const label = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
const graph = fc.record({
  names: fc.uniqueArray(label, { minLength: 2, maxLength: 7 }),
  lines: fc.array(fc.record({ from: fc.nat(6), to: fc.nat(6), says: fc.option(label, { nil: undefined }) }), {
    minLength: 1,
    maxLength: 8,
  }),
});
type Graph = { names: string[]; lines: { from: number; to: number; says: string | undefined }[] };

/** Of two lines from a node to itself Mermaid draws one: such a diagram is shown as source, which the tests of failures try. */
const drawable = graph.map(({ names, lines }) => {
  const ends = lines.map((line) => ({ ...line, from: line.from % names.length, to: line.to % names.length }));
  return {
    names,
    lines: ends.filter(({ from, to }, index) => from !== to || ends.findIndex((line) => line.from === from && line.to === to) === index),
  };
});

/** Ways to write one graph in several kinds of diagram, and what a line is drawn as in each. */
const writers: readonly (readonly [kind: string, write: (graph: Graph) => string, lineEnd: RegExp])[] = [
  [
    'flowchart',
    ({ names, lines }) =>
      [
        'flowchart TD',
        ...lines.map(({ from, to, says }) => `n${from % names.length} -->${says === undefined ? '' : `|${says}|`} n${to % names.length}`),
        ...names.map((name, index) => `n${index}["${name}"]`),
      ].join('\n'),
    /marker-end/g,
  ],
  [
    'state',
    ({ names, lines }) =>
      [
        'stateDiagram-v2',
        ...names.map((name, index) => `state "${name}" as n${index}`),
        ...lines.map(({ from, to, says }) => `n${from % names.length} --> n${to % names.length}${says === undefined ? '' : ` : ${says}`}`),
      ].join('\n'),
    /marker-end/g,
  ],
  [
    'sequence',
    ({ names, lines }) =>
      [
        'sequenceDiagram',
        ...names.map((name, index) => `participant n${index} as ${name}`),
        ...lines.map(({ from, to, says }) => `n${from % names.length}->>n${to % names.length}: ${says ?? 'Ping'}`),
      ].join('\n'),
    /marker-end/g,
  ],
];

describe('a generated diagram', { timeout: 300_000 }, () => {
  it.each(writers)('has every word and every line: %s', async (_kind, write, lineEnd) => {
    await fc.assert(
      fc.asyncProperty(drawable, async (generated) => {
        const drawing = await draw(write(generated));
        const drawn = fold(drawing).replaceAll(' ', '');
        for (const text of [...generated.names, ...generated.lines.flatMap(({ says }) => says ?? [])])
          expect(drawn).toContain(text.replaceAll(' ', ''));
        expect('svg' in drawing ? drawing.svg.match(lineEnd)?.length : 0).toBeGreaterThanOrEqual(generated.lines.length);
      }),
      { numRuns: 12 },
    );
  });

  it('has every word of a tree', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.integer({ min: 1, max: 4 }), label), { minLength: 1, maxLength: 8 }), async (leaves) => {
        const drawn = fold(
          await draw(['mindmap', '  Rootq', ...leaves.map(([depth, text]) => `${'  '.repeat(depth + 1)}${text}`)].join('\n')),
        ).replaceAll(' ', '');
        for (const [, text] of leaves) expect(drawn).toContain(text.replaceAll(' ', ''));
      }),
      { numRuns: 10 },
    );
  });
});
