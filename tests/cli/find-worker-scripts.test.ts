import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findWorkerScripts } from '../../lib/cli/find-worker-scripts.ts';
import { makeProject } from '../support/temporary-project.ts';

describe("the search worker's scripts", () => {
  it('are read from where the worker is started', () => {
    const { folder } = makeProject({
      'out/_next/static/chunks/a.js': 'e.f("static/chunks/turbopack-worker-1.js",["static/chunks/x.js","static/chunks/y.js"])',
      'out/_next/static/chunks/b.js': 'e.f("static/chunks/other.js",["static/chunks/z.js"])',
    });
    expect(findWorkerScripts(join(folder, 'out'))).toEqual(['/_next/static/chunks/x.js', '/_next/static/chunks/y.js']);
  });

  it('are none where nothing was bundled', () => {
    expect(findWorkerScripts(makeProject({ 'out/index.html': '' }).folder)).toEqual([]);
  });
});
