import type { PhaseView } from '../../lib/model/index-page.ts';
import { Drawing } from './drawing.tsx';
import { DrawingText } from './drawing-text.tsx';
import { layLadder } from './lay-ladder.ts';
import { layWheel } from './lay-wheel.ts';
import { type LoopDrawing, stepRadius } from './loop-drawing.ts';

const wideWidth = 736;
const narrowWidth = 340;

/** Draws the life of a model as a wheel that leads from phase to phase; every phase is a link. Nothing without phases. */
export function LifecycleMap({ phases }: { readonly phases: readonly PhaseView[] }) {
  if (phases.length === 0) return null;
  return (
    <div className="drawing" data-type="phase">
      <Loop phases={phases} drawing={layWheel(phases, wideWidth)} shape="wide" />
      <Loop phases={phases} drawing={layLadder(phases, narrowWidth)} shape="narrow" />
    </div>
  );
}

interface LoopProps {
  readonly phases: readonly PhaseView[];
  readonly drawing: LoopDrawing;
  readonly shape: 'wide' | 'narrow';
}

function Loop({ phases, drawing, shape }: LoopProps) {
  return (
    <Drawing name="loop-map" shape={shape} size={drawing} label="The phases of the lifecycle, each leading to the next">
      <path className="drawing-hub" d={drawing.hub} />
      <path d={drawing.ways} />
      <path d={drawing.heads} />
      {drawing.steps.map(({ x, y, anchor, lines }, index) => (
        <a key={phases[index]?.url} href={phases[index]?.url} className={`drawing-${anchor}`}>
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
