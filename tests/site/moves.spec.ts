import type { Page } from '@playwright/test';
import { toPath, topics } from './pages.ts';
import { expect, test } from './watched-page.ts';

const start = topics.filter(({ type }) => type === 'role').sort((a, b) => b.passages.length - a.passages.length)[0];
const path = start === undefined ? '' : toPath(start.url);

test.skip(start === undefined, 'the course has no roles');

/** Makes a reader of one who saves data: nothing is fetched ahead for them. */
function saveData(page: Page): Promise<unknown> {
  return page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true, effectiveType: '4g' } }));
}

/** Lists the pages that are fetched from now on. */
function listFetched(page: Page): ReadonlySet<string> {
  const pages = new Set<string>();
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.includes('/__next')) pages.add(pathname.replace(/[^/]*$/, ''));
  });
  return pages;
}

test('fetches ahead the pages of links in view, but few, and not those that a pointer passes over', async ({ page, baseURL }) => {
  const pages = listFetched(page);
  await page.goto(`${baseURL}topics/`, { waitUntil: 'networkidle' });
  const href = (await page.locator('main dt a[href]').first().getAttribute('href')) ?? '';
  await expect.poll(() => [...pages]).toContain(href);
  for (let step = 0; step < 40; step++) {
    await page.mouse.wheel(0, 500);
    await page.waitForTimeout(50);
  }
  await page.waitForTimeout(1000);
  const before = pages.size;
  expect(before).toBeGreaterThan(5);
  expect(before).toBeLessThanOrEqual(20);
  await page.evaluate(() => {
    for (const passed of document.querySelectorAll('main a[href]'))
      passed.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, pointerType: 'mouse' }));
    document.body.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, pointerType: 'mouse' }));
  });
  await page.waitForTimeout(400);
  expect(pages.size).toBe(before);
});

test('fetches a page for readers who save data when they point at its link, and not before', async ({ page, baseURL }) => {
  await saveData(page);
  const pages = listFetched(page);
  await page.goto(`${baseURL}${path}`, { waitUntil: 'networkidle' });
  for (let step = 0; step < 20; step++) await page.mouse.wheel(0, 500);
  await page.waitForTimeout(400);
  expect([...pages]).toEqual([]);
  const link = page.locator('main .topic-text a.topic-link').first();
  const href = (await link.getAttribute('href')) ?? '';
  await link.hover();
  await expect.poll(() => [...pages]).toEqual([href]);
});

test('asks for one file a page once it knows how pages of topics are made', async ({ page, baseURL }) => {
  await saveData(page);
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
