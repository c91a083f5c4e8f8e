import { describe, expect, it } from 'vitest';
import { buildOfflineFiles, needsHash } from '../../lib/finish/offline-files.ts';

const assets = { shell: ['assets/a.js', 'assets/plex.woff2'], worker: 'assets/search-worker-A.js' };
const file = (path: string, bytes = 10) => ({ path, bytes, hash: needsHash(path) ? 'abc' : '' });
const site = [
  'index.html',
  'roles/data engineer/index.html',
  'roles/data engineer.md',
  'assets/a.js',
  'assets/search-worker-A.js',
  'assets/a.js.map',
  'assets/plex.woff2',
  'assets/other.woff2',
  'media/stack.1a2b.svg',
  'search/latest.json',
  'search/files/terms-0-1.txt',
  'api/course.json',
  'api/topics.json',
  'api/anki.txt',
  'study/course.apkg',
  'feed.xml',
  'llms.txt',
  'robots.txt',
  'sitemap.xml',
  'api/topics/role/a.json',
  'handbook/index.html',
  'social/index.png',
  'offline/index.html',
  'icon.svg',
  'sw.js',
  '404.html',
].map((path) => file(path));

describe('the files that a device keeps', () => {
  const { list, summary, build } = buildOfflineFiles(site, assets);
  const paths = list.files.map(([path]) => path);

  it('are what pages lead to and search needs, by their encoded addresses', () => {
    expect(paths).toEqual(
      expect.arrayContaining(['', 'handbook/', 'roles/data%20engineer/', 'search/files/terms-0-1.txt', 'api/topics/role/a.json']),
    );
    expect(paths.filter((path) => /\.(?:md|map)$|^social|^sw|^404|^robots|^sitemap|course\.json$/.test(path))).toEqual([]);
    expect(paths).toEqual(expect.arrayContaining(['api/topics.json', 'api/anki.txt', 'study/course.apkg', 'feed.xml', 'llms.txt']));
    expect(summary).toEqual({ version: list.version, count: paths.length, bytes: 10 * paths.length });
  });

  it('have a hash unless their names bear one', () => {
    for (const [path, , hash] of list.files) expect(hash === '', path).toBe(/^(?:assets|media|search\/files)\//.test(path));
  });

  it('are for every visitor the scripts and first fonts alone', () => {
    expect([...build.shell].sort()).toEqual(['assets/a.js', 'assets/plex.woff2', 'icon.svg', 'offline/']);
  });

  it('hold the search index of a small course, and not of a large one', () => {
    expect(build.search).toEqual(['assets/search-worker-A.js', 'search/files/terms-0-1.txt', 'search/latest.json']);
    expect(buildOfflineFiles([...site, file('search/files/big.txt', 2_000_000)], assets).build.search).toEqual([]);
  });

  it('name the build: another page is another version', () => {
    const changed = site.map((other) => (other.path === 'index.html' ? { ...other, hash: 'xyz' } : other));
    expect(buildOfflineFiles([...site].reverse(), assets).summary.version).toBe(summary.version);
    expect(buildOfflineFiles(changed, assets).summary.version).not.toBe(summary.version);
  });
});
