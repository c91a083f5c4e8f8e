import { workerData } from 'node:worker_threads';
import type { Drawing } from '../model/drawing.ts';
import { drawDiagram } from '../render/diagram/draw-diagram.ts';
import { openStage } from '../render/diagram/open-stage.ts';
import { isDrawingRoom, isDrawingTask } from './drawing-room.ts';

/** Draws what it is asked for, one diagram after the other, and wakes the thread that waits for it. */
export async function serveDrawings(): Promise<void> {
  const room: unknown = workerData;
  if (!isDrawingRoom(room)) throw new TypeError('Cannot draw: nobody asks');
  const { port, bell } = room;
  const answer = (drawing: Drawing | undefined) => {
    port.postMessage(drawing);
    Atomics.store(bell, 0, 1);
    Atomics.notify(bell, 0);
  };
  const stage = await openStage();
  let last = Promise.resolve();
  port.on('message', (task: unknown) => {
    last = last.then(async () => {
      if (isDrawingTask(task)) answer(await drawDiagram(stage, task.source, task.name));
    });
  });
  answer(undefined);
}
