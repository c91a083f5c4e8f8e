import { renderMermaidSVG } from 'beautiful-mermaid';
import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { sanitize } from 'hast-util-sanitize';
import { bounds } from '../model/bounds.ts';
import { toElementContent } from './element-content.ts';
import { drawingSchema } from './schema.ts';

/** A drawing with its words for those who cannot see it; or why there is none. */
type Drawing =
  | { readonly svg: Element; readonly title: string | undefined; readonly description: string | undefined }
  | { readonly failure: string };

/** So many pixels stand free around a drawing: enough for its lines, for what stands around it brings its own room. */
const drawingEdge = 8;

/**
 * Draws Mermaid as SVG, without a browser and without fetching anything. `accTitle` and `accDescr` become the drawing's
 * title and description. `name` tells the drawings of one page apart.
 */
export function drawDiagram(source: string, name: string): Drawing {
  if (source.length > bounds.diagramCharacters) return { failure: `${source.length} characters, more than ${bounds.diagramCharacters}` };
  const { body, title, description } = takeWords(source);
  try {
    const html = renderMermaidSVG(body, { padding: drawingEdge }).replace(/<style>[\s\S]*?<\/style>/g, '');
    const [svg] = toElementContent(sanitize(fromHtml(html, { fragment: true, space: 'html' }), drawingSchema)).filter(
      (node) => node.type === 'element',
    );
    if (svg?.type !== 'element' || svg.tagName !== 'svg') return { failure: 'it is no diagram of a kind that is known' };
    return { svg: label(renameIds(svg, name), { name, title, description }), title, description };
  } catch (error) {
    return { failure: error instanceof Error ? (error.message.split('\n')[0] ?? '') : 'it cannot be read' };
  }
}

/**
 * Takes Mermaid's own words for accessibility out of the source: one line each, or a description between braces. What
 * only its script heeds goes: settings, and what a click does.
 */
function takeWords(source: string): { body: string; title: string | undefined; description: string | undefined } {
  let title: string | undefined;
  let description: string | undefined;
  const body = source
    .replace(/^\s*---[ \t]*\n([\s\S]*?)\n[ \t]*---[ \t]*\n/, (_, settings: string) => {
      title = /^[ \t]*title:[ \t]*["']?(.*?)["']?[ \t]*$/m.exec(settings)?.[1];
      return '';
    })
    .replace(/^[ \t]*%%\{[\s\S]*?\}%%[ \t]*$/gm, '')
    .replace(/^[ \t]*click[ \t]+[\w-]+[ \t]+["'\w].*$/gm, '')
    .replace(/^[ \t]*accDescr[ \t]*\{([^}]*)\}[ \t]*$/m, (_, words: string) => {
      description = words.replace(/\s+/g, ' ').trim();
      return '';
    })
    .replace(/^[ \t]*acc(Title|Descr)[ \t]*:[ \t]*(.*)$/gm, (_, kind: string, words: string) => {
      if (kind === 'Title') title = words.trim();
      else description = words.trim();
      return '';
    });
  return { body, title, description };
}

/** Makes the drawing's ids its own, so that two drawings on one page do not share arrowheads. */
function renameIds(element: Element, name: string): Element {
  const { id, markerEnd, markerStart } = element.properties;
  const rename = (property: string, value: unknown) =>
    typeof value === 'string' ? { [property]: value.replace(/^url\(#([\w-]+)\)$/, `url(#${name}-$1)`) } : {};
  return {
    ...element,
    properties: {
      ...element.properties,
      ...(id === undefined ? {} : { id: `${name}-${String(id)}` }),
      ...rename('markerEnd', markerEnd),
      ...rename('markerStart', markerStart),
    },
    children: element.children.map((child) => (child.type === 'element' ? renameIds(child, name) : child)),
  };
}

function label(svg: Element, words: { name: string; title: string | undefined; description: string | undefined }): Element {
  const entries = [
    { tagName: 'title', text: words.title },
    { tagName: 'desc', text: words.description },
  ].flatMap(({ tagName, text }): Element[] =>
    text === undefined
      ? []
      : [{ type: 'element', tagName, properties: { id: `${words.name}-${tagName}` }, children: [{ type: 'text', value: text }] }],
  );
  const labelledBy = entries.map((entry) => String(entry.properties['id'])).join(' ');
  return {
    ...svg,
    properties: {
      ...svg.properties,
      className: ['diagram'],
      role: 'img',
      ...(labelledBy === '' ? { ariaLabel: 'Diagram' } : { ariaLabelledBy: [labelledBy] }),
    },
    children: [...entries, ...svg.children],
  };
}
