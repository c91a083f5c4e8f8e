import { readFileSync } from 'node:fs';
import { parseQuestions } from '../../lib/tools/judge-questions.ts';
import { openSearch } from './search-steps.ts';
import { expect, test } from './watched-page.ts';

for (const [width, height] of [
  [360, 740],
  [1280, 800],
] as const) {
  test(`shows the way to the first lecture within one screen and twelve stops of the Tab key, ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto('');
    const way = page.getByRole('link', { name: 'Begin with lecture 1' });
    expect(await way.evaluate((link) => link.getBoundingClientRect().bottom)).toBeLessThan(height);
    let stops = 0;
    while (!(await way.evaluate((link) => link === document.activeElement)) && stops < 30) {
      await page.keyboard.press('Tab');
      stops += 1;
    }
    expect(stops).toBeLessThanOrEqual(12);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(/^MLOps$/);
    await expect(page).toHaveURL(/\/lectures\/.+/);
  });
}

test("answers a student's questions in three steps: open the search, ask, choose one of the first three pages", async ({ page }) => {
  const asked = parseQuestions(readFileSync('tests/relevance/questions/mlops.tsv', 'utf8')).filter((_, place) => place % 4 === 1);
  expect(asked).toHaveLength(10);
  await page.goto('', { waitUntil: 'networkidle' });
  const basePath = new URL(page.url()).pathname.slice(0, -1);
  const isAnswered = (pages: RegExp) =>
    page
      .locator('.search-to-page')
      .evaluateAll((links) => links.slice(0, 3).map((link) => (link instanceof HTMLAnchorElement ? link.pathname : '')))
      .then((paths) => paths.some((path) => pages.test(path.slice(basePath.length))));
  const missed: string[] = [];
  for (const { text, pages } of asked) {
    await openSearch(page, text);
    await expect
      .poll(() => isAnswered(pages), { timeout: 5000 })
      .toBe(true)
      .catch(() => missed.push(text));
    await page.keyboard.press('Escape');
  }
  expect(missed.length, missed.join('; ')).toBeLessThanOrEqual(1);
});
