import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { makeSearchWriter } from '../../lib/build/search-writer.ts';

let folder = '';
const last = () => join(folder, 'out');
const next = () => join(folder, 'out.next');
const files = '/search/files/';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'search-'));
  mkdirSync(join(last(), files), { recursive: true });
  writeFileSync(join(last(), files, 'records-0-old.txt'), 'the same');
  writeFileSync(join(last(), files, 'records-1-old.txt'), 'before');
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(texts: Readonly<Record<string, string>>, from = last()): void {
  const writeFile = makeSearchWriter(next(), from);
  for (const [name, text] of Object.entries(texts)) writeFile(`${files}${name}`, text);
}

it('links what the last site has to the byte under another name, and writes the rest', () => {
  write({ 'terms-0-new.txt': 'new', 'records-0-new.txt': 'the same', 'records-1-new.txt': 'after' });
  const read = (name: string) => readFileSync(join(next(), files, name), 'utf8');
  expect(readdirSync(join(next(), files)).map((name) => [name, read(name)])).toEqual([
    ['records-0-new.txt', 'the same'],
    ['records-1-new.txt', 'after'],
    ['terms-0-new.txt', 'new'],
  ]);
  expect(statSync(join(next(), files, 'records-0-new.txt')).nlink).toBe(2);
  expect(readFileSync(join(last(), files, 'records-1-old.txt'), 'utf8')).toBe('before');
});

it('writes the first file where there is no folder yet, and all where there is no last site', () => {
  write({ 'records-0-new.txt': 'the same' });
  expect(readFileSync(join(next(), files, 'records-0-new.txt'), 'utf8')).toBe('the same');
  rmSync(next(), { recursive: true });
  write({ 'records-0-new.txt': 'the same' }, join(folder, 'nothing'));
  expect(statSync(join(next(), files, 'records-0-new.txt')).nlink).toBe(1);
});
