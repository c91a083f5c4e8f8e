import { type Markup, markup } from '../listing/markup.ts';
import type { TextLine } from './lay-stack.ts';

/** Writes lines of a drawing as one text, so that they are read as one. */
export function drawingText([first, ...others]: readonly TextLine[]): Markup {
  if (first === undefined) return markup``;
  const rest = others.map(({ x, y, text }) => markup` <tspan x="${x}" y="${y}">${text}</tspan>`);
  return markup`<text x="${first.x}" y="${first.y}">${first.text}${rest}</text>`;
}
