import { kindsOfPages } from './pages.ts';
import { expect, test } from './watched-page.ts';

for (const [kind, path] of kindsOfPages) {
  test(`opens the ${kind} without a complaint, and narrow without a scroll bar below`, async ({ page, baseURL }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    const answer = await page.goto(`${baseURL}${path}`, { waitUntil: 'networkidle' });
    expect(answer?.status()).toBe(200);
    expect(answer?.headers()['x-content-type-options']).toBe('nosniff');
    expect(answer?.headers()['content-security-policy']).toContain("frame-ancestors 'none'");
    await expect(page.locator('meta[http-equiv="Content-Security-Policy"]')).toHaveCount(1);
    await expect(page.locator('h1')).toHaveCount(1);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(wide).toBe(0);
  });
}

test('shows a page of its own for an address that leads nowhere', async ({ page, baseURL, complaints }) => {
  const answer = await page.goto(`${baseURL}lectures/no-such-lecture/`, { waitUntil: 'networkidle' });
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found');
  expect(complaints.errors.filter((error) => !error.includes('404'))).toEqual([]);
  complaints.errors.length = 0;
});
