import { once } from 'node:events';
import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build, copyProject, listHashes, startBuild } from './project-copy.ts';

const isLong = Boolean(process.env['LONG']);
const kills = Number(process.env['KILLS'] ?? 20);
const long = { timeout: 3_600_000 };

describe.skipIf(!isLong)('a build', () => {
  let place: string;
  let project: string;
  let lecture: string;
  let old: string;
  let before: Readonly<Record<string, string>>;
  let after: Readonly<Record<string, string>>;
  let duration = 0;

  beforeAll(async () => {
    place = realpathSync(mkdtempSync(join(tmpdir(), 'flywheel-prove-')));
    project = join(place, 'one');
    copyProject(project);
    const lectures = join(project, 'content', 'lectures');
    lecture = join(lectures, readdirSync(lectures).find((name) => name.endsWith('.md')) ?? '');
    old = readFileSync(lecture, 'utf8');
    change();
    await build(project);
    after = listHashes(join(project, 'out'));
    restore();
    const started = performance.now();
    await build(project);
    duration = performance.now() - started;
    before = listHashes(join(project, 'out'));
    expect(before).not.toEqual(after);
  }, 600_000);

  afterAll(() => rmSync(place, { recursive: true, force: true }));

  function change(): void {
    appendFileSync(lecture, '\n\n## What was added\n\nWords that were not there before.\n');
  }

  function restore(): void {
    writeFileSync(lecture, old);
  }

  it('gives the same bytes in another folder', long, async () => {
    const other = join(place, 'two', 'in a deeper place');
    copyProject(other);
    await build(other);
    expect(listHashes(join(other, 'out'))).toEqual(before);
    rmSync(other, { recursive: true });
  });

  it(`leaves a whole site where it is killed, at ${kills} moments, and the next one is right`, long, async () => {
    const found = { old: 0, new: 0 };
    for (let round = 0; round < kills; round++) {
      const isChanged = round % 2 === 0;
      if (isChanged) change();
      else restore();
      const child = startBuild(project);
      const ended = once(child, 'close');
      const timer = setTimeout(() => process.kill(-(child.pid ?? 0), 'SIGKILL'), Math.random() * duration * 1.1);
      await ended;
      clearTimeout(timer);
      const now = listHashes(join(project, 'out'));
      expect([before, after]).toContainEqual(now);
      found[now['index.html'] === before['index.html'] ? 'old' : 'new'] += 1;
      if (round % 5 !== 4) continue;
      await build(project);
      expect(listHashes(join(project, 'out'))).toEqual(isChanged ? after : before);
      expect(existsSync(join(project, 'out.next')) || existsSync(join(project, 'out.old'))).toBe(false);
    }
    restore();
    await build(project);
    expect(listHashes(join(project, 'out'))).toEqual(before);
    console.log(`killed ${kills} builds of ${Math.round(duration)} ms`, found);
  });

  it.each([
    ['cut off', (file: string) => truncateSync(file, Math.floor(statSync(file).size / 2))],
    ['emptied', (file: string) => truncateSync(file, 0)],
    ['overwritten', (file: string) => writeFileSync(file, Buffer.from(Array.from({ length: 4_096 }, (_, index) => (index * 7919) % 256)))],
    ['turned at single bytes', turnBytes],
  ])('is the same where every file that the last one kept was %s', long, async (_what, damage) => {
    for (const folder of ['.flywheel', '.next']) for (const file of filesOf(join(project, folder))) damage(file);
    await build(project);
    expect(listHashes(join(project, 'out'))).toEqual(before);
    await build(project);
    expect(listHashes(join(project, 'out'))).toEqual(before);
  });
});

function filesOf(folder: string): readonly string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

function turnBytes(file: string): void {
  const bytes = readFileSync(file);
  for (let at = 5; at < bytes.length; at += 997) bytes[at] = (bytes[at] ?? 0) ^ 0x2a;
  writeFileSync(file, bytes);
}
