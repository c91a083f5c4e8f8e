import { expect, test } from './watched-page.ts';

test('shows what is written beside what it becomes, and below it on a phone', async ({ page, baseURL }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(`${baseURL}contribute/`);
  const example = page.locator('.guide-example').filter({ hasText: 'feature definitions' }).first();
  const places = async () => {
    const [source, result] = await Promise.all([
      example.locator('> div').first().boundingBox(),
      example.locator('> div').last().boundingBox(),
    ]);
    return { source: source ?? { x: 0, y: 0, height: 0 }, result: result ?? { x: 0, y: 0 } };
  };
  const wide = await places();
  expect(wide.result.y).toBe(wide.source.y);
  expect(wide.result.x).toBeGreaterThan(wide.source.x);
  await page.setViewportSize({ width: 360, height: 800 });
  const narrow = await places();
  expect(narrow.result.y).toBeGreaterThanOrEqual(narrow.source.y + narrow.source.height);
  await expect(example.locator('.guide-result')).toContainText('One place to manage, compute and serve the features that models share.');
});

test('is found from every page, and a rule by its name', async ({ page, baseURL }) => {
  await page.goto(`${baseURL}`, { waitUntil: 'networkidle' });
  await page.getByRole('contentinfo').getByRole('link', { name: 'Contribute' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Write for this course');
  await page.locator('main a[href$="/contribute/problems/"]').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Every problem, one by one');
  await page.goto(`${baseURL}contribute/problems/#unknown-topic`);
  const rule = page.getByRole('heading', { name: 'unknown-topic' });
  await expect(rule).toBeInViewport();
  await expect(page.getByRole('region', { name: 'unknown-topic' })).toContainText('Cannot find topic "feture store"');
});

test('reads without script', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${baseURL}contribute/`);
  await expect(page.locator('.guide-example').first()).toBeVisible();
  await context.close();
});
