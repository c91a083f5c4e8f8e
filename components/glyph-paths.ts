import type { TopicTypeName } from '../lib/model/topic-type.ts';

/** The glyph of each type as an SVG path, drawn in lines on a grid of 24 by 24. `app/glyphs.css` shows the same drawings. */
export const glyphPaths: Readonly<Record<TopicTypeName, string>> = {
  role: 'M12 3.5a4 4 0 1 1 0 8a4 4 0 1 1 0-8M4 20.5c0-4 3.6-6 8-6s8 2 8 6',
  layer: 'M12 4.5l9 4.75-9 4.75-9-4.75zM3 14.25L12 19l9-4.75',
  component: 'M12 3l8 4.5v9L12 21l-8-4.5v-9zM4 7.5l8 4.5 8-4.5M12 12v9',
  tool: 'M20.5 7.2a5 5 0 0 1-6.6 6.1l-6.2 6.2a2.3 2.3 0 0 1-3.2-3.2l6.2-6.2a5 5 0 0 1 6.1-6.6l-2.9 2.9.5 3.2 3.2.5z',
  decision: 'M12 20.5v-8l-7-7M12 12.5l7-7M5 10.5v-5h5M14 5.5h5v5',
  phase: 'M19.5 9A8 8 0 1 0 20 13M20 4v5h-5',
  concept: 'M12 4v16M5 8l14 8M19 8L5 16',
  reading: 'M12 6c-2-1.5-5-2-8-2v14c3 0 6 .5 8 2 2-1.5 5-2 8-2V4c-3 0-6 .5-8 2zM12 6v14',
};
