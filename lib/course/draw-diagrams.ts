import { serveDrawings } from './serve-drawings.ts';

/** The thread that draws diagrams: `course/draw-beside.ts` starts it. */
await serveDrawings();
