import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { glyphPaths } from '../../components/glyph-paths.ts';

it.each(Object.entries(glyphPaths))('draws the glyph of a %s the same in maps and in lists', (type, path) => {
  const styles = readFileSync('app/glyphs.css', 'utf8');
  const cell = Number(new RegExp(`\\[data-type="${type}"\\] \\{\\n  --cell: (\\d+);`).exec(styles)?.[1]);
  expect(styles).toContain(`transform='translate(${24 * cell})' d='${path}'`);
});
