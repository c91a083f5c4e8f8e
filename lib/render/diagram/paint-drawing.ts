import type { ElementContent, Element as HastElement, Properties } from 'hast';
import { type DeclaredStyles, declareStyles } from './declare-styles.ts';
import { inkOn } from './ink-on.ts';
import { toPixels } from './measure-text.ts';
import { markerId, nameMarkers } from './name-markers.ts';
import { palette, siteColour, siteInk } from './palette.ts';
import { readEntities } from './read-entities.ts';

/** What is there without being said, of all that a shape hands on to those inside it. */
const plain: ReadonlyMap<string, string> = new Map([
  ['fill', 'black'],
  ['stroke', 'none'],
  ['stroke-width', '1'],
  ['stroke-dasharray', 'none'],
  ['stroke-linecap', 'butt'],
  ['stroke-linejoin', 'miter'],
  ['fill-opacity', '1'],
  ['stroke-opacity', '1'],
  ['font-size', '16'],
  ['font-weight', 'normal'],
  ['font-style', 'normal'],
  ['text-anchor', 'start'],
]);

/** What holds for the element itself alone. */
const ownPlain: ReadonlyMap<string, string> = new Map([
  ['dominant-baseline', 'auto'],
  ['opacity', '1'],
  ['text-decoration', 'none'],
]);

const lookProperties = [...plain.keys(), ...ownPlain.keys()];

const looksOfText: ReadonlySet<string> = new Set([
  'font-size',
  'font-weight',
  'font-style',
  'text-anchor',
  'dominant-baseline',
  'text-decoration',
]);

/** Shapes and what belongs to them, with the attributes that say where they are. */
const kept: Readonly<Record<string, readonly string[]>> = {
  svg: ['viewBox', 'width', 'height', 'x', 'y'],
  g: ['transform'],
  a: ['href', 'xlink:href', 'transform'],
  defs: [],
  marker: ['viewBox', 'refX', 'refY', 'markerUnits', 'markerWidth', 'markerHeight', 'orient'],
  path: ['d', 'transform', 'marker-start', 'marker-end'],
  rect: ['x', 'y', 'width', 'height', 'rx', 'ry', 'transform'],
  circle: ['cx', 'cy', 'r', 'transform'],
  ellipse: ['cx', 'cy', 'rx', 'ry', 'transform'],
  line: ['x1', 'y1', 'x2', 'y2', 'marker-start', 'marker-end', 'transform'],
  polygon: ['points', 'transform'],
  polyline: ['points', 'marker-start', 'marker-end', 'transform'],
  text: ['x', 'y', 'dx', 'dy', 'transform'],
  tspan: ['x', 'y', 'dx', 'dy'],
};

/** What an element looks like: what it hands on, and the colour of an author's own choice that it stands on. */
interface Look {
  readonly values: ReadonlyMap<string, string>;
  readonly ground: string | undefined;
}

/**
 * Turns what Mermaid drew into a tree that needs no style sheet: each shape says itself how it looks, in the site's colours where its
 * author chose none. Ids are left where something points at them, and bear the drawing's name.
 */
export function paintDrawing(svg: Element, name: string): HastElement {
  const declared = declareStyles(svg, [...lookProperties, 'display', 'visibility']);
  const markers = nameMarkers(svg, name);
  turnInPlace(declared);
  const [painted] = paint(svg, { values: plain, ground: undefined });
  if (painted?.type !== 'element') throw new Error('nothing was drawn');
  return painted;

  function paint(element: Element, around: Look): ElementContent[] {
    const tagName = element.tagName.toLowerCase();
    const places = kept[tagName];
    const own = declared.get(element) ?? new Map<string, string>();
    if (places === undefined || isHidden(own) || isEmpty(element, tagName) || (tagName === 'marker' && !markers.has(element.id))) return [];
    const { look, properties } = dress(tagName, own, { ...around, ground: groundIn(element) ?? around.ground });
    for (const place of places) {
      const value = element.getAttribute(place);
      if (value !== null && value !== '') properties[toProperty(place)] = settle(place, value);
    }
    if (tagName === 'marker') properties['id'] = markers.get(element.id) ?? '';
    const children = joinWords([...element.childNodes].flatMap((child) => paintNode(child, tagName, look)));
    if (children.length === 0 && holders.has(tagName)) return [];
    if ((tagName === 'g' || tagName === 'tspan') && Object.keys(properties).length === 0) return children;
    const isLink = tagName === 'a' && typeof properties['href'] === 'string' && safeLink.test(properties['href']);
    return [{ type: 'element', tagName: tagName === 'a' && !isLink ? 'g' : tagName, properties, children }];
  }

  function paintNode(node: ChildNode, parent: string, look: Look): ElementContent[] {
    if (isElement(node)) return paint(node, look);
    const words = node.nodeType === 3 && (parent === 'text' || parent === 'tspan') ? (node.nodeValue ?? '') : '';
    return words === '' ? [] : [{ type: 'text', value: readEntities(words) }];
  }

  function settle(place: string, value: string): string {
    if (place.startsWith('marker-')) return `url(#${markers.get(markerId(value)) ?? ''})`;
    return place === 'orient' || place === 'markerUnits' || place.endsWith('href') ? value : roundNumbers(value);
  }

  /** A group stands on its own shape, where that has a colour of the author's. */
  function groundIn(element: Element): string | undefined {
    if (element.tagName.toLowerCase() !== 'g') return undefined;
    const shapes = [...element.children].flatMap((child) => (child.matches('g.outer-path,g.basic') ? [...child.children] : [child]));
    return shapes
      .map((shape) => (shape.matches('text,g') ? undefined : declared.get(shape)?.get('fill')))
      .find((fill) => fill !== undefined && isOwnColour(fill));
  }
}

/** A shape that the style sheet turns about a point says so itself. */
function turnInPlace(declared: DeclaredStyles): void {
  for (const [element, own] of declared) {
    const turn = own.get('transform');
    const [x, y] = element.getAttribute('transform-origin')?.split(/[ ,]+/).map(Number.parseFloat) ?? [];
    if (turn === undefined || x === undefined || y === undefined) continue;
    element.setAttribute('transform', `translate(${x} ${y}) ${turn.replaceAll('deg', '')} translate(${-x} ${-y})`);
  }
}

/** A link out of a drawing: nothing of the note's own can be found by it, so only whole addresses are kept. */
export const safeLink = /^(?:https?:\/\/|mailto:)/i;

const holders: ReadonlySet<string> = new Set(['g', 'defs', 'text', 'tspan', 'a']);

function isHidden(own: ReadonlyMap<string, string>): boolean {
  return own.get('display') === 'none' || own.get('visibility') === 'hidden' || own.get('opacity') === '0';
}

/** A shape without a size is nothing to see. */
function isEmpty(element: Element, tagName: string): boolean {
  if (tagName === 'rect') return !element.hasAttribute('width') || !element.hasAttribute('height');
  return tagName === 'path' && !element.hasAttribute('d');
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function isOwnColour(colour: string): boolean {
  return !/^(?:none|transparent|currentcolor|inherit|url\(.*)?$/i.test(colour) && siteColour(colour) === undefined;
}

/** Says of an element what it does not take over from around it. */
function dress(
  tagName: string,
  own: ReadonlyMap<string, string>,
  { values: before, ground }: Look,
): { look: Look; properties: Properties } {
  const values = new Map(before);
  const properties: Properties = {};
  const isText = tagName === 'text' || tagName === 'tspan';
  const mayHoldText = isText || tagName === 'g' || tagName === 'svg' || tagName === 'a';
  for (const name of lookProperties) {
    const said = own.get(name);
    if (said === undefined || said === '' || said === 'inherit' || (looksOfText.has(name) && !mayHoldText)) continue;
    const value = normalise(name, said);
    if (value !== (plain.has(name) ? before.get(name) : ownPlain.get(name))) properties[toProperty(name)] = value;
    if (plain.has(name)) values.set(name, value);
  }
  for (const name of ['fill', 'stroke'] as const) {
    const value = values.get(name) ?? 'none';
    if (name === 'fill' && isText && ground !== undefined)
      properties['fill'] = value === palette.fg || value === 'black' ? inkOn(ground) : value;
    else if (properties[name] !== undefined)
      properties[name] = value === 'currentColor' ? 'var(--line)' : ((isText ? siteInk(value) : siteColour(value)) ?? value);
  }
  return { look: { values, ground }, properties };
}

function normalise(name: string, value: string): string {
  if (value === 'transparent' || (name === 'stroke-dasharray' && /^[\d.]+,\s*0$|^0$/.test(value))) return 'none';
  if (name === 'font-weight') return value === '400' ? 'normal' : value === '700' ? 'bold' : value;
  if (name !== 'font-size' && name !== 'stroke-width') return name === 'fill' || name === 'stroke' ? value : roundNumbers(value);
  return roundNumbers(String(toPixels(value) ?? plain.get(name) ?? value));
}

/** A tenth of a pixel is more than anybody sees. */
function roundNumbers(value: string): string {
  return value.replace(/-?\d{1,9}\.\d{1,20}(?:e[-+]?\d{1,3})?/gi, (number) => String(Math.round(Number(number) * 100) / 100));
}

/** Gives a tree's name of an attribute, which parts words where SVG does not. */
function toProperty(name: string): string {
  const apart = name.replace('dasharray', 'dash-array').replace('linecap', 'line-cap').replace('linejoin', 'line-join');
  return apart === 'xlink:href' ? 'href' : apart.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** Words that no longer stand apart become one text. */
function joinWords(children: readonly ElementContent[]): ElementContent[] {
  const joined: ElementContent[] = [];
  for (const child of children) {
    const last = joined.at(-1);
    if (child.type === 'text' && last?.type === 'text') joined[joined.length - 1] = { type: 'text', value: last.value + child.value };
    else joined.push(child);
  }
  return joined;
}
