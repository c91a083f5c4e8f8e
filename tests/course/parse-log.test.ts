import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseLog } from '../../lib/course/parse-log.ts';
import { readHistory } from '../../lib/course/read-history.ts';
import { pathOf } from '../support/small-course.ts';

describe('a content folder in git', () => {
  const root = mkdtempSync(join(tmpdir(), 'history-'));
  const content = join(root, 'content');
  const git = (person: string, date: string, ...args: string[]) =>
    execFileSync(
      'git',
      ['-C', root, '-c', `user.name=${person}`, '-c', 'user.email=someone@example.org', '-c', 'commit.gpgsign=false', ...args],
      {
        stdio: 'ignore',
        env: { ...process.env, GIT_AUTHOR_DATE: `${date}T12:00:00Z`, GIT_COMMITTER_DATE: `${date}T12:00:00Z` },
      },
    );
  const commit = (person: string, date: string, message: string) => {
    git(person, date, 'add', '-A');
    git(person, date, 'commit', '-m', message);
  };

  beforeAll(() => {
    mkdirSync(content);
    git('Ada', '2026-01-01', 'init');
    writeFileSync(join(content, 'first.md'), 'The words of the first note, enough of them to be known again.\n');
    writeFileSync(join(root, 'outside.md'), 'no note\n');
    commit('Ada', '2026-01-02', 'Write the first note');
    renameSync(join(content, 'first.md'), join(content, 'erste “Notiz”.md'));
    commit('Grace', '2026-01-03', 'Rename it\n\nCo-authored-by: Alan <alan@example.org>\nCo-authored-by: helper[bot] <b@example.org>');
    writeFileSync(join(content, 'second.md'), 'second\n');
    commit('Ada', '2026-01-04', 'Write the second note');
    writeFileSync(join(content, 'erste “Notiz”.md'), 'The words of the first note, enough of them to be known again. More.\n');
    commit('Ada', '2026-01-05', 'Say more');
  });
  afterAll(() => rmSync(root, { recursive: true }));

  it('tells when each note was changed last and by whom, over renames and without addresses', () => {
    expect([...readHistory(content)].sort(([a], [b]) => (a < b ? -1 : 1))).toEqual([
      ['erste “Notiz”.md', { updated: '2026-01-05', contributors: ['Ada', 'Alan', 'Grace'] }],
      ['second.md', { updated: '2026-01-04', contributors: ['Ada'] }],
    ]);
  });

  it('names people as the mailmap of the repository does', () => {
    writeFileSync(join(root, '.mailmap'), 'The authors <someone@example.org>\n');
    expect(readHistory(content).get(pathOf('second.md'))?.contributors).toEqual(['The authors']);
    rmSync(join(root, '.mailmap'));
  });

  it('gives nothing for a shallow clone, which holds too little to be true', () => {
    const clone = join(root, 'clone');
    execFileSync('git', ['clone', '--depth', '1', `file://${root}`, clone], { stdio: 'ignore' });
    expect(readHistory(join(clone, 'content')).size).toBe(0);
    rmSync(clone, { recursive: true });
  });
});

describe('a folder without history', () => {
  it('has none, and the reading of it does not fail', () => {
    const folder = mkdtempSync(join(tmpdir(), 'no-history-'));
    expect(readHistory(folder).size).toBe(0);
    expect(readHistory(join(folder, 'missing')).size).toBe(0);
    rmSync(folder, { recursive: true });
  });
});

describe('a log', () => {
  it('that is cut off in the middle gives what is whole', () => {
    expect(parseLog('\x012026-01-02\x02Ada\x02\x02\0\nM\0a.md\0M').get(pathOf('a.md'))).toEqual({
      updated: '2026-01-02',
      contributors: ['Ada'],
    });
    expect(parseLog('fatal: not a log').size).toBe(0);
  });
});
