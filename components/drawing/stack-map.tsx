import type { LayerView } from '../../lib/model/index-page.ts';
import { Drawing } from './drawing.tsx';
import { DrawingText } from './drawing-text.tsx';
import { layStack, narrowStack, type StackMeasures, wideStack } from './lay-stack.ts';

/** Draws the infrastructure stack: plates that come apart, with their components as blocks; every part is a link. Nothing without layers. */
export function StackMap({ layers }: { readonly layers: readonly LayerView[] }) {
  if (layers.length === 0) return null;
  return (
    <div className="drawing">
      <Stack layers={layers} measures={wideStack} />
      <Stack layers={layers} measures={narrowStack} />
    </div>
  );
}

function Stack({ layers, measures }: { readonly layers: readonly LayerView[]; readonly measures: StackMeasures }) {
  const links = layers.map(({ layer, components, more }) => ({
    layer,
    parts: [...components, ...(more === 0 ? [] : [{ title: `and ${more} more`, url: layer.url }])],
  }));
  const drawing = layStack(
    links.map(({ layer, parts }) => ({ title: layer.title, parts: parts.map(({ title }) => title) })),
    measures,
  );
  return (
    <Drawing
      name="stack-map"
      shape={measures === wideStack ? 'wide' : 'narrow'}
      size={drawing}
      label="The layers of the stack, the highest first, each with its components"
    >
      <path className="drawing-axes" d={drawing.axes} />
      {drawing.layers.map(({ title, plate, leader, parts }, index) => [
        <path key="leader" className="drawing-leader" d={leader} />,
        <g key="layer" data-type="layer">
          <a href={links[index]?.layer.url}>
            <path d={plate} />
            <DrawingText lines={title} />
          </a>
        </g>,
        <g key="components" data-type="component">
          {parts.map(({ block, lines }, part) => (
            <a key={block} href={links[index]?.parts[part]?.url}>
              <path d={block} />
              <DrawingText lines={lines} />
            </a>
          ))}
        </g>,
      ])}
    </Drawing>
  );
}
