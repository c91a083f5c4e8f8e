import { toPath, topics } from './pages.ts';
import { expect, test } from './watched-page.ts';

const start = topics.filter(({ type }) => type === 'role').sort((a, b) => b.passages.length - a.passages.length)[0];
const path = start === undefined ? '' : toPath(start.url);

test.skip(start === undefined, 'the course has no roles');

test('fetches no page before a reader points at its link, one when they do, and not those they pass over', async ({ page, baseURL }) => {
  const pages = new Set<string>();
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.includes('/__next')) pages.add(pathname.replace(/[^/]*$/, ''));
  });
  await page.goto(`${baseURL}${path}`, { waitUntil: 'networkidle' });
  for (let step = 0; step < 20; step++) await page.mouse.wheel(0, 500);
  await page.waitForTimeout(400);
  expect([...pages]).toEqual([]);
  const link = page.locator('main .topic-text a.topic-link').first();
  const href = (await link.getAttribute('href')) ?? '';
  await link.hover();
  await expect.poll(() => [...pages]).toEqual([href]);
  await page.evaluate(() => {
    for (const passed of document.querySelectorAll('main a[href]'))
      passed.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, pointerType: 'mouse' }));
    document.body.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, pointerType: 'mouse' }));
  });
  await page.waitForTimeout(400);
  expect(pages.size).toBe(1);
});

test('asks for one file a page once it knows how pages of topics are made', async ({ page, baseURL }) => {
  await page.goto(`${baseURL}${path}`, { waitUntil: 'networkidle' });
  const links = page.locator('main .topic-text a.topic-link');
  test.skip((await links.count()) < 2, 'the page has too few links');
  await links.nth(0).hover();
  await page.waitForTimeout(600);
  const asked: string[] = [];
  const other = links.filter({ hasNotText: (await links.nth(0).textContent()) ?? '' }).first();
  const folder = new URL((await other.getAttribute('href')) ?? '', baseURL).pathname;
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await other.hover();
  await expect.poll(() => asked.filter((url) => url.startsWith(folder)).length).toBe(1);
  await page.waitForTimeout(300);
  expect(asked.filter((url) => url.startsWith(folder))).toEqual([expect.stringContaining('__PAGE__')]);
});

test('opens a passage of a topic at its own address', async ({ page, baseURL }) => {
  await page.goto(`${baseURL}${path}`, { waitUntil: 'networkidle' });
  const ids = await page.locator('.topic-passage').evaluateAll((passages) => passages.map(({ id }) => id));
  test.skip(ids.length === 0, 'no lecture adds to the topic');
  expect(new Set(ids).size).toBe(ids.length);
  await page.goto(`${baseURL}${path}#${encodeURIComponent(ids.at(-1) ?? '')}`, { waitUntil: 'networkidle' });
  await expect(page.locator(`[id="${ids.at(-1)}"]`)).toBeInViewport();
});
