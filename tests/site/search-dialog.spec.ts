import type { Locator, Page } from '@playwright/test';
import { toPath, topics } from './pages.ts';
import { openSearch, soughtTopic } from './search-steps.ts';
import { expect, test } from './watched-page.ts';

const { title, url } = soughtTopic;

test('fetches nothing of search before a reader wants it', async ({ page, baseURL }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(`${baseURL}roles/`, { waitUntil: 'networkidle' });
  expect(asked.filter((path) => /search|worker/.test(path))).toEqual([]);
  const before = asked.length;
  await page.getByRole('button', { name: 'Search' }).hover();
  await expect.poll(() => asked.filter((path) => path.includes('/search/latest.json')).length).toBeGreaterThan(0);
  expect(asked.length).toBeGreaterThan(before);
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('leads by keyboard from anywhere to a section, opens it there and marks the words', async ({ page, baseURL }) => {
  await page.goto(`${baseURL}roles/`, { waitUntil: 'networkidle' });
  await page.keyboard.press('Control+k');
  await page.keyboard.type(title);
  const field = page.getByRole('combobox', { name: 'Search the course' });
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(title);
  const options = page.getByRole('dialog').getByRole('option');
  await expect(options.first()).toContainText(title);
  await expect(field).toHaveAttribute('aria-expanded', 'true');
  await expect(field).not.toHaveAttribute('aria-activedescendant', /./);

  await page.keyboard.press('ArrowDown');
  await expect(activeOption(page)).toHaveAttribute('href', new RegExp(`^${url}\\?`));
  await page.keyboard.press('End');
  await expect(options.last()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Home');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowUp');
  await expect(page.locator('[aria-selected="true"]')).toHaveCount(0);

  const place = await options.evaluateAll((all) => all.findIndex((option) => option.getAttribute('href')?.includes('#')));
  expect(place).toBeGreaterThanOrEqual(0);
  for (let step = 0; step <= place; step += 1) await page.keyboard.press('ArrowDown');
  const href = (await activeOption(page).getAttribute('href')) ?? '';
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new URL(href.replace(/\?[^#]*/, ''), baseURL).href);
  await expect(page.getByRole('dialog')).toBeHidden();
  const target = page.locator(`[id="${decodeURIComponent(href.split('#')[1] ?? '')}"]`);
  await expect(target).toBeInViewport();
  await expect(target).toBeFocused();
  await expect.poll(() => countMarks(page)).toBeGreaterThan(0);

  await page.keyboard.press('Escape');
  await expect.poll(() => countMarks(page)).toBe(0);
  expect(page.url()).not.toContain('mark=');
  expect(page.url()).toContain('#');
});

test('is back with its query and results on the way back from a result, until the reader closes it', async ({ page, baseURL }) => {
  await page.goto(`${baseURL}roles/`, { waitUntil: 'networkidle' });
  await openSearch(page, title);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(/\/roles\/$/);
  await page.goBack();
  await expect(page.getByRole('combobox', { name: 'Search the course' })).toHaveValue(title);
  await expect(page.getByRole('dialog').getByRole('option').first()).toContainText(title);
  await page.keyboard.press('Escape');
  await expect.poll(() => page.evaluate(() => history.state?.search)).toBeUndefined();
  await page.reload({ waitUntil: 'networkidle' });
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('keeps every key that is typed while it opens on a slow machine', async ({ page, baseURL }) => {
  await page.goto(`${baseURL}roles/`, { waitUntil: 'networkidle' });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 8 });
  await page.keyboard.press('Control+k');
  await page.keyboard.type(title);
  await expect(page.getByRole('combobox', { name: 'Search the course' })).toHaveValue(title);
});

test('takes marks away by a button, for readers without an Escape key', async ({ page, baseURL }) => {
  const word = /\p{L}{5,}/u.exec(title)?.[0]?.toLowerCase() ?? title;
  await page.goto(`${baseURL}${toPath(url)}?mark=${encodeURIComponent(word)}`, { waitUntil: 'networkidle' });
  await expect.poll(() => countMarks(page)).toBeGreaterThan(0);
  await expect(page).toHaveURL(`${baseURL}${toPath(url)}`);
  await page.reload({ waitUntil: 'networkidle' });
  await expect.poll(() => countMarks(page)).toBeGreaterThan(0);
  const button = page.getByRole('button', { name: 'Clear marks' });
  const box = await button.boundingBox();
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
  await button.click();
  await expect.poll(() => countMarks(page)).toBe(0);
  await expect(button).toHaveCount(0);
  expect(page.url()).not.toContain('mark=');
  await page.goto(`${baseURL}${toPath(url)}?mark=zzqqkk`, { waitUntil: 'networkidle' });
  await expect(button).toHaveCount(0);
});

test('opens a place of the page that is shown without a new page', async ({ page, baseURL }) => {
  await page.goto(`${baseURL}${toPath(url)}`, { waitUntil: 'networkidle' });
  await page.evaluate(() => Object.assign(window, { isSamePage: true }));
  await openSearch(page, title);
  await page.getByRole('dialog').getByRole('option').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect.poll(() => countMarks(page)).toBeGreaterThan(0);
  expect(await page.evaluate(() => 'isSamePage' in window)).toBe(true);
});

test('marks words by elements where the browser has no highlights, and takes them away again', async ({ page, baseURL }) => {
  await page.addInitScript(() => Object.defineProperty(CSS, 'highlights', { value: undefined, configurable: true }));
  await page.addInitScript(() => Reflect.deleteProperty(window, 'Highlight'));
  const word = /\p{L}{5,}/u.exec(title)?.[0]?.toLowerCase() ?? title;
  await page.goto(`${baseURL}${toPath(url)}?mark=${encodeURIComponent(word)}`, { waitUntil: 'networkidle' });
  await expect(page.locator('main mark').first()).toHaveText(new RegExp(word, 'i'));
  const text = await page.locator('main').textContent();
  await page.keyboard.press('Escape');
  await expect(page.locator('main mark')).toHaveCount(0);
  expect(await page.locator('main').textContent()).toBe(text);
});

test('opens with a slash, but not while one is typed, and gives the focus back', async ({ page, baseURL }) => {
  await page.goto(`${baseURL}roles/`, { waitUntil: 'networkidle' });
  const link = page.locator('main tbody a[href]').last();
  await link.focus();
  await page.keyboard.press('/');
  const field = page.getByRole('combobox', { name: 'Search the course' });
  await expect(field).toBeFocused();
  await page.keyboard.type('CI/CD');
  await expect(field).toHaveValue('CI/CD');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(link).toBeFocused();
});

test('leads to all results where none is chosen, and remembers searches until told to forget them', async ({ page, baseURL }) => {
  await page.goto(`${baseURL}roles/`, { waitUntil: 'networkidle' });
  await openSearch(page, 'model');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${baseURL}search/?q=model`);
  await expect(page.locator('[data-result]').first()).toBeVisible();
  await page.getByRole('link', { name: 'Glossary' }).first().click();
  await expect(page).toHaveURL(`${baseURL}topics/`);
  await openSearch(page, '');
  const recent = page.getByRole('group', { name: 'Recent searches' }).getByRole('option', { name: 'model' });
  await recent.click();
  await expect(page.getByRole('combobox', { name: 'Search the course' })).toHaveValue('model');
  await page.getByRole('combobox', { name: 'Search the course' }).fill('');
  await page.getByRole('button', { name: 'Forget recent searches' }).click();
  await expect(page.getByRole('group', { name: 'Recent searches' })).toHaveCount(0);
  await expect(page.getByRole('group', { name: 'Topics to begin with' }).getByRole('option').first()).toBeVisible();
});

test('offers what a misspelt query may mean, and ways on where nothing is found', async ({ page, baseURL }) => {
  const long = topics.find(({ title: name }) => /^[A-Z][a-z]{8,}$/.test(name));
  await page.goto(`${baseURL}roles/`, { waitUntil: 'networkidle' });
  if (long !== undefined) {
    await openSearch(page, `${long.title.slice(0, 4)}${long.title.slice(5)} `);
    await expect(page.getByText('Did you mean')).toBeVisible();
    await page.locator('.search-correction button').click();
    await expect(page.getByRole('dialog').getByRole('option').first()).toContainText(long.title);
  }
  await openSearch(page, 'qqzzxx vvkkww');
  await expect(page.getByRole('dialog').getByRole('status')).toContainText('Nothing found for “qqzzxx vvkkww”');
  await expect(page.getByRole('dialog').getByRole('option', { name: /Glossary/ })).toHaveAttribute('href', /\/topics\/$/);
});

test.describe('by touch', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('fills a small screen, with targets for fingers', async ({ page, baseURL }) => {
    await page.goto(`${baseURL}roles/`, { waitUntil: 'networkidle' });
    const button = page.getByRole('button', { name: 'Search' });
    await expectFingerSized(button);
    await button.tap();
    const field = page.getByRole('combobox', { name: 'Search the course' });
    await expect(field).toBeFocused();
    expect(await field.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize))).toBeGreaterThanOrEqual(16);
    expect(await page.getByRole('dialog').boundingBox()).toEqual({ x: 0, y: 0, width: 360, height: 740 });
    await field.fill(title);
    const first = page.getByRole('dialog').getByRole('option').first();
    await expect(first).toContainText(title);
    await expectFingerSized(first);
    await expectFingerSized(page.getByRole('button', { name: 'Close' }));
    await page.getByRole('button', { name: 'Close' }).tap();
    await expect(page.getByRole('dialog')).toBeHidden();
    await button.tap();
    await first.tap();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(title);
    await expect(page.getByRole('dialog')).toBeHidden();
  });
});

async function expectFingerSized(target: Locator): Promise<void> {
  const box = await target.boundingBox();
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
}

function activeOption(page: Page): Locator {
  return page.locator('[role="option"][aria-selected="true"]');
}

function countMarks(page: Page): Promise<number> {
  return page.evaluate(() => CSS.highlights.get('search-words')?.size ?? 0);
}
