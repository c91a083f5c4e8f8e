import { describe, expect, it } from 'vitest';
import { checkContent } from '../../lib/author/check-content.ts';
import { commands } from '../../lib/commands/commands.ts';
import { runCommand } from '../../lib/terminal/run-command.ts';
import { CommandFault } from '../../lib/terminal/terminal.ts';
import { makeProject } from '../support/temporary-project.ts';

const good = '# Good\n\n## Feature store {.component}\n\nOne place for features.\n';

/** A content folder for each way to be wrong: its rule, and how much it weighs. */
const cases: readonly (readonly [rule: string, severity: 'error' | 'warning', files: Readonly<Record<string, string>>])[] = [
  ['unknown-topic', 'error', { 'content/lectures/a.md': '# A\n\nSee [[Feture store]].\n', 'content/lectures/b.md': good }],
  ['link-to-nothing', 'error', { 'content/lectures/a.md': '# A\n\nSee [b](b.md).\n' }],
  ['unknown-setting', 'error', { 'content/course.yml': 'titel: X\n', 'content/lectures/a.md': good }],
  ['image-missing', 'warning', { 'content/lectures/a.md': '# A\n\n![A curve](curve.png)\n' }],
  ['definition-missing', 'warning', { 'content/lectures/a.md': '# A\n\n## Store {.component}\n\n- a\n- b\n' }],
];

describe('npm run check', () => {
  it('says that nothing is wrong and leaves with 0', () => {
    const { terminal, written } = makeProject({ 'content/lectures/a.md': good });
    expect(checkContent([], terminal)).toBe(0);
    expect(checkContent(['--strict'], terminal)).toBe(0);
    expect(written).toEqual({ out: 'No problems in 1 note\nNo problems in 1 note\n', error: '' });
  });

  it.each(cases)('reports %s, an %s, and leaves with its exit code', (rule, severity, files) => {
    const { terminal, written } = makeProject(files);
    expect(checkContent(['--format', 'json'], terminal)).toBe(severity === 'error' ? 1 : 0);
    expect(JSON.parse(written.out)).toContainEqual(expect.objectContaining({ rule, severity, file: expect.stringMatching(/^content\//) }));
    expect(written.error).toMatch(/^1 (?:error|warning) in 1 file\n$/);
    expect(checkContent(['--strict'], terminal)).toBe(1);
  });

  it('reports everything at once, by file and line', () => {
    const { terminal, written } = makeProject({
      'content/lectures/b.md': '# B\n\n[[x y]]\n\n[[z w]]\n',
      'content/lectures/a.md': '# A\n\n[[q r]]\n',
    });
    expect(checkContent(['--format', 'github'], terminal)).toBe(1);
    expect([...written.out.matchAll(/file=([^,]+),line=(\d+)/g)].map(([, file, line]) => `${file}:${line}`)).toEqual([
      'content/lectures/a.md:3',
      'content/lectures/b.md:3',
      'content/lectures/b.md:5',
    ]);
  });

  it('shows the line as its author wrote it, whatever ends lines there', () => {
    const { terminal, written } = makeProject({ 'content/lectures/a.md': '\uFEFF# A\r\n\r\nSee [[Nothing such]] now.\r\n' });
    checkContent([], terminal);
    expect(written.out).toContain('      3 | See [[Nothing such]] now.\n        |     ^^^^^^^^^^^^^^^^\n');
  });

  it('prints the automatic links of a note with their sentences, and how to turn one off', () => {
    const files = {
      'content/lectures/a.md': good,
      'content/lectures/b.md':
        '# B\n\n## Part\n\nFirst words. A feature store keeps. A feature store again.\n\n## Other\n\nFeature stores.\n',
    };
    const { terminal, written } = makeProject(files);
    expect(checkContent(['--links', 'content/lectures/b.md'], terminal)).toBe(0);
    expect(written.out).toMatch(
      /^lectures\/b\.md {2}2 automatic links\n {2}Part\n {4}feature store → Feature store \(component\)\n {6}A feature store keeps\.\n {2}Other\n {4}Feature stores → Feature store \(component\)\n {6}Feature stores\.\n\nTurn a link off/,
    );
    expect(checkContent(['--links', 'lectures/b.md'], terminal)).toBe(0);
    expect(checkContent(['--links'], terminal)).toBe(0);
    expect(written.out).toContain('lectures/a.md  0 automatic links');
    expect(checkContent(['--links', 'lectures/c.md'], terminal)).toBe(2);
    expect(written.error).toBe('Cannot find the note "lectures/c.md": did you mean "lectures/a.md"?\n');
  });

  it('reads another folder where CONTENT_DIR names one', () => {
    const { terminal, written } = makeProject({ 'notes/lectures/a.md': '# A\n\n[[x y]]\n' }, { CONTENT_DIR: './notes/' });
    expect(checkContent([], terminal)).toBe(1);
    expect(written.out).toMatch(/^notes\/lectures\/a\.md\n/);
  });

  it.each([
    [{}, {}, /Cannot find the content folder "content"\. Create it, or set CONTENT_DIR/],
    [{ CONTENT_DIR: 'gone' }, {}, /Cannot find the content folder "gone"/],
    [{ CONTENT_DIR: 'file' }, { file: 'x' }, /Cannot read the content folder "file": it is a file/],
  ])('says what to do where there is no content folder: %j', (environment, files, message) => {
    const { terminal } = makeProject(files, environment);
    expect(() => checkContent([], terminal)).toThrow(CommandFault);
    expect(() => checkContent([], terminal)).toThrow(message);
  });

  it.each([[['--stric']], [['--format', 'xml']], [['--format']], [['content']]])(
    'shows how it is used for %j and leaves with 2',
    async (args) => {
      const { terminal, written } = makeProject({ 'content/lectures/a.md': good });
      expect(await runCommand(commands, ['check', ...args], terminal)).toBe(2);
      expect(written.error).toMatch(/^.+\n\nUsage: npm run check/);
      expect(written.out).toBe('');
    },
  );

  it('shows how it is used when asked', async () => {
    const { terminal, written } = makeProject({});
    expect(await runCommand(commands, ['check', '--help'], terminal)).toBe(0);
    expect(written.out).toMatch(/^Usage: npm run check/);
  });
});
