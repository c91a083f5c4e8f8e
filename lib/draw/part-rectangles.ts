/** A rectangle by its upper left corner. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Between the margins is room sideways; downwards there is as much as is needed. */
interface Room {
  readonly width: number;
  readonly margin: number;
}

/** So many rounds part any few hundred rectangles; what were left then is stacked. */
const mostRounds = 400;

/** Moves rectangles apart until none overlap, each as little as it takes, and down so that the first begins at the margin. */
export function partRectangles(rectangles: readonly Rectangle[], room: Room): readonly Rectangle[] {
  const boxes: Box[] = rectangles.map((rectangle) => ({ ...rectangle, x: keepInside(rectangle.x, rectangle.width, room) }));
  for (let round = 0; round < mostRounds; round++) if (!partOnce(boxes, room)) break;
  stack(boxes);
  const top = Math.min(...boxes.map(({ y }) => y), Number.POSITIVE_INFINITY);
  return boxes.map((box) => ({ ...box, y: box.y - top + room.margin }));
}

type Box = { -readonly [Key in keyof Rectangle]: Rectangle[Key] };

/** Moves every two that overlap half their overlap each, along the axis where it is less. Tells whether any did. */
function partOnce(boxes: readonly Box[], room: Room): boolean {
  let moved = false;
  boxes.forEach((a, index) => {
    for (let other = index + 1; other < boxes.length; other++) {
      const b = boxes[other];
      if (b === undefined) continue;
      const overX = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
      const overY = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
      if (overX <= 0 || overY <= 0) continue;
      moved = true;
      if (overX < overY) {
        const step = (overX / 2 + 0.5) * (a.x + a.width / 2 < b.x + b.width / 2 ? 1 : -1);
        a.x = keepInside(a.x - step, a.width, room);
        b.x = keepInside(b.x + step, b.width, room);
      } else {
        const step = (overY / 2 + 0.5) * (a.y <= b.y ? 1 : -1);
        a.y -= step;
        b.y += step;
      }
    }
  });
  return moved;
}

/** From the top, puts each below every one it still overlaps. */
function stack(boxes: readonly Box[]): void {
  const placed: Box[] = [];
  for (const box of [...boxes].sort((a, b) => a.y - b.y)) {
    for (const above of placed)
      if (overlap(above, box)) {
        box.y = above.y + above.height;
      }
    placed.push(box);
    placed.sort((a, b) => a.y - b.y);
  }
}

function overlap(a: Rectangle, b: Rectangle): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function keepInside(x: number, width: number, room: Room): number {
  return Math.max(room.margin, Math.min(x, room.width - room.margin - width));
}
