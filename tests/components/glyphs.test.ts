import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { glyphPaths } from '../../components/glyph-paths.ts';

it.each(Object.entries(glyphPaths))('draws the glyph of a %s the same in maps and in lists', (type, path) => {
  const rule = new RegExp(`\\[data-type="${type}"\\] \\{\\n  --glyph: url\\("[^"]*path d='([^']*)'`).exec(
    readFileSync('app/glyphs.css', 'utf8'),
  );
  expect(rule?.[1]).toBe(path);
});
