import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { followCourse } from '../../lib/course/follow-course.ts';
import { noCache } from '../../lib/course/note-cache.ts';
import { openCourse } from '../../lib/course/open-course.ts';
import type { Course } from '../../lib/model/course.ts';

function makeFolder(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'flywheel-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

function readBoth(files: Readonly<Record<string, string>>): readonly [opened: Course, followed: Course] {
  const place = { folder: makeFolder(files), environment: {}, cache: noCache };
  return [openCourse(place), followCourse(place)().course];
}

function toLines({ problems }: Course): readonly string[] {
  return problems.map(({ file, severity, rule }) => `${file} ${severity} ${rule}`);
}

const composed = 'r\u00e9sum\u00e9';
const decomposed = 're\u0301sume\u0301';

describe('names on disk', () => {
  it.each([
    ['an image', `![x](${composed}.csv.png)`, `${decomposed}.csv.png`],
    ['an image, the other way round', `![x](${decomposed}.png)`, `${composed}.png`],
    ['a download', `[x](${composed}.pdf)`, `${decomposed}.pdf`],
    ['a file in a folder', `[x](${composed}/a.pdf)`, `${decomposed}/a.pdf`],
    ['a note', `[x](${composed}.md)`, `${decomposed}.md`],
    ['a note, the other way round', `[x](${decomposed}.md)`, `${composed}.md`],
  ])('match in every form of their accents: %s', (_what, link, name) => {
    for (const course of readBoth({ 'lectures/a.md': `# A\n\n${link}\n`, [`lectures/${name}`]: name.endsWith('.md') ? '# R\n' : 'x' }))
      expect(toLines(course)).toEqual([]);
  });

  it('are taken as they are written where both forms are there', () => {
    const [course] = readBoth({
      'lectures/a.md': `# A\n\n[x](${composed}.csv) [y](${decomposed}.csv)\n`,
      [`lectures/${composed}.csv`]: '1',
      [`lectures/${decomposed}.csv`]: '2',
    });
    expect(new Set(course.assets.map(({ path }) => path))).toEqual(new Set([`lectures/${composed}.csv`, `lectures/${decomposed}.csv`]));
  });
});

describe('files that nobody reads', () => {
  it.each(['only.qmd', 'only.ipynb', 'only.mdx', 'only.docx', 'only.Rmd', 'only.html', 'only.rst', 'only.txt', 'sub/only.qmd'])(
    'are told: %s',
    (name) => {
      for (const course of readBoth({ 'lectures/a.md': '# A\n', [`lectures/${name}`]: 'x' }))
        expect(toLines(course)).toEqual([`lectures/${name} warning file-unread`]);
    },
  );

  it.each([
    ['images and downloads', { 'a.png': '', 'b.csv': '', 'c.pdf': '', 'd.pptx': '', 'e.zip': '', 'f.py': '', 'g.svg': '' }],
    ['files of tools', { '.hidden.qmd': '', '.obsidian/x.html': '', '.#a.md': '', 'node_modules/x/y.html': '', '_quarto.yml': '' }],
    ['what speaks of the folder', { LICENSE: '', 'LICENSE.txt': '', 'README.rst': '', 'requirements.txt': '', 'references.bib': '' }],
    ['a source beside its note', { 'b.ipynb': '{}', 'b.md': '# B\n' }],
    ['a notebook that a note leads to', { 'b.ipynb': '{}', 'b.md': '# B\n\n[x](b2.ipynb)\n', 'b2.ipynb': '{}' }],
    [
      'a notebook that opens elsewhere',
      {
        'b.ipynb': '{}',
        'b.md': '# B\n\n[x](https://colab.example.org/github/o/r/blob/main/content/lectures/c%20d.ipynb)\n',
        'c d.ipynb': '{}',
      },
    ],
    ['texts beside data', { 'data/words.txt': '' }],
  ])('are not %s', (_what, files) => {
    const all = Object.fromEntries(Object.entries(files).map(([name, text]) => [`lectures/${name}`, text]));
    for (const course of readBoth({ 'lectures/a.md': '# A\n', ...all })) expect(toLines(course)).toEqual([]);
  });
});
