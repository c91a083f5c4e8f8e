import { measureElement } from './measure-element.ts';
import type { TextStyle } from './text-style.ts';

/** So many pixels stand free around a drawing: enough for its lines, for what stands around it brings its own room. */
const edge = 8;

/** Gives a drawing the size of what is drawn, so that nothing is cut off and nothing stands empty. */
export function fitDrawing(svg: Element, style: TextStyle): void {
  const { left, top, right, bottom } = measureElement(svg, style);
  const width = Math.ceil(right - left + 2 * edge);
  const height = Math.ceil(bottom - top + 2 * edge);
  svg.setAttribute('viewBox', `${Math.floor(left - edge)} ${Math.floor(top - edge)} ${width} ${height}`);
  svg.setAttribute('width', String(width));
  svg.setAttribute('height', String(height));
}
