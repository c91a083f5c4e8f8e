import { expect, test } from '@playwright/test';
import { kindsOfPages, topics } from './pages.ts';

/** What is no text of the course's own, or all of it once more. */
const withoutMarkdown: readonly string[] = ['search', 'handbook', 'offline page', 'cards'];

test('serves Markdown beside every kind of page', async ({ request, baseURL }) => {
  for (const [kind, path] of kindsOfPages.filter(([name]) => !withoutMarkdown.includes(name))) {
    const answer = await request.get(`${baseURL}${path === '' ? 'index' : path.slice(0, -1)}.md`);
    expect(answer.status(), kind).toBe(200);
    expect(answer.headers()['content-type'], kind).toContain('text/markdown');
    expect(await answer.text(), kind).toMatch(/^# \S/);
  }
});

for (const path of [
  'api/course.json',
  'api/topics.json',
  `api/topics/${topics[0]?.type}/${topics[0]?.url.split('/').at(-2)}.json`,
  'sitemap.xml',
  'feed.xml',
  'robots.txt',
  'llms.txt',
]) {
  test(`serves ${path}`, async ({ request, baseURL }) => {
    const answer = await request.get(`${baseURL}${path}`);
    expect(answer.status()).toBe(200);
    expect((await answer.text()).length).toBeGreaterThan(10);
  });
}

test('lets scripts and styles be kept for ever, and pages not', async ({ request, baseURL }) => {
  const page = await request.get(`${baseURL}`);
  expect(page.headers()['cache-control']).toBe('no-cache');
  const script = /src="([^"]*\/assets\/[^"]+)"/.exec(await page.text())?.[1] ?? '';
  const answer = await request.get(new URL(script, baseURL).href);
  expect(answer.headers()['cache-control']).toContain('immutable');
});
