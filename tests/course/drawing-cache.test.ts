import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openDrawingCache } from '../../lib/course/drawing-cache.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'flywheel-drawings-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const drawing = { svg: '<svg/>', words: 'A\nB' };
const open = (code = 'code') => openDrawingCache(join(folder, 'drawings'), () => code);
const file = () => join(folder, 'drawings', readdirSync(join(folder, 'drawings'))[0] ?? '');

it('keeps drawings for the same source and the same code', () => {
  open().keep('graph A', drawing);
  expect(open().read('graph A')).toEqual(drawing);
  expect(open().read('graph B')).toBeUndefined();
  expect(open('other code').read('graph A')).toBeUndefined();
});

it.each([
  ['damaged', (text: string) => text.replace('svg', 'svh')],
  ['cut off', (text: string) => text.slice(0, -2)],
  ['empty', () => ''],
])('has none where what is kept is %s', (_, harm) => {
  open().keep('graph A', drawing);
  writeFileSync(file(), harm(readFileSync(file(), 'utf8')));
  expect(open().read('graph A')).toBeUndefined();
});

it('has none, and says nothing, where nothing can be kept', () => {
  writeFileSync(join(folder, 'drawings'), '');
  open().keep('graph A', drawing);
  expect(open().read('graph A')).toBeUndefined();
});
