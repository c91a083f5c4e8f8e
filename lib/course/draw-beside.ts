import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import { bounds } from '../model/bounds.ts';
import type { DrawDiagram, Drawing, UndrawnDiagram } from '../model/drawing.ts';
import { openDrawingCache } from './drawing-cache.ts';
import type { DrawingRoom } from './drawing-room.ts';
import { hashRooms } from './hash-rooms.ts';

/** How long drawing may take before it is given up, and how long the thread may take to be ready, in milliseconds. */
const longestDrawing = 30_000;
const longestStart = 120_000;

/** So much memory may one drawing take before its thread is ended, in megabytes. */
const mostMemory = 1_024;

/** So many drawings are kept at hand, so that a note that is edited does not draw again what stayed; all are kept on the disk. */
const mostKept = 500;

/**
 * Draws diagrams in a thread of their own, which starts with the first one: it takes a second to load what draws, holds a document as
 * globals, and a diagram that never ends or eats all memory ends there. Whoever asks waits, so that reading a note stays one call. What was
 * drawn is kept, so that a note that is edited starts no thread for diagrams that stayed.
 */
export const drawBeside: DrawDiagram = openDrawer();

function openDrawer(): DrawDiagram {
  const kept = new Map<string, Drawing>();
  const project = findProject();
  const cache = openDrawingCache(join(project, '.flywheel', 'drawings'), () => hashRooms(project, ['model', 'render', 'course']));
  let thread: Thread | undefined;

  return (source, name) => {
    if (source.length > bounds.diagramCharacters) return limit(`${source.length} characters, more than ${bounds.diagramCharacters}`);
    const key = `${name}\0${source}`;
    const known = kept.get(key) ?? cache.read(key);
    if (known !== undefined) return known;
    thread ??= startThread();
    const drawing = thread?.draw(source, name);
    if (drawing === undefined) {
      thread?.end();
      thread = undefined;
      return limit('it takes too long, or too much memory');
    }
    if (kept.size >= mostKept) kept.clear();
    kept.set(key, drawing);
    if (!('fault' in drawing) || drawing.fault === 'source') cache.keep(key, drawing);
    return drawing;
  };
}

interface Thread {
  readonly draw: (source: string, name: string) => Drawing | undefined;
  readonly end: () => void;
}

function startThread(): Thread | undefined {
  const { port1, port2 } = new MessageChannel();
  const bell = new Int32Array(new SharedArrayBuffer(4));
  const room: DrawingRoom = { port: port2, bell };
  const worker = new Worker(join(findProject(), 'lib', 'commands', 'launch.mjs'), {
    argv: ['draw-diagrams'],
    execArgv: [],
    workerData: room,
    transferList: [port2],
    resourceLimits: { maxOldGenerationSizeMb: mostMemory, maxYoungGenerationSizeMb: 64 },
    stdout: true,
    stderr: true,
  });
  worker.unref();
  worker.on('error', () => undefined);
  port1.unref();
  const wait = (longest: number) => {
    const isRung = Atomics.wait(bell, 0, 0, longest) !== 'timed-out';
    Atomics.store(bell, 0, 0);
    return isRung ? receiveMessageOnPort(port1) : undefined;
  };
  const end = () => void worker.terminate();
  if (wait(longestStart) === undefined) {
    end();
    return undefined;
  }
  return {
    draw(source, name) {
      port1.postMessage({ source, name });
      const drawing: Drawing | undefined = wait(longestDrawing)?.message;
      return drawing;
    },
    end,
  };
}

/** The code runs from its own files, or joined into a few below the project. */
function findProject(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'lib', 'commands', 'launch.mjs')) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
}

function limit(failure: string): UndrawnDiagram {
  return { failure, fault: 'limit' };
}
