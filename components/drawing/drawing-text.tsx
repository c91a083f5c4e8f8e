import type { TextLine } from '../../lib/draw/lay-stack.ts';

/** Writes lines of a drawing as one text, so that they are read as one. */
export function DrawingText({ lines: [first, ...others] }: { readonly lines: readonly TextLine[] }) {
  if (first === undefined) return null;
  return (
    <text x={first.x} y={first.y}>
      {first.text}
      {others.map(({ x, y, text }) => [
        ' ',
        <tspan key={text} x={x} y={y}>
          {text}
        </tspan>,
      ])}
    </text>
  );
}
