import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Every source file of the site's pages, with its text. */
const sources = ['app', 'components'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => ({ name: join(folder, name), text: readFileSync(join(folder, name), 'utf8') })),
);

describe('the wall around the reader’s browser', () => {
  it('lets no component be one of a client', () => {
    expect(sources.filter(({ text }) => /^\s*['"]use client['"]/m.test(text)).map(({ name }) => name)).toEqual([]);
  });

  it('lets nothing of Next into components', () => {
    expect(
      sources.filter(({ name, text }) => name.startsWith('components') && /from '(?:next|next\/.*)'/.test(text)).map(({ name }) => name),
    ).toEqual([]);
  });
});
