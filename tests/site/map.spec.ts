import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { topics } from './pages.ts';
import { expect, test } from './watched-page.ts';

const roles = topics.filter(({ type }) => type === 'role');

test.skip(topics.length < 5 || roles.length === 0, 'there is not much to map');

function namesOn(page: Page) {
  return page.locator('.map-sheet svg a');
}

test('draws every topic as a link, none over another, and says the same as a list', async ({ page, baseURL }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`${baseURL}map/`, { waitUntil: 'networkidle' });
  const count = Math.min(topics.length, 240);
  await expect(namesOn(page)).toHaveCount(count);
  await expect(page.locator('.map-list li')).toHaveCount(count);
  const overlaps = await page.evaluate(() => {
    const boxes = [...document.querySelectorAll('.map-sheet svg a text')].map((text) => text.getBoundingClientRect());
    return boxes.flatMap((a, index) =>
      boxes.slice(index + 1).filter((b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 4 && b.top < a.bottom - 4),
    ).length;
  });
  expect(overlaps).toBe(0);
  const linked = await namesOn(page).evaluateAll((names) => names.map((name) => name.getAttribute('href')));
  expect(linked.every((url) => topics.some((topic) => topic.url === url))).toBe(true);
});

test('shows only the types that the address names, and writes the choice into it', async ({ page, baseURL }) => {
  await page.goto(`${baseURL}map/?type=role&type=nonsense`, { waitUntil: 'networkidle' });
  const role = page.getByRole('checkbox', { name: /^Roles/ });
  await expect(role).toBeChecked();
  await expect(namesOn(page).filter({ visible: true })).toHaveCount(await namesOn(page).and(page.locator('[data-type="role"]')).count());
  await expect(page.locator('.map-list section[data-type="role"]')).toBeVisible();
  await expect(page.locator('.map-list section:not([data-type="role"])').first()).toBeHidden();
  await page.getByRole('checkbox', { name: /^Tools/ }).check();
  await expect(page).toHaveURL(`${baseURL}map/?type=role&type=tool`);
  await page.reload();
  await expect(page.getByRole('checkbox', { name: /^Tools/ })).toBeChecked();
  await page.getByRole('button', { name: 'All' }).click();
  await expect(page).toHaveURL(`${baseURL}map/`);
  await expect(namesOn(page).filter({ visible: true })).toHaveCount(await namesOn(page).count());
});

test('is one stop of the Tab key, in which arrow keys move and Enter follows', async ({ page, baseURL }) => {
  await page.goto(`${baseURL}map/`, { waitUntil: 'networkidle' });
  const skip = page.getByRole('link', { name: 'Skip to the list' });
  await skip.focus();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Tab');
  const focused = () => page.evaluate(() => document.activeElement?.closest('.map-sheet a')?.getAttribute('href') ?? null);
  const first = await focused();
  expect(first).not.toBeNull();
  const seen = new Set([first]);
  for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp', 'End', 'ArrowUp', 'Home']) {
    await page.keyboard.press(key);
    seen.add(await focused());
  }
  expect(seen.size).toBeGreaterThan(3);
  expect(seen.has(null)).toBe(false);
  await expect(page.locator('.map-sheet.is-lit')).toHaveCount(1);
  await page.keyboard.press('Tab');
  expect(await focused()).toBeNull();
  await page.keyboard.press('Shift+Tab');
  const back = await focused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new URL(back ?? '', baseURL).href);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('lights up what is tied to the topic under the pointer', async ({ page, baseURL }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`${baseURL}map/`, { waitUntil: 'networkidle' });
  const ends = await page.locator('[data-tie]').first().getAttribute('data-tie');
  const [from = 0, to = 0] = (ends ?? '').split(' ').map(Number);
  await namesOn(page).nth(from).hover();
  await expect(namesOn(page).nth(to)).toHaveClass(/is-near/);
  await expect(page.locator('[data-tie].is-near')).not.toHaveCount(0);
  await page.getByRole('heading', { level: 1 }).hover();
  await expect(page.locator('.is-near')).toHaveCount(0);
});

test('previews a topic on the map and moves to it', async ({ page, baseURL }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`${baseURL}map/`, { waitUntil: 'networkidle' });
  const name = namesOn(page).nth(3);
  const href = (await name.getAttribute('href')) ?? '';
  await name.hover();
  await expect(page.getByRole('tooltip')).toBeVisible();
  await name.click();
  await expect(page).toHaveURL(new URL(href, baseURL).href);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('shows map and list, and no filter that would do nothing', async ({ page, baseURL }) => {
    await page.goto(`${baseURL}map/`);
    await expect(namesOn(page).first()).toBeVisible();
    await expect(page.getByRole('heading', { name: 'The map as a list' })).toBeVisible();
    await expect(page.getByRole('checkbox').first()).toBeHidden();
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [360, 1280]) {
    test.describe(`${width} px wide in the ${colorScheme} theme`, () => {
      test.use({ colorScheme, viewport: { width, height: 800 } });

      test('has no fault that axe knows, and scrolls sideways in itself alone', async ({ page, baseURL }) => {
        await page.goto(`${baseURL}map/`, { waitUntil: 'networkidle' });
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
      });
    });
  }
}
