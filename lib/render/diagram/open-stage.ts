import { type DOMWindow, JSDOM, VirtualConsole } from 'jsdom';
import type { Mermaid } from 'mermaid';
import { measureElement } from './measure-element.ts';
import { measureLine } from './measure-text.ts';
import { mermaidSettings } from './mermaid-settings.ts';
import { pathPoints } from './path-points.ts';
import { createTextStyle, type TextStyle } from './text-style.ts';

/** Where Mermaid draws: its code, and the document that it takes for a browser's. */
export interface Stage {
  readonly mermaid: Mermaid;
  /** Reads a drawing into the document, to be looked at and measured. */
  readonly host: (svg: string) => Element;
  readonly style: TextStyle;
  /** Sets chance back to where it began, so that the same source gives the same drawing. */
  readonly rewind: () => void;
  /** Empties the document, and takes back what names such as `constructor` have written where they should not. */
  readonly clear: () => void;
}

/** How large the window is that diagrams are drawn for, in pixels. */
const stageWidth = 960;
const stageHeight = 600;

/**
 * Gives Mermaid what it asks a browser for: a document, and the measures of what it has drawn. Mermaid reads them as globals, so this is
 * for a thread that does nothing else.
 */
export async function openStage(): Promise<Stage> {
  const { window } = new JSDOM('<!doctype html><body></body>', { virtualConsole: new VirtualConsole() });
  const style = createTextStyle();
  measureLikeBrowsers(window, style);
  const globals = {
    ...pick(window),
    window,
    screen: { width: stageWidth, height: stageHeight, availWidth: stageWidth, availHeight: stageHeight },
  };
  for (const [name, value] of Object.entries(globals))
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  const rewind = seedChance();
  const { default: mermaid } = await import('mermaid/dist/mermaid.esm.min.mjs');
  mermaid.initialize(mermaidSettings);
  const { body } = window.document;
  return {
    mermaid,
    style,
    rewind,
    host(svg) {
      body.innerHTML = svg;
      const element = body.querySelector('svg');
      if (element === null) throw new Error('nothing was drawn');
      return element;
    },
    clear() {
      body.innerHTML = '';
      cleanPrototypes();
    },
  };
}

function pick(window: DOMWindow): Readonly<Record<string, unknown>> {
  const { document, navigator, Option, Element, HTMLElement, SVGElement, Node, DOMParser, XMLSerializer, CSSStyleSheet } = window;
  return { document, navigator, Option, Element, HTMLElement, SVGElement, Node, DOMParser, XMLSerializer, CSSStyleSheet };
}

function measureLikeBrowsers(window: DOMWindow, style: TextStyle): void {
  const { SVGElement, HTMLElement, HTMLCanvasElement } = window;
  const toBox = (element: Element) => {
    const { left, top, right, bottom } = measureElement(element, style);
    return { x: left, y: top, width: right - left, height: bottom - top };
  };
  Object.assign(SVGElement.prototype, {
    getBBox(this: Element) {
      return toBox(this);
    },
    getBoundingClientRect(this: Element) {
      const box = toBox(this);
      return { ...box, left: box.x, top: box.y, right: box.x + box.width, bottom: box.y + box.height };
    },
    getComputedTextLength(this: Element) {
      return measureLine(this, style);
    },
    getTotalLength(this: Element) {
      const points = pathPoints(this.getAttribute('d') ?? '');
      return points.reduce((sum, point, index) => sum + distance(points[index - 1] ?? point, point), 0);
    },
    getPointAtLength(this: Element, length: number) {
      const points = pathPoints(this.getAttribute('d') ?? '');
      let left = length;
      for (const [index, point] of points.entries()) {
        left -= distance(points[index - 1] ?? point, point);
        if (left <= 0) return point;
      }
      return points.at(-1) ?? { x: 0, y: 0 };
    },
  });
  for (const [name, value] of Object.entries({
    clientWidth: stageWidth,
    clientHeight: stageHeight,
    offsetWidth: stageWidth,
    offsetHeight: stageHeight,
  }))
    Object.defineProperty(HTMLElement.prototype, name, { value, configurable: true });
  Object.assign(HTMLCanvasElement.prototype, { getContext: () => canvas });
  Object.assign(window, { getComputedStyle: () => ({ getPropertyValue: () => '0' }) });
}

/** What the library that lays mind maps out draws on: nobody sees it. */
const canvas = new Proxy({}, { get: () => () => ({ width: 0 }) });

function distance(a: { x: number; y: number }, b: { x: number; y: number }): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/** Puts numbers that only look like chance in the place of `Math.random`: mulberry32. */
function seedChance(): () => void {
  let seed = 1;
  Math.random = () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return () => {
    seed = 1;
  };
}

/** Libraries that keep nodes by name in plain objects write onto what all objects share, where a node is named like a part of it. */
function cleanPrototypes(): void {
  const shared = Object.getOwnPropertyNames(Object.prototype).map((name) => Object.getOwnPropertyDescriptor(Object.prototype, name)?.value);
  for (const part of [Object.prototype, ...shared]) {
    if (typeof part !== 'object' && typeof part !== 'function') continue;
    for (const name of Object.keys(part ?? {})) Reflect.deleteProperty(part, name);
  }
}
