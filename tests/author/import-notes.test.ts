import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../lib/author/check-content.ts';
import { importNotes } from '../../lib/author/import-notes.ts';
import { commands } from '../../lib/commands/commands.ts';
import { runCommand } from '../../lib/terminal/run-command.ts';
import { makeProject } from '../support/temporary-project.ts';

const course = { 'content/lectures/first.md': '# First\n\n## Feature store {.component}\n\nA feature store keeps features.\n' };
const image = Buffer.from('R0lGODlhAQABAAAAACwAAAAAAQABAAACADs=', 'base64');

describe('npm run import', () => {
  it('writes a note that passes the check, with its images beside it', async () => {
    const { folder, terminal, written } = makeProject({
      ...course,
      'talks/intro.qmd': '---\ntitle: Intro to C++\n---\n\n![A dot](img/dot.gif)\n',
    });
    mkdirSync(join(folder, 'talks/img'));
    writeFileSync(join(folder, 'talks/img/dot.gif'), image);
    expect(await importNotes(['talks/intro.qmd'], terminal)).toBe(0);
    expect(written.out).toContain('Wrote content/lectures/intro-to-c-plus-plus/index.md from talks/intro.qmd');
    expect(written.out).toContain('Everything was carried');
    expect(readFileSync(join(folder, 'content/lectures/intro-to-c-plus-plus/dot.gif'))).toEqual(image);
    expect(checkContent(['--strict'], terminal)).toBe(0);
  });

  it('writes the bibliographies that a source names beside the note, and tells of those that are not there', async () => {
    const { folder, terminal, written } = makeProject({
      ...course,
      'talks/cited.qmd':
        '---\ntitle: Cited\ndate: 2 March 2026\nbibliography: [refs/Works.bib, works.bib, gone.bib, x.json]\n---\n\n[@one2020; @two2021]\n',
      'talks/refs/Works.bib': '@book{one2020, author = {One, A.}, title = {First}, year = 2020}\n',
      'talks/works.bib': '@book{two2021, author = {Two, B.}, title = {Second}, year = 2021}\n',
    });
    expect(await importNotes(['talks/cited.qmd'], terminal)).toBe(0);
    const text = readFileSync(join(folder, 'content/lectures/cited/index.md'), 'utf8');
    expect(text).toContain('date: 2026-03-02\nbibliography:\n  - works.bib\n  - works-2.bib\n  - gone.bib\n  - x.json\n---');
    expect(readFileSync(join(folder, 'content/lectures/cited/works-2.bib'), 'utf8')).toContain('two2021');
    expect(written.out).toContain('a bibliography, which is not beside the source: gone.bib');
    expect(written.out).toContain('a bibliography, which is not in BibTeX (.bib): x.json');
    expect(written.out).not.toContain('citation-unknown');
  });

  it('takes out what the course would refuse, and says so', async () => {
    const { folder, terminal, written } = makeProject({
      ...course,
      'a.md':
        '# A\n\n[next](next.md), [[1]] and [out](../../../../x.md).\n\n## Feature store {.component .wide}\n\nAnother one.\n\n## Setup {.tol}\n\nWords.\n',
    });
    expect(await importNotes(['a.md'], terminal)).toBe(0);
    const text = readFileSync(join(folder, 'content/lectures/a.md'), 'utf8');
    expect(text).toContain('next, \\[\\[1]] and out.\n\n## Feature store\n\nAnother one.\n\n## Setup\n\nWords.');
    for (const words of ['next.md', '../../../../x.md', '.wide', '.tol', '{.component']) expect(written.out).toContain(words);
    expect(checkContent([], terminal)).toBe(0);
  });

  it('writes nothing with --dry-run', async () => {
    const { folder, terminal, written } = makeProject({ ...course, 'a.md': '# A\n\nWords.\n' });
    expect(await importNotes(['a.md', '--dry-run', '--to', 'lectures/spring', '--title', 'Other'], terminal)).toBe(0);
    expect(written.out).toContain('Would write content/lectures/spring/other.md');
    expect(readdirSync(join(folder, 'content/lectures'))).toEqual(['first.md']);
  });

  it('never writes over a note', async () => {
    const { folder, terminal, written } = makeProject({ ...course, 'first.md': '# First\n\nOther words.\n' });
    expect(await importNotes(['first.md'], terminal)).toBe(1);
    expect(written.error).toContain('"lectures/first.md" is there already');
    expect(readFileSync(join(folder, 'content/lectures/first.md'), 'utf8')).toBe(course['content/lectures/first.md']);
  });

  it('goes on with the next file where one cannot be read', async () => {
    const { folder, terminal, written } = makeProject({ ...course, 'bad.ipynb': '{', 'b.md': '# B\n\nWords.\n' });
    expect(await importNotes(['gone.md', 'bad.ipynb', 'b.md'], terminal)).toBe(1);
    expect(written.error).toMatch(/Cannot find "gone\.md"\.\nCannot read the notebook/);
    expect(existsSync(join(folder, 'content/lectures/b.md'))).toBe(true);
  });

  it('carries off nothing that lies outside the folders of the source and the project', async () => {
    const outside = makeProject({ 'secret.gif': image.toString('latin1'), 'words.txt': 'secret words' });
    const { folder, terminal, written } = makeProject({
      ...course,
      'in/a.html': `<main><h1>A</h1><img src="${outside.folder}/secret.gif"><img src="../../../../etc/passwd"><img src="link.gif"><img src="notes.txt"></main>`,
      'in/notes.txt': 'no image',
    });
    symlinkSync(join(outside.folder, 'secret.gif'), join(folder, 'in/link.gif'));
    expect(await importNotes(['in/a.html'], terminal)).toBe(0);
    expect(readdirSync(join(folder, 'content/lectures'))).toEqual(['a.md', 'first.md']);
    expect(written.out.match(/- an image: /g)).toHaveLength(4);
  });

  it('writes through no link', async () => {
    const outside = makeProject({});
    const { folder, terminal, written } = makeProject({ ...course, 'a.md': '# A\n\nWords.\n' });
    symlinkSync(outside.folder, join(folder, 'content/elsewhere'));
    expect(await importNotes(['a.md', '--to', 'elsewhere'], terminal)).toBe(1);
    expect(written.error).toContain('is a link');
    expect(readdirSync(outside.folder)).toEqual([]);
  });

  it.each([
    [[], /no file is named/],
    [['a.md', '--to', '../out'], /name a folder below the content folder/],
    [['a.md', '--to', '/tmp'], /name a folder below the content folder/],
    [['a.md', 'b.md', '--title', 'X'], /one title to several files/],
    [['a.md', '--nonsense'], /nonsense/],
  ])('shows how it is used for %j and leaves with 2', async (args, message) => {
    const { terminal, written } = makeProject(course);
    expect(await runCommand(commands, ['import', ...args], terminal)).toBe(2);
    expect(written.error).toMatch(message);
    expect(written.error).toContain('Usage: npm run import');
  });
});
