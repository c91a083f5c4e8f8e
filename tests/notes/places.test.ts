import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placesWithin } from '../../lib/parse/place.ts';

it('places any stretch of a source by its line and by its place in the line', () => {
  const source = fc.string({ unit: fc.constantFrom('a', '\n', ' '), maxLength: 40 });
  fc.assert(
    fc.property(source, fc.nat(40), fc.nat(40), (text, one, other) => {
      const [from = 0, to = 0] = [one, other].map((offset) => Math.min(offset, text.length)).sort((a, b) => a - b);
      const node = { type: 'html', position: { start: { line: 3, column: 5 }, end: { line: 9, column: 1 } } };
      const pointAt = (offset: number) => {
        const lines = text.slice(0, offset).split('\n');
        const length = lines.at(-1)?.length ?? 0;
        return { line: 2 + lines.length, column: lines.length === 1 ? 5 + length : 1 + length };
      };
      const [first, last] = [pointAt(from), pointAt(to)];
      const place = { line: first.line, column: first.column, endLine: last.line, endColumn: last.column };
      expect(placesWithin(node, text)({ from, to })).toEqual(place);
    }),
  );
});
