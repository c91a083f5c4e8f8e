import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openPageKeeper } from '../../lib/build/page-keeper.ts';

let place: string;
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'flywheel-pages-'));
  make(
    {
      home: [
        ['index.html', 'Home'],
        ['index.md', '# Home'],
      ],
      role: [['roles/a/index.html', 'A']],
    },
    'last',
    'next',
  );
});
afterEach(() => rmSync(place, { recursive: true, force: true }));

type Pages = Readonly<Record<string, readonly (readonly [path: string, text: string])[]>>;

/** Makes a site of pages; tells which of them were taken over. */
function make(pages: Pages, next: string, last: string, means = 'code'): readonly string[] {
  const keeper = openPageKeeper({ record: join(place, 'pages.json'), last: join(place, last), next: join(place, next), means });
  const taken = Object.entries(pages).flatMap(([view, files]) => {
    const note = keeper.take(view);
    if (note === undefined) return [view];
    for (const [path, text] of files) {
      mkdirSync(join(place, next, path, '..'), { recursive: true });
      writeFileSync(join(place, next, path), text);
    }
    note(files);
    return [];
  });
  keeper.save();
  return taken;
}

const read = (path: string) => readFileSync(join(place, path), 'utf8');
const same: Pages = {
  home: [
    ['index.html', 'Home'],
    ['index.md', '# Home'],
  ],
  role: [['roles/a/index.html', 'A']],
};

describe('pages that are made of the same as before', () => {
  it('are taken over, all their files, from site to site', () => {
    expect(make(same, 'next', 'last')).toEqual(['home', 'role']);
    expect([read('next/index.html'), read('next/index.md'), read('next/roles/a/index.html')]).toEqual(['Home', '# Home', 'A']);
    expect(make(same, 'third', 'next')).toEqual(['home', 'role']);
  });

  it('are made anew where anything else is another: what they show, what makes them', () => {
    expect(make({ ...same, role: [], 'role, changed': [['roles/a/index.html', 'B']] }, 'next', 'last')).toEqual(['home', 'role']);
    expect(make(same, 'third', 'last', 'other code')).toEqual([]);
  });

  it.each([
    ['was changed', () => writeFileSync(join(place, 'last', 'index.md'), '# Somebody else')],
    ['is gone', () => rmSync(join(place, 'last', 'index.md'))],
    ['stands in the way', () => mkdirSync(join(place, 'next', 'index.md'), { recursive: true })],
  ])('are made anew where one of their files %s, and the last site stays as it is', (_, harm) => {
    harm();
    const keeper = openPageKeeper({
      record: join(place, 'pages.json'),
      last: join(place, 'last'),
      next: join(place, 'next'),
      means: 'code',
    });
    const note = keeper.take('home');
    expect(note).toBeDefined();
    mkdirSync(join(place, 'next'), { recursive: true });
    writeFileSync(join(place, 'next', 'index.html'), 'New');
    expect(read('last/index.html')).toBe('Home');
    expect(keeper.take('role')).toBeUndefined();
  });

  it.each([
    ['damaged', (text: string) => text.replace('roles/a', 'roles/b')],
    ['cut off', (text: string) => text.slice(0, -4)],
    ['empty', () => ''],
  ])('are made anew where what is remembered of them is %s', (_, harm) => {
    writeFileSync(join(place, 'pages.json'), harm(read('pages.json')));
    expect(make(same, 'next', 'last')).toEqual([]);
  });
});
