import type { Element as HastElement, Nodes } from 'hast';
import { sanitize } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import { bounds } from '../../model/bounds.ts';
import type { Drawing, UndrawnDiagram } from '../../model/drawing.ts';
import { drawingSchema } from '../schema.ts';
import { explainFailure } from './explain-failure.ts';
import { findLostEdge } from './find-lost-edge.ts';
import { findLostWord } from './find-lost-word.ts';
import { findOmissions } from './find-omissions.ts';
import { fitDrawing } from './fit-drawing.ts';
import type { Stage } from './open-stage.ts';
import { paintDrawing } from './paint-drawing.ts';
import { type PreparedSource, prepareSource } from './prepare-source.ts';
import { readGraph } from './read-graph.ts';
import { listSourceWords } from './source-words.ts';
import { tidyDrawing } from './tidy-drawing.ts';

/** The id of the drawing while Mermaid works on it. */
const workName = 'd';

/**
 * Draws Mermaid as SVG: its own parser and renderer draw, we paint what they drew in the site's colours, and hold it against the source.
 * A word or a line that is not in the drawing makes it a failure. `name` tells the drawings of one page apart.
 */
export async function drawDiagram(stage: Stage, source: string, name: string): Promise<Drawing> {
  const prepared = prepareSource(source);
  if (source.includes('__proto__')) return limit('the name "__proto__" would harm what draws it');
  try {
    await stage.mermaid.parse(prepared.text);
    return await drawPrepared(stage, prepared, name);
  } catch (error) {
    return explainFailure(error, prepared);
  } finally {
    stage.clear();
  }
}

async function drawPrepared({ mermaid, host, rewind, style }: Stage, prepared: PreparedSource, name: string): Promise<Drawing> {
  rewind();
  const diagram = await mermaid.mermaidAPI.getDiagramFromText(prepared.text);
  const kind = toKind(diagram.type);
  const graph = readGraph(diagram.db, kind);
  const size = graph.nodes.length + graph.edges.length;
  if (size > bounds.diagramParts) return limit(`${size} nodes and lines, more than ${bounds.diagramParts}`);
  const { nesting = 0 } = graph;
  if (nesting > bounds.diagramNesting) return limit(`${nesting} groups inside each other, more than ${bounds.diagramNesting}`);
  rewind();
  const { svg: text } = await mermaid.render(workName, prepared.text);
  const svg = host(text);
  tidyDrawing(svg, prepared.text);
  const lost = findLostEdge({ svg, graph, kind, style });
  if (lost !== undefined) return limit(`${lost} would be missing from the drawing`);
  fitDrawing(svg, style);
  const safe = sanitize(paintDrawing(svg, name), drawingSchema);
  const drawing = safe.type === 'root' ? safe.children[0] : safe;
  if (drawing?.type !== 'element') return limit('nothing was drawn');
  const words = listWords(drawing);
  const { title, description } = prepared;
  const lines = prepared.text.split('\n').slice(-prepared.lines.length);
  const lostWord = findLostWord(listSourceWords(lines, kind, graph.names), [title, words].join('\n'));
  if (lostWord !== undefined)
    return { ...limit(`"${lostWord.word}" would be missing from the drawing`), line: prepared.lines[lostWord.line] ?? 0 };
  const omissions = findOmissions(lines, kind, holdsLink(drawing)).map((omission) => ({
    ...omission,
    line: prepared.lines[omission.line] ?? 0,
  }));
  return {
    svg: toHtml(label(drawing, { name, title, description }), { space: 'svg' }),
    ...(title === undefined ? {} : { title }),
    ...(description === undefined ? {} : { description }),
    words,
    ...(omissions.length === 0 ? {} : { omissions }),
  };
}

function limit(failure: string): UndrawnDiagram {
  return { failure, fault: 'limit' };
}

/** Mermaid's names of kinds, without those of the ways they may be drawn in. */
function toKind(type: string): string {
  return type
    .replace(/^flowchart.*/, 'flowchart')
    .replace(/^(state|class)Diagram$/, '$1')
    .replace(/-v2$/, '');
}

/** Lists the words of a drawing, one text a line. */
function listWords(node: Nodes): string {
  const texts: string[] = [];
  const collect = (at: Nodes): void => {
    if (at.type === 'element' && at.tagName === 'text') texts.push(wordsIn(at).replace(/\s+/g, ' ').trim());
    else if ('children' in at) for (const child of at.children) collect(child);
  };
  collect(node);
  return texts.filter((text) => text !== '').join('\n');
}

/** Lines of one text are parted by a space. */
function wordsIn(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  const isLine = node.type === 'element' && (node.properties['dy'] !== undefined || node.properties['x'] !== undefined);
  return `${isLine ? ' ' : ''}${node.children.map(wordsIn).join('')}`;
}

interface Labels {
  readonly name: string;
  readonly title: string | undefined;
  readonly description: string | undefined;
}

/** Says what the drawing shows to those who cannot see it. One with links in it is no single picture. */
function label(svg: HastElement, { name, title, description }: Labels): HastElement {
  const entries = [
    { tagName: 'title', text: title },
    { tagName: 'desc', text: description },
  ].flatMap(({ tagName, text }): HastElement[] =>
    text === undefined
      ? []
      : [{ type: 'element', tagName, properties: { id: `${name}-${tagName}` }, children: [{ type: 'text', value: text }] }],
  );
  return {
    ...svg,
    properties: {
      ...svg.properties,
      className: ['diagram'],
      role: holdsLink(svg) ? 'group' : 'img',
      ...(entries.length === 0
        ? { ariaLabel: 'Diagram' }
        : { ariaLabelledBy: [entries.map(({ properties }) => properties['id']).join(' ')] }),
    },
    children: [...entries, ...svg.children],
  };
}

function holdsLink(node: Nodes): boolean {
  return (node.type === 'element' && node.tagName === 'a') || ('children' in node && node.children.some(holdsLink));
}
