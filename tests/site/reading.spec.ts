import { toPath, topics } from './pages.ts';
import { expect, test } from './watched-page.ts';

const taught = topics.find(({ passages }) => passages.some(({ lecture, url }) => lecture !== null && url.includes('#')));

test('leads by clicks from the first page over a topic to the passage of a lecture', async ({ page, baseURL }) => {
  test.skip(taught === undefined, 'no lecture speaks of a topic');
  if (taught === undefined) return;
  const index = `${taught.type}s/`;
  await page.goto(`${baseURL}`, { waitUntil: 'networkidle' });
  await page.locator(`main a[href$="/${index}"]`).first().click();
  await expect(page).toHaveURL(`${baseURL}${index}`);
  await page.locator(`main a[href="${taught.url}"]`).first().click();
  await expect(page).toHaveURL(`${baseURL}${toPath(taught.url)}`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(taught.title);
  const passage = page.locator('main a[href*="/lectures/"][href*="#"]').first();
  const hash = new URL((await passage.getAttribute('href')) ?? '', baseURL).hash;
  await passage.click();
  await expect(page).toHaveURL(/\/lectures\/.+\/#/);
  await expect(page.locator(`[id="${decodeURIComponent(hash.slice(1))}"]`)).toBeInViewport();
});

test('goes back to where the reader came from', async ({ page, baseURL }) => {
  await page.goto(`${baseURL}`, { waitUntil: 'networkidle' });
  await page.locator('main a[href$="/roles/"]').first().click();
  await expect(page).toHaveURL(`${baseURL}roles/`);
  await page.goBack();
  await expect(page).toHaveURL(`${baseURL}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('lets the keyboard skip the navigation', async ({ page, baseURL }) => {
  await page.goto(`${baseURL}topics/`, { waitUntil: 'networkidle' });
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to content' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator('#main')).toBeFocused();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('shows pages and follows links', async ({ page, baseURL }) => {
    await page.goto(`${baseURL}`);
    await page.locator('main a[href$="/roles/"]').first().click();
    await expect(page).toHaveURL(`${baseURL}roles/`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
});
