import { MessagePort } from 'node:worker_threads';

/** What two threads share to draw: tasks and drawings go through the port; the bell tells the one that sleeps that something came. */
export interface DrawingRoom {
  readonly port: MessagePort;
  readonly bell: Int32Array;
}

/** What is asked of the thread that draws. */
export interface DrawingTask {
  readonly source: string;
  readonly name: string;
}

/** Tells whether a value is what a thread that draws is given. */
export function isDrawingRoom(value: unknown): value is DrawingRoom {
  return isObject(value) && Reflect.get(value, 'port') instanceof MessagePort && Reflect.get(value, 'bell') instanceof Int32Array;
}

/** Tells whether a value asks for a drawing. */
export function isDrawingTask(value: unknown): value is DrawingTask {
  return isObject(value) && typeof Reflect.get(value, 'source') === 'string' && typeof Reflect.get(value, 'name') === 'string';
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
