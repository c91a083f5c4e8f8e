import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { renderPage } from '../../components/render-page.tsx';
import { checkContent } from '../../lib/author/check-content.ts';
import { newNote } from '../../lib/author/new-note.ts';
import { commands } from '../../lib/commands/commands.ts';
import { noCache } from '../../lib/course/note-cache.ts';
import { openCourse } from '../../lib/course/open-course.ts';
import { defaultTypes } from '../../lib/model/types/default-types.ts';
import { buildFrame, buildPages } from '../../lib/pages/write-site.ts';
import { runCommand } from '../../lib/terminal/run-command.ts';
import { CommandFault } from '../../lib/terminal/terminal.ts';
import { makeProject } from '../support/temporary-project.ts';

const course = { 'content/lectures/07-first.md': '---\nnumber: 7\n---\n\n# First\n\nWords.\n' };

describe('npm run new', () => {
  it.each(['lecture', ...defaultTypes.map(({ name }) => name)])('writes a %s that passes the strict check as it is', (type) => {
    const { terminal, written } = makeProject(course);
    expect(newNote([type, 'Some title'], terminal)).toBe(0);
    expect(written.out).toMatch(/^Wrote content\/\w+\/(?:08-)?some-title\.md\n\nNext: /);
    written.out = '';
    expect(checkContent(['--strict', '--format', 'json'], terminal)).toBe(0);
    expect(written.out).toBe('[]\n');
  });

  it('gives a lecture the next number and the day, and shows no placeholder', () => {
    const { folder, terminal } = makeProject(course);
    newNote(['lecture', 'Serving models'], terminal);
    const text = readFileSync(join(folder, 'content/lectures/08-serving-models.md'), 'utf8');
    expect(text).toMatch(/^---\ntitle: Serving models\nnumber: 8\ndate: \d{4}-\d{2}-\d{2}\n/);
    expect(
      text
        .replace(/^---\n[\s\S]*?\n---\n/, '')
        .replace(/<!--[\s\S]*?-->/g, '')
        .trim(),
    ).toBe('');
  });

  it.each([
    ['C++ & "quotes": 50% #1', 'c-plus-plus-quotes-50-sharp-1'],
    ['../../etc/passwd', 'etc-passwd'],
    ['con | nul > out', 'con-nul-out'],
    ['Модели в работе', 'модели-в-работе'],
    ['{.tool} [[x]] *y*', 'tool-x-y'],
    ['- a list\n- of two', 'a-list-of-two'],
    ['🙂', 'untitled'],
  ])('makes a safe file of the title %j', (title, name) => {
    const { folder, terminal } = makeProject(course);
    expect(newNote(['lecture', title], terminal)).toBe(0);
    expect(readFileSync(join(folder, `content/lectures/08-${name}.md`), 'utf8')).toContain('number: 8');
    expect(checkContent(['--strict'], terminal)).toBe(0);
  });

  it('never writes over a note, and defines nothing twice', () => {
    const { terminal } = makeProject({
      ...course,
      'content/roles/data-engineer.md': '---\ntype: role\ntitle: Data engineer\naliases: [plumber]\n---\n\nMoves data.\n',
    });
    expect(() => newNote(['role', 'Data engineer'], terminal)).toThrow(/there already/);
    expect(() => newNote(['role', 'Data  Engineers'], terminal)).toThrow(/twice/);
    expect(() => newNote(['role', 'Plumber'], terminal)).toThrow(CommandFault);
    expect(newNote(['lecture', 'First'], terminal)).toBe(0);
    expect(newNote(['lecture', 'First'], terminal)).toBe(0);
  });

  it('writes through no link', () => {
    const outside = makeProject({});
    const { folder, terminal } = makeProject(course);
    symlinkSync(outside.folder, join(folder, 'content/roles'));
    expect(() => newNote(['role', 'Data engineer'], terminal)).toThrow(/is a link/);
  });

  it('writes a topic of a type that the course declares', () => {
    const { folder, terminal } = makeProject({
      ...course,
      'content/types/dataset.yml':
        'label: Data set\nplural: datasets\nfields:\n  - { key: rows, kind: number }\n  - { key: access, choices: [open, closed] }\n',
    });
    expect(newNote(['dataset', 'Iris flowers'], terminal)).toBe(0);
    const text = readFileSync(join(folder, 'content/datasets/iris-flowers.md'), 'utf8');
    expect(text).toContain('type: dataset\ntitle: Iris flowers\n');
    expect(text).toContain('# rows: 1\n# access: open | closed\n');
    expect(checkContent(['--strict'], terminal)).toBe(0);
  });

  it('writes the folder of a course, in which nothing is wrong and every page has something to show', () => {
    const { folder, terminal } = makeProject({});
    expect(newNote(['course', 'Theory of "games": a start'], terminal)).toBe(0);
    const environment = { CONTENT_DIR: 'theory-of-games-a-start' };
    expect(checkContent(['--strict'], { ...terminal, environment })).toBe(0);
    const opened = openCourse({ folder: join(folder, environment.CONTENT_DIR), environment: {}, cache: noCache });
    expect(opened.settings.title).toBe('Theory of "games": a start');
    expect(opened.types.all.map(({ name }) => name)).toEqual(['concept', 'reading']);
    const frame = buildFrame(opened);
    for (const page of buildPages(opened)) {
      const main = /<main[\s\S]*<\/main>/.exec(renderPage(frame, page).body)?.[0] ?? '';
      expect(main.replace(/<script[\s\S]*?<\/script>/g, ''), page.head.path).not.toMatch(/<h2|<(ul|ol|dl|div|section)[^>]*><\/\1>/);
      expect(main).toMatch(/There (?:is nothing|are no \w+) in this course yet/);
    }
    expect(newNote(['lecture', 'First'], { ...terminal, environment })).toBe(0);
    expect(() => newNote(['course', 'Theory of games, a start'], terminal)).toThrow(/something is there already/);
    expect(() => newNote(['course'], terminal)).toThrow(/without a title/);
  });

  it.each([
    [[], /no type is named/],
    [['rol', 'X'], /did you mean "role"\?/],
    [['lectur', 'X'], /did you mean "lecture"\?/],
    [['role'], /without a title/],
    [['role', ' \n '], /without a title/],
    [['role', 'x'.repeat(300)], /so long a title/],
    [['--nonsense'], /nonsense/],
  ])('shows how it is used for %j and leaves with 2', async (args, message) => {
    const { terminal, written } = makeProject(course);
    expect(await runCommand(commands, ['new', ...args], terminal)).toBe(2);
    expect(written.error).toMatch(message);
    expect(written.error).toContain('Usage: npm run new');
  });
});
