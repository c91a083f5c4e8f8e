import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findDestination, publishDestination, restoreDestination } from '../../lib/cli/destination.ts';
import { CommandFault } from '../../lib/cli/terminal.ts';
import { makeProject } from '../support/temporary-project.ts';

const site = { 'out/index.html': 'last', 'out/404.html': '' };

function destinationOf(project: string, given?: string) {
  return findDestination(project, given, join(project, 'content'));
}

describe('where a site is published', () => {
  it('takes the place of the last site in one step', () => {
    const { folder } = makeProject({ ...site, 'out.next/index.html': 'new' });
    publishDestination(destinationOf(folder));
    expect(readFileSync(join(folder, 'out/index.html'), 'utf8')).toBe('new');
    expect(existsSync(join(folder, 'out.old')) || existsSync(join(folder, 'out.next'))).toBe(false);
  });

  it('gets the last site back where a build was killed between the two steps', () => {
    const { folder } = makeProject({ 'out.old/index.html': 'last', 'out.next/index.html': 'new' });
    restoreDestination(destinationOf(folder));
    expect(readFileSync(join(folder, 'out/index.html'), 'utf8')).toBe('last');
    expect(existsSync(join(folder, 'out.next'))).toBe(false);
  });

  it('keeps the site that is there where a build was killed before or after', () => {
    const { folder } = makeProject({ ...site, 'out.old/index.html': 'older', 'out.next/half.html': 'new' });
    restoreDestination(destinationOf(folder));
    expect(readFileSync(join(folder, 'out/index.html'), 'utf8')).toBe('last');
    expect(existsSync(join(folder, 'out.old')) || existsSync(join(folder, 'out.next'))).toBe(false);
  });

  it.each(['.', '..', 'content', '/'])('is never %s, where the project or its content lies', (given) => {
    const { folder } = makeProject({ 'content/a.md': '' });
    expect(() => destinationOf(folder, given)).toThrow(CommandFault);
  });

  it('is never a folder of something else', () => {
    const { folder } = makeProject({ 'lib/model.ts': '' });
    expect(() => destinationOf(folder, 'lib')).toThrow(/there is something that is no site/);
    mkdirSync(join(folder, 'empty'));
    expect(destinationOf(folder, 'empty').folder).toBe(join(folder, 'empty'));
    writeFileSync(join(folder, 'empty', 'index.html'), '');
    expect(() => destinationOf(folder, 'empty')).toThrow(CommandFault);
  });
});
