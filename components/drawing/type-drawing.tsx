import type { DrawingView } from '../../lib/model/index-page.ts';
import { CycleMap } from './cycle-map.tsx';
import { StackMap } from './stack-map.tsx';

/** Draws all topics of a type. */
export function TypeDrawing({ drawing }: { readonly drawing: DrawingView }) {
  return drawing.form === 'stack' ? <StackMap stack={drawing} /> : <CycleMap cycle={drawing} />;
}
