import { layStack, narrowStack, type StackMeasures, wideStack } from '../../lib/draw/lay-stack.ts';
import type { StackView } from '../../lib/model/index-page.ts';
import { Drawing } from './drawing.tsx';
import { DrawingText } from './drawing-text.tsx';

/** Draws a stack: plates that come apart, with their parts as blocks; every part is a link. */
export function StackMap({ stack }: { readonly stack: StackView }) {
  return (
    <div className="drawing">
      <Stack stack={stack} measures={wideStack} />
      <Stack stack={stack} measures={narrowStack} />
    </div>
  );
}

function Stack({ stack, measures }: { readonly stack: StackView; readonly measures: StackMeasures }) {
  const links = stack.plates.map(({ plate, parts, more }) => ({
    plate,
    parts: [...parts, ...(more === 0 ? [] : [{ title: `and ${more} more`, url: plate.url }])],
  }));
  const drawing = layStack(
    links.map(({ plate, parts }) => ({ title: plate.title, parts: parts.map(({ title }) => title) })),
    measures,
  );
  return (
    <Drawing name="stack-map" shape={measures === wideStack ? 'wide' : 'narrow'} size={drawing} label={stack.label}>
      <path className="drawing-axes" d={drawing.axes} />
      {drawing.layers.map(({ title, plate, leader, parts }, index) => [
        <path key="leader" className="drawing-leader" d={leader} />,
        <g key="plate" className="stack-plate" data-type={stack.type}>
          <a href={links[index]?.plate.url}>
            <path d={plate} />
            <DrawingText lines={title} />
          </a>
        </g>,
        <g key="parts" data-type={stack.partType}>
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
