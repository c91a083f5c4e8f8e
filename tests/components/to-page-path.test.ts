import { describe, expect, it } from 'vitest';
import { toPagePath } from '../../components/browser/behaviour/links/to-page-path.ts';

const root = 'https://course.example';

describe('toPagePath', () => {
  const cases: readonly [what: string, link: string, basePath: string, path: string | undefined][] = [
    ['takes a page', '/roles/data-engineer/', '', '/roles/data-engineer/'],
    ['takes the first page', '/', '', '/'],
    ['takes the base path away', '/site/roles/', '/site', '/roles/'],
    ['takes the first page below a base path', '/site/', '/site', '/'],
    ['takes the base path itself, without its slash', '/site', '/site', '/'],
    ['keeps query and hash', '/search/?q=store#top', '', '/search/?q=store#top'],
    ['takes a page whose name holds a dot', '/tools/node.js/', '', '/tools/node.js/'],
    ['takes a place on another page', '/lectures/two/#storage', '', '/lectures/two/#storage'],
    ['leaves a place on the same page to the browser', '/lectures/one/#storage', '', undefined],
    ['leaves files', '/api/topics.json', '', undefined],
    ['leaves other sites', 'https://other.example/roles/', '', undefined],
    ['leaves other schemes', 'mailto:someone@course.example', '', undefined],
    ['leaves addresses outside the base path', '/roles/', '/site', undefined],
    ['leaves addresses that only begin like the base path', '/sites/', '/site', undefined],
  ];
  it.each(cases)('%s', (_what, link, basePath, path) => {
    const here = new URL(`${basePath}/lectures/one/`, root);
    expect(toPagePath(new URL(link, here), { here, basePath })).toBe(path);
  });
});
