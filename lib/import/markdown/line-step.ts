import type { Loss } from '../imported.ts';
import type { SourceLine } from '../source-lines.ts';

/** One step of the way from another dialect to a note's Markdown: lines in, lines and what is lost out. */
export type LineStep = (lines: readonly SourceLine[]) => { readonly lines: readonly SourceLine[]; readonly losses: readonly Loss[] };

/** Runs steps one behind the other. */
export function runSteps(lines: readonly SourceLine[], steps: readonly LineStep[]): ReturnType<LineStep> {
  const losses: Loss[] = [];
  let current = lines;
  for (const step of steps) {
    const done = step(current);
    current = done.lines;
    losses.push(...done.losses);
  }
  return { lines: current, losses };
}
