import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** The changes that DEVELOPING.md tells of, each with the lines of its list. */
const changes = readFileSync('DEVELOPING.md', 'utf8')
  .split('\n## ')
  .slice(1)
  .map((part) => ({ name: part.slice(0, part.indexOf('\n')), items: part.split('\n').filter((line) => line.startsWith('- ')) }));

const filesOf = (items: readonly string[]) => items.flatMap((item) => [...item.matchAll(/\]\(([^)]+)\)/g)].map(([, file = '']) => file));

describe('what programmers are told', () => {
  it('is how the changes are made that people make', () => {
    expect(changes.map(({ name }) => name)).toEqual([
      'A type of topic',
      'A kind of field',
      'A rule',
      'An importer',
      'An output',
      'A kind of card',
      'A page',
    ]);
  });

  it.each(changes.map(({ name, items }) => [name, items] as const))('names files that are there, and a test: %s', (_, items) => {
    expect(filesOf(items).filter((file) => !existsSync(file))).toEqual([]);
    const tests = items.filter((item) => item.startsWith('- test: '));
    expect(tests).toHaveLength(1);
    expect(filesOf(tests).length).toBeGreaterThan(0);
  });

  it.each(['A kind of field', 'A rule', 'An importer', 'An output'])('is done in two files at most, and a test: %s', (name) => {
    const items = changes.find((change) => change.name === name)?.items ?? [];
    const others = items.filter((item) => !item.startsWith('- test: '));
    expect(others.length).toBeGreaterThan(0);
    expect(filesOf(others).length).toBeLessThanOrEqual(2);
  });
});
