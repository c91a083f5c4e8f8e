import { layLadder } from '../../lib/draw/lay-ladder.ts';
import { layWheel } from '../../lib/draw/lay-wheel.ts';
import { type LoopDrawing, stepRadius } from '../../lib/draw/loop-drawing.ts';
import type { CycleView } from '../../lib/model/index-page.ts';
import { Drawing } from './drawing.tsx';
import { DrawingText } from './drawing-text.tsx';

const wideWidth = 736;
const narrowWidth = 340;

/** Draws a cycle as a wheel that leads from step to step; every step is a link. */
export function CycleMap({ cycle }: { readonly cycle: CycleView }) {
  return (
    <div className="drawing" data-type={cycle.type}>
      <Loop cycle={cycle} drawing={layWheel(cycle.steps, wideWidth)} shape="wide" />
      <Loop cycle={cycle} drawing={layLadder(cycle.steps, narrowWidth)} shape="narrow" />
    </div>
  );
}

interface LoopProps {
  readonly cycle: CycleView;
  readonly drawing: LoopDrawing;
  readonly shape: 'wide' | 'narrow';
}

function Loop({ cycle: { label, steps }, drawing, shape }: LoopProps) {
  return (
    <Drawing name="loop-map" shape={shape} size={drawing} label={label}>
      <path className="drawing-hub" d={drawing.hub} />
      <path d={drawing.ways} />
      <path d={drawing.heads} />
      {drawing.steps.map(({ x, y, anchor, lines }, index) => (
        <a key={steps[index]?.url} href={steps[index]?.url} className={`drawing-${anchor}`}>
          <circle cx={x} cy={y} r={stepRadius} />
          <text className="drawing-number" x={x} y={y + 4.5}>
            {index + 1}
          </text>{' '}
          <DrawingText lines={lines} />
        </a>
      ))}
    </Drawing>
  );
}
