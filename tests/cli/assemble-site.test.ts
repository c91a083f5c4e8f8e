import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { takePages } from '../../lib/cli/assemble-site.ts';
import { nameBuild } from '../../lib/cli/build-name.ts';
import { makeProject } from '../support/temporary-project.ts';

describe('what is taken over from the export', () => {
  it('gives every page its content policy and leaves stand-ins behind', () => {
    const page = '<html><head></head><script>x</script></html>';
    const { folder } = makeProject({
      'export/index.html': page,
      'export/roles/_none/index.html': page,
      'export/_none/_none/index.html': page,
      'export/_not-found/index.html': page,
      'export/404.html': page,
      'export/_next/static/a.js': 'code',
    });
    takePages(join(folder, 'export'), join(folder, 'site'), '');
    for (const path of ['index.html', '404.html'])
      expect(readFileSync(join(folder, 'site', path), 'utf8')).toMatch(/Content-Security-Policy.*sha256-/);
    expect(readFileSync(join(folder, 'site/_next/static/a.js'), 'utf8')).toBe('code');
    expect(['_none', 'roles/_none', '_not-found'].some((path) => existsSync(join(folder, 'site', path)))).toBe(false);
    expect(existsSync(join(folder, 'export'))).toBe(false);
  });
});

describe("a build's name", () => {
  it('is the same for the same code, whatever the notes say', () => {
    const one = makeProject({ 'lib/a.ts': '1', 'content/a.md': 'x' });
    const other = makeProject({ 'lib/a.ts': '1', 'content/a.md': 'y' });
    const changed = makeProject({ 'lib/a.ts': '2' });
    expect(nameBuild(one.folder, '')).toBe(nameBuild(other.folder, ''));
    expect(nameBuild(one.folder, '')).not.toBe(nameBuild(changed.folder, ''));
    expect(nameBuild(one.folder, '')).not.toBe(nameBuild(one.folder, '/course'));
  });
});
