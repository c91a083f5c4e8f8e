import type { LayerView } from '../../lib/model/index-page.ts';
import { type Markup, markup } from '../listing/markup.ts';
import { drawingText } from './drawing-text.ts';
import { layStack, narrowStack, type StackMeasures, wideStack } from './lay-stack.ts';

/** Draws the infrastructure stack: plates that come apart, with their components as blocks; every part is a link. Nothing without layers. */
export function StackMap({ layers }: { readonly layers: readonly LayerView[] }) {
  if (layers.length === 0) return null;
  const html = markup`${drawStack(layers, wideStack)}${drawStack(layers, narrowStack)}`.html;
  return <div className="drawing" dangerouslySetInnerHTML={{ __html: html }} />;
}

/** Once for wide and once for narrow screens: the style shows one of them, and only that one is read aloud. */
function drawStack(layers: readonly LayerView[], measures: StackMeasures): Markup {
  const links = layers.map(({ layer, components, more }) => ({
    layer,
    parts: [...components, ...(more === 0 ? [] : [{ title: `and ${more} more`, url: layer.url }])],
  }));
  const drawing = layStack(
    links.map(({ layer, parts }) => ({ title: layer.title, parts: parts.map(({ title }) => title) })),
    measures,
  );
  const drawnLayers = drawing.layers.map(({ title, plate, leader, parts }, index) => {
    const link = links[index];
    const blocks = parts.map(
      ({ block, lines }, part) => markup`<a href="${link?.parts[part]?.url}"><path d="${block}"/>${drawingText(lines)}</a>`,
    );
    return markup`<path class="drawing-leader" d="${leader}"/><g data-type="layer"><a href="${link?.layer.url}"><path d="${plate}"/>${drawingText(title)}</a></g><g data-type="component">${blocks}</g>`;
  });
  const shape = measures === wideStack ? 'wide' : 'narrow';
  return markup`<svg class="stack-map drawing-${shape}" viewBox="0 0 ${drawing.width} ${drawing.height}" role="group" aria-label="The layers of the stack, the highest first, each with its components"><path class="drawing-axes" d="${drawing.axes}"/>${drawnLayers}</svg>`;
}
