const namespace = 'http://www.w3.org/2000/svg';

/** Measures in CSS pixels, as the style sheet has them: a step of the list, and the margin that the drawing stands in. */
const rowHeight = 52;
const width = 72;

/**
 * Draws a way beside the list of its steps: a dot for each, and an arc from each topic to the one that builds on it. The list says the same in
 * words, so nothing reads it out.
 */
export function drawWay(steps: readonly number[], beforeOf: (place: number) => readonly number[]): SVGSVGElement {
  const drawing = document.createElementNS(namespace, 'svg');
  const rows = new Map(steps.map((place, row) => [place, row]));
  drawing.setAttribute('viewBox', `0 0 ${width} ${steps.length * rowHeight}`);
  drawing.setAttribute('width', String(width));
  drawing.setAttribute('height', String(steps.length * rowHeight));
  drawing.setAttribute('class', 'path-drawing');
  drawing.setAttribute('aria-hidden', 'true');
  const arcs = shape('path', { class: 'path-arcs', d: '' });
  const dots: SVGElement[] = [];
  const curves: string[] = [];
  for (const [place, row] of rows) {
    for (const before of beforeOf(place)) {
      const from = rows.get(before);
      if (from === undefined || from >= row) continue;
      const depth = Math.min(width - 14, 12 + (row - from) * 9);
      curves.push(`M${dotX} ${middleOf(from)}C${dotX - depth} ${middleOf(from)} ${dotX - depth} ${middleOf(row)} ${dotX} ${middleOf(row)}`);
    }
    dots.push(
      shape('circle', { class: row === rows.size - 1 ? 'path-end' : 'path-dot', cx: String(dotX), cy: String(middleOf(row)), r: '4.5' }),
    );
  }
  arcs.setAttribute('d', curves.join(''));
  drawing.append(arcs, ...dots);
  return drawing;
}

const dotX = width - 10;

function middleOf(row: number): number {
  return row * rowHeight + rowHeight / 2;
}

function shape(name: 'path' | 'circle', attributes: Readonly<Record<string, string>>): SVGElement {
  const element = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}
