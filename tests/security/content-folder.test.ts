import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { noCache } from '../../lib/course/note-cache.ts';
import { openCourse } from '../../lib/course/open-course.ts';

let outside: string;
let folder: string;

beforeEach(() => {
  outside = mkdtempSync(join(tmpdir(), 'flywheel-folder-'));
  folder = join(outside, 'content');
  mkdirSync(join(folder, 'lectures'), { recursive: true });
  writeFileSync(join(folder, 'lectures', 'a.md'), '# A\n');
  writeFileSync(join(outside, 'secret.md'), '# Secret\n');
  writeFileSync(join(outside, 'secret.png'), 'secret');
  mkdirSync(join(outside, 'other'));
  writeFileSync(join(outside, 'other', 'b.md'), '# Other\n');
});

afterEach(() => rmSync(outside, { recursive: true, force: true }));

function open() {
  return openCourse({ folder, environment: {}, cache: noCache });
}

function rulesOf(course: ReturnType<typeof open>): readonly string[] {
  return course.problems.map(({ file, rule }) => `${file} ${rule}`);
}

describe('the content folder', () => {
  it.each([
    ['/etc/passwd', 'lectures/b.md'],
    ['../../secret.md', 'lectures/b.md'],
    ['../../other', 'lectures/other'],
    ['/no/such/file', 'lectures/b.md'],
    ['../secret.md', 'course.yml'],
  ])('refuses a link to %s', (target, name) => {
    symlinkSync(target, join(folder, name));
    const course = open();
    expect(rulesOf(course)).toContain(`${name} file-leads-out`);
    expect([...course.notes.keys()]).toEqual(['lectures/a.md']);
    expect(course.settings.title).toBe('Course');
  });

  it('follows a link that stays inside', () => {
    symlinkSync('a.md', join(folder, 'lectures', 'b.md'));
    expect([...open().notes.keys()]).toEqual(['lectures/a.md', 'lectures/b.md']);
  });

  it('does not go round in circles', () => {
    symlinkSync('..', join(folder, 'lectures', 'round'));
    symlinkSync('b.md', join(folder, 'lectures', 'b.md'));
    expect([...open().notes.keys()]).toEqual(['lectures/a.md']);
  });

  it('reads the notes of a folder whose name ends like a note', () => {
    mkdirSync(join(folder, 'lectures', 'b.md'));
    writeFileSync(join(folder, 'lectures', 'b.md', 'c.md'), '# C\n');
    expect([...open().notes.keys()]).toEqual(['lectures/a.md', 'lectures/b.md/c.md']);
  });

  it.skipIf(process.platform === 'win32')('tells of a pipe that is named like a note, and does not wait for it', () => {
    execFileSync('mkfifo', [join(folder, 'lectures', 'b.md'), join(folder, 'course.yml')]);
    expect(rulesOf(open())).toEqual(['lectures/b.md file-unreadable']);
  });

  it.skipIf(process.platform === 'win32' || process.getuid?.() === 0)('tells of what may not be read', () => {
    writeFileSync(join(folder, 'lectures', 'b.md'), '# B\n');
    mkdirSync(join(folder, 'shut'));
    for (const name of ['lectures/b.md', 'shut']) chmodSync(join(folder, name), 0);
    expect(rulesOf(open())).toEqual(['lectures/b.md file-unreadable', 'shut file-unreadable']);
    chmodSync(join(folder, 'shut'), 0o700);
  });

  it.skipIf(process.platform === 'win32')('refuses names that are other names elsewhere', () => {
    for (const name of ['a\\b.md', 'a\nb.md', 'a\u0007.md', 'a\u202efdp.md']) writeFileSync(join(folder, 'lectures', name), '# B\n');
    writeFileSync(Buffer.concat([Buffer.from(join(folder, 'lectures', 'a')), Buffer.from([0xff, 0xfe]), Buffer.from('.md')]), '# B\n');
    const course = open();
    expect(course.problems.map(({ rule }) => rule)).toEqual(Array.from({ length: 5 }, () => 'file-name'));
    expect([...course.notes.keys()]).toEqual(['lectures/a.md']);
  });

  it.each([
    '../../secret.png',
    '%2e%2e/%2e%2e/secret.png',
    '..%2f..%2fsecret.png',
    '..\\..\\secret.png',
    '..%5c..%5csecret.png',
    '/../secret.png',
    'x/../../../secret.png',
    'link.png',
    'linked/secret.png',
    'secret.png%00.png',
  ])('shows no image from outside of it: %s', (address) => {
    symlinkSync(join(outside, 'secret.png'), join(folder, 'lectures', 'link.png'));
    symlinkSync(outside, join(folder, 'lectures', 'linked'));
    writeFileSync(join(folder, 'lectures', 'a.md'), `# A\n\n![a](${address})\n\n<img src="${address}">\n`);
    expect(open().assets).toEqual([]);
  });

  it('publishes no file that is too large, no image of too many pixels and no broken drawing', () => {
    const write = (name: string, bytes: Uint8Array | string) => writeFileSync(join(folder, 'lectures', name), bytes);
    write('large.zip', '');
    truncateSync(join(folder, 'lectures', 'large.zip'), 25_000_001);
    write('wide.png', pngOf(20_000, 1));
    write('bomb.png', pngOf(16_000, 16_000));
    write('binary.svg', Uint8Array.of(0xff, 0xfe, 0x3c, 0x00));
    write('text.svg', 'no drawing');
    write('good.png', pngOf(1_600, 900));
    write('a.md', '# A\n\n[a](large.zip) ![b](wide.png) ![c](bomb.png) ![d](binary.svg) ![e](text.svg) ![f](good.png)\n');
    const course = open();
    expect(course.assets.map(({ path }) => path)).toEqual(['lectures/good.png']);
    expect(rulesOf(course).filter((rule) => !rule.startsWith('lectures/a.md'))).toEqual([
      'lectures/binary.svg file-unreadable',
      'lectures/bomb.png image-too-large',
      'lectures/large.zip file-too-large',
      'lectures/text.svg file-unreadable',
      'lectures/wide.png image-too-large',
    ]);
  });
});

/** The head of a PNG: all that tells its size. */
function pngOf(width: number, height: number): Uint8Array {
  const bytes = Buffer.alloc(33);
  bytes.write('\x89PNG\r\n\x1a\n', 'latin1');
  bytes.writeUInt32BE(13, 8);
  bytes.write('IHDR', 12, 'latin1');
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
}
