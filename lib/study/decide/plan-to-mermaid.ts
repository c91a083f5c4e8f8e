import type { PlanSheet } from '../../model/study/sheet.ts';
import type { PlannedPart } from './check-plan.ts';
import { sayChosen } from './say-plan.ts';

/** Draws a plan in the language of Mermaid: a box for each plate, on top of the next one, with its parts and what stands for each. */
export function planToMermaid({ plates }: PlanSheet, planned: readonly PlannedPart[]): string {
  const boxes = plates.flatMap((plate, at) => {
    const own = planned.filter((one) => one.plate === plate);
    const parts = own.map(({ part, chosen }, place) => `    p${at}x${place}["${toLabel(part.title)}<br>${toLabel(sayChosen(chosen))}"]`);
    return own.length === 0
      ? []
      : [{ id: `p${at}`, lines: [`  subgraph p${at}["${toLabel(plate.title)}"]`, '    direction LR', ...parts, '  end'] }];
  });
  const order = boxes.length < 2 ? [] : [`  ${boxes.map(({ id }) => id).join(' --> ')}`];
  return ['flowchart TB', ...boxes.flatMap(({ lines }) => lines), ...order].join('\n');
}

/** Writes a text that Mermaid shows as it is: what means something in its language stands as a code. */
function toLabel(text: string): string {
  return text.replace(/[^\p{L}\p{N}\p{M} .,:()+/'’–-]/gu, (sign) => `#${sign.codePointAt(0) ?? 32};`);
}
