import type { PhaseView } from '../../lib/model/index-page.ts';
import { type Markup, markup } from '../listing/markup.ts';
import { drawingText } from './drawing-text.ts';
import { layLadder } from './lay-ladder.ts';
import { layWheel } from './lay-wheel.ts';
import { type LoopDrawing, stepRadius } from './loop-drawing.ts';

const wideWidth = 736;
const narrowWidth = 340;

/** Draws the life of a model as a wheel that leads from phase to phase; every phase is a link. Nothing without phases. */
export function LifecycleMap({ phases }: { readonly phases: readonly PhaseView[] }) {
  if (phases.length === 0) return null;
  const wide = drawLoop(phases, layWheel(phases, wideWidth), 'wide');
  const narrow = drawLoop(phases, layLadder(phases, narrowWidth), 'narrow');
  return <div className="drawing" data-type="phase" dangerouslySetInnerHTML={{ __html: markup`${wide}${narrow}`.html }} />;
}

function drawLoop(phases: readonly PhaseView[], drawing: LoopDrawing, shape: 'wide' | 'narrow'): Markup {
  const steps = drawing.steps.map(({ x, y, anchor, lines }, index) => {
    const number = markup`<text class="drawing-number" x="${x}" y="${y + 4.5}">${index + 1}</text>`;
    return markup`<a href="${phases[index]?.url}" class="drawing-${anchor}"><circle cx="${x}" cy="${y}" r="${stepRadius}"/>${number} ${drawingText(lines)}</a>`;
  });
  return markup`<svg class="loop-map drawing-${shape}" viewBox="0 0 ${drawing.width} ${drawing.height}" role="group" aria-label="The phases of the lifecycle, each leading to the next"><path class="drawing-hub" d="${drawing.hub}"/><path d="${drawing.ways}"/><path d="${drawing.heads}"/>${steps}</svg>`;
}
