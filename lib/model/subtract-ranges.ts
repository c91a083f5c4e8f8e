import type { ProseRange } from './prose.ts';

/** Takes ranges out of others: what is left, in order, with what else each said of itself. */
export function subtractRanges<Range extends ProseRange>(ranges: readonly Range[], taken: readonly ProseRange[]): readonly Range[] {
  let left = ranges;
  for (const { start, end } of taken) {
    left = left.flatMap((range) => {
      if (end <= range.start || start >= range.end) return [range];
      return [
        { ...range, end: start },
        { ...range, start: end },
      ].filter((part) => part.end > part.start);
    });
  }
  return left;
}
