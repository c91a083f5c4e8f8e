import { expect, test } from '@playwright/test';
import { type DevelopmentSite, startDevelopmentSite } from './development-site.ts';

const lecture = `# Serving\n\n${'A paragraph to scroll over.\n\n'.repeat(60)}Features come from the [[feature store]].\n`;
const store = '# Stores\n\n## Feature store {.component}\n\nOne place for features.\n';

test.describe('the development server', () => {
  test.describe.configure({ mode: 'serial', timeout: 240_000 });
  let site: DevelopmentSite;

  test.beforeAll(async () => {
    test.setTimeout(240_000);
    site = await startDevelopmentSite({ 'lectures/serving.md': lecture, 'lectures/stores.md': store });
  });
  test.afterAll(() => site.stop());

  test('shows what is saved, keeps the scroll, and tells a problem at its place until it is mended', async ({ page }) => {
    await page.goto(`${site.url}/lectures/serving/`, { timeout: 200_000 });
    await expect(page.locator('.live-problems')).toBeAttached({ timeout: 60_000 });
    await page.evaluate(() => Object.assign(window, { isSamePage: true }));
    await page.evaluate(() => scrollTo(0, 900));
    const scroll = await page.evaluate(() => scrollY);
    expect(scroll).toBeGreaterThan(500);

    site.write('lectures/serving.md', `${lecture}\nA line that was just written.\n`);
    await expect(page.locator('main')).toContainText('A line that was just written.', { timeout: 60_000 });
    expect(await page.evaluate(() => scrollY)).toBe(scroll);

    site.write('lectures/serving.md', lecture.replace('[[feature store]]', '[[feture store]]'));
    const problem = page.locator('main p:has-text("Features come from") + .live-problem');
    await expect(problem).toContainText('Cannot find topic "feture store"', { timeout: 60_000 });
    await expect(problem).toContainText('^^^^^^^^^^^^^^^^');
    await expect(problem).toContainText('Did you mean "Feature store"');
    await expect(problem).toContainText('content/lectures/serving.md:123:24 unknown-topic');
    expect(await page.evaluate(() => scrollY)).toBe(scroll);

    site.write('lectures/serving.md', lecture);
    await expect(page.locator('.live-problem')).toHaveCount(0, { timeout: 60_000 });
    expect(await page.evaluate(() => 'isSamePage' in window)).toBe(true);
  });

  test('keeps the last good page under a note that cannot be read, and says so', async ({ page }) => {
    await page.goto(`${site.url}/lectures/serving/`, { timeout: 200_000 });
    await expect(page.locator('.live-problems')).toBeAttached({ timeout: 60_000 });
    site.write('lectures/serving.md', `---\ntitle: a: b\n---\n\n${lecture}`);
    await expect(page.locator('.live-problems')).toContainText('the page stays as it was', { timeout: 60_000 });
    await expect(page.locator('.live-problems .live-problem')).toContainText('front-matter-yaml');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Serving');
    await expect(page.locator('main')).toContainText('Features come from');
    site.write('lectures/serving.md', lecture);
    await expect(page.locator('.live-problem')).toHaveCount(0, { timeout: 60_000 });
  });

  test('follows notes that come, are renamed and go, and topics that lectures add to', async ({ page }) => {
    await page.goto(`${site.url}/components/feature-store/`, { timeout: 200_000 });
    await expect(page.locator('.live-problems')).toBeAttached({ timeout: 60_000 });
    site.write('lectures/new/more.md', '# More\n\n## Feature store\n\nIt keeps history too.\n');
    await expect(page.locator('main')).toContainText('It keeps history too.', { timeout: 60_000 });

    await page.goto(`${site.url}/lectures/new/more/`, { timeout: 200_000 });
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('More');
    await expect(page.locator('.live-problems')).toBeAttached({ timeout: 60_000 });
    site.rename('lectures/new/more.md', 'lectures/new/other.md');
    await expect(page).toHaveURL(`${site.url}/lectures/new/other/`, { timeout: 60_000 });
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('More');
    await expect(page.locator('.live-problems')).toBeAttached({ timeout: 60_000 });
    site.remove('lectures/new/other.md');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found', { timeout: 60_000 });
  });

  test('shows a page that was asked for before its note was written', async ({ page }) => {
    await page.goto(`${site.url}/lectures/early/`, { timeout: 200_000 });
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found');
    await expect(page.locator('.live-problems')).toBeAttached({ timeout: 60_000 });
    site.write('lectures/early.md', '# Early\n');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Early', { timeout: 60_000 });
  });

  test('has images, search and files for machines', async ({ page, request }) => {
    site.write('lectures/mark.svg', '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20"/>');
    site.write('lectures/pictures.md', '# Pictures\n\n![A mark](mark.svg)\n');
    await page.goto(`${site.url}/lectures/pictures/`, { timeout: 200_000 });
    const image = page.locator('main img');
    await expect(image).toBeVisible({ timeout: 60_000 });
    const answer = await request.get(new URL((await image.getAttribute('src')) ?? '', site.url).href);
    expect(answer.status()).toBe(200);
    expect(answer.headers()['content-security-policy']).toContain('sandbox');
    const pointer = await request.get(`${site.url}/search/latest.json`);
    expect((await pointer.json()).suggested[0].title).toBe('Feature store');
    expect((await request.get(`${site.url}/feed.xml`)).status()).toBe(200);
    expect((await request.get(`${site.url}/media/..%2f..%2fpackage.json`)).status()).toBeGreaterThanOrEqual(400);
  });

  test('answers no page of another site', async ({ request }) => {
    const asked = async (headers: Record<string, string>) => (await request.get(`${site.url}/lectures/`, { headers })).status();
    expect(await asked({ host: 'evil.example' })).toBe(403);
    expect(await asked({ origin: 'http://evil.example' })).toBe(403);
  });
});
