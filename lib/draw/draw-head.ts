/** A place in a drawing. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Draws an arrow's head whose tip is at a point. */
export function drawHead({ x, y }: Point, direction: number): string {
  const wing = (turn: number) => `${round(x - 8 * Math.cos(direction + turn))} ${round(y - 8 * Math.sin(direction + turn))}`;
  return `M${wing(0.5)}L${round(x)} ${round(y)}L${wing(-0.5)}`;
}

/** Cuts a number to the tenth of a pixel that a drawing shows. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
