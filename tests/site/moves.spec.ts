import type { Page } from '@playwright/test';
import { toPath, topics } from './pages.ts';
import { expect, test } from './watched-page.ts';

const start = topics.filter(({ type }) => type === 'role').sort((a, b) => b.passages.length - a.passages.length)[0];
const path = start === undefined ? '' : toPath(start.url);

test.skip(start === undefined, 'the course has no roles');

/** Makes the browser one that knows no speculation rules, no scheduler and no transitions between pages. */
async function takeFeatures(page: Page): Promise<void> {
  await page.route(
    (url) => url.pathname.endsWith('/'),
    async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace(/<script type="speculationrules">.*?<\/script>/, '');
      await route.fulfill({ response, body });
    },
  );
  await page.addInitScript(() => {
    HTMLScriptElement.supports = (type) => type !== 'speculationrules' && ['classic', 'module', 'importmap'].includes(type);
    for (const name of ['scheduler', 'requestIdleCallback']) Reflect.deleteProperty(window, name);
    Reflect.deleteProperty(Document.prototype, 'startViewTransition');
  });
}

/** Makes a reader of one who saves data: nothing is fetched ahead for them. */
function saveData(page: Page): Promise<unknown> {
  return page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true, effectiveType: '4g' } }));
}

/** Lists the pages that are fetched from now on, each once. */
function listFetched(page: Page): readonly string[] {
  const pages: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    // Where a service worker passes a request on, it is told of twice.
    if (pathname.endsWith('/') && !request.isNavigationRequest() && !pages.includes(pathname)) pages.push(pathname);
  });
  return pages;
}

const topicLinks = 'main .topic-text a.topic-link';

test('fetches a page ahead once a reader points at its link, and none that a pointer passes over', async ({ page, baseURL }) => {
  await takeFeatures(page);
  await page.goto(`${baseURL}${path}`, { waitUntil: 'networkidle' });
  const pages = listFetched(page);
  const briefs: string[] = [];
  page.on('request', (request) => request.url().includes('/api/topics/') && briefs.push(request.url()));
  await page.evaluate(() => {
    for (const passed of document.querySelectorAll('main a[href]'))
      passed.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, pointerType: 'mouse' }));
    document.body.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, pointerType: 'mouse' }));
  });
  await page.waitForTimeout(400);
  expect(pages).toEqual([]);
  expect(briefs).toEqual([]);
  const link = page.locator(topicLinks).first();
  const href = (await link.getAttribute('href')) ?? '';
  await link.hover();
  await expect.poll(() => pages).toEqual([href]);
  await page.mouse.move(0, 0);
  await link.hover();
  await page.waitForTimeout(300);
  expect(pages).toEqual([href]);
  await link.click();
  await expect(page).toHaveURL(new RegExp(`${href}$`));
});

test('fetches few pages of a page of many links, whoever points at all of them', async ({ page, baseURL }) => {
  await takeFeatures(page);
  await page.goto(`${baseURL}topics/`, { waitUntil: 'networkidle' });
  const pages = listFetched(page);
  const links = page.locator('main dt a[href]');
  const count = Math.min(40, await links.count());
  for (let index = 0; index < count; index++) {
    await links.nth(index).focus();
    await page.waitForTimeout(20);
  }
  await page.waitForTimeout(500);
  expect(pages.length).toBeGreaterThan(5);
  expect(pages.length).toBeLessThanOrEqual(20);
});

test('fetches nothing ahead for readers who save data', async ({ page, baseURL }) => {
  await takeFeatures(page);
  await saveData(page);
  const pages = listFetched(page);
  await page.goto(`${baseURL}${path}`, { waitUntil: 'networkidle' });
  await page.locator(topicLinks).first().hover();
  await page.waitForTimeout(500);
  // The service worker keeps the page itself.
  expect(pages.filter((fetched) => fetched !== new URL(page.url()).pathname)).toEqual([]);
});

test('says which pages are made ready: those of the site, no files', async ({ page, baseURL }) => {
  await page.goto(`${baseURL}${path}`);
  const rules = JSON.parse((await page.locator('script[type="speculationrules"]').textContent()) ?? '');
  expect(rules.prerender[0].eagerness).toBe('moderate');
});

test('brings back what a reader leaves: the scroll, the map with its topic and types', async ({ page, baseURL }) => {
  await takeFeatures(page);
  await page.goto(`${baseURL}${path}`, { waitUntil: 'networkidle' });
  const link = page.locator(topicLinks).last();
  await link.scrollIntoViewIfNeeded();
  const scroll = await page.evaluate(() => scrollY);
  await link.click();
  await expect(page).not.toHaveURL(`${baseURL}${path}`);
  await page.goBack();
  await expect(page).toHaveURL(`${baseURL}${path}`);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(scroll);

  await page.goto(`${baseURL}map/`, { waitUntil: 'networkidle' });
  await page.getByRole('checkbox').first().check();
  await expect(page).toHaveURL(/\?type=/);
  await page.locator('.map-names a:visible').last().press('Enter');
  const middle = await page.locator('.map-centre a').textContent();
  await page.locator('.map-centre a').press('Enter');
  await expect(page).not.toHaveURL(/\/map\//);
  await page.goBack();
  await expect(page).toHaveURL(/\/map\/\?type=/);
  await expect(page.getByRole('checkbox').first()).toBeChecked();
  await expect(page.locator('.map-centre a')).toHaveText(middle ?? '');
  await expect(page.locator('.map-cells > [hidden]')).not.toHaveCount(0);
});

test('opens a passage of a topic at its own address', async ({ page, baseURL }) => {
  await page.goto(`${baseURL}${path}`, { waitUntil: 'networkidle' });
  const ids = await page.locator('.topic-passage').evaluateAll((passages) => passages.map(({ id }) => id));
  test.skip(ids.length === 0, 'no lecture adds to the topic');
  expect(new Set(ids).size).toBe(ids.length);
  await page.goto(`${baseURL}${path}#${encodeURIComponent(ids.at(-1) ?? '')}`, { waitUntil: 'networkidle' });
  await expect(page.locator(`[id="${ids.at(-1)}"]`)).toBeInViewport();
});
