import type { TopicTypeName } from '../lib/model/topic-type.ts';

/** The glyph of each type as an SVG path, drawn in lines on a grid of 24 by 24. `app/glyphs.css` shows the same drawings. */
export const glyphPaths: Readonly<Record<TopicTypeName, string>> = {
  role: 'M12 4a4 4 0 1 1 0 8a4 4 0 1 1 0-8M4 20c0-4 3.6-6 8-6s8 2 8 6',
  layer: 'M12 4l9 4.5-9 4.5-9-4.5zM3 13l9 4.5 9-4.5',
  component: 'M12 3l8 4.5v9L12 21l-8-4.5v-9zM4 7.5l8 4.5 8-4.5M12 12v9',
  tool: 'M14.5 6.5a4 4 0 0 1 5-2l-2.7 2.7 2 2 2.7-2.7a4 4 0 0 1-5.3 5L8.5 19.2a2.1 2.1 0 0 1-3-3l7.7-7.7',
  decision: 'M12 21v-7L5 7M12 14l7-7M5 12V7h5M14 7h5v5',
  phase: 'M19.5 9A8 8 0 1 0 20 13M20 4v5h-5',
  concept: 'M12 4v16M5 8l14 8M19 8L5 16',
  reading: 'M12 6c-2-1.5-5-2-8-2v14c3 0 6 .5 8 2 2-1.5 5-2 8-2V4c-3 0-6 .5-8 2zM12 6v14',
};
