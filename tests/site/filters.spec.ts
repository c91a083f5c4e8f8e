import type { Page } from '@playwright/test';
import { topics } from './pages.ts';
import { expect, test } from './watched-page.ts';

const tools = topics.filter(({ type }) => type === 'tool').length;

test.describe('the catalogue of tools', () => {
  test.skip(tools < 8, 'too few tools for a filter');

  test('shows what the address asks for, and all of it for a value that nothing has', async ({ page, baseURL }) => {
    await page.goto(`${baseURL}tools/?licence=open-source`, { waitUntil: 'networkidle' });
    await expect(page.getByLabel('Licence')).toHaveValue('open-source');
    const shown = page.locator('tr.entry:visible');
    await expect(page.locator('tr.entry:visible:not([data-licence="open-source"])')).toHaveCount(0);
    await expect(page.getByRole('status').first()).toHaveText(`${await shown.count()} of ${tools} tools`);
    await page.goto(`${baseURL}tools/?licence=no-such-thing&other=1`, { waitUntil: 'networkidle' });
    await expect(page.getByRole('status').first()).toHaveText(`${tools} tools`);
    await expect(shown).toHaveCount(tools);
  });

  test('writes each choice into the address, a step that the way back leads over', async ({ page, baseURL }) => {
    await page.goto(`${baseURL}tools/`, { waitUntil: 'networkidle' });
    await page.getByLabel('Licence').selectOption('commercial');
    await expect(page).toHaveURL(`${baseURL}tools/?licence=commercial`);
    await page.getByLabel('Hosting').selectOption('managed');
    await expect(page).toHaveURL(`${baseURL}tools/?licence=commercial&hosting=managed`);
    const both = await page.locator('tr.entry:visible').count();
    await page.goBack();
    await expect(page).toHaveURL(`${baseURL}tools/?licence=commercial`);
    await expect(page.getByLabel('Hosting')).toHaveValue('');
    await expect.poll(() => page.locator('tr.entry:visible').count()).toBeGreaterThan(both);
    await page.goForward();
    await expect(page.getByLabel('Hosting')).toHaveValue('managed');
    await expect(page.locator('tr.entry:visible')).toHaveCount(both);
    await page.getByRole('button', { name: 'Clear' }).click();
    await expect(page).toHaveURL(`${baseURL}tools/`);
    await expect(page.locator('tr.entry:visible')).toHaveCount(tools);
  });

  test('says beside each choice how much it would show, and hides groups of which nothing is left', async ({ page, baseURL }) => {
    await page.goto(`${baseURL}tools/?licence=open-source`, { waitUntil: 'networkidle' });
    for (const option of await page.getByLabel('Hosting').locator('option:not([value=""])').all()) {
      const value = (await option.getAttribute('value')) ?? '';
      const count = await page.locator(`tr.entry[data-licence="open-source"][data-hosting="${value}"]`).count();
      await expect(option).toHaveText(new RegExp(`\\(${count}\\)$`));
    }
    for (const group of await page.locator('#entries section').all())
      expect(await group.isVisible()).toBe((await group.locator('tr[data-licence="open-source"]').count()) > 0);
  });

  test('comes back filtered from a tool, and whole from the link in the navigation', async ({ page, baseURL }) => {
    await page.goto(`${baseURL}tools/?licence=open-source`, { waitUntil: 'networkidle' });
    const shown = await page.locator('tr.entry:visible').count();
    await page.locator('tr.entry:visible th a').first().click();
    await expect(page).toHaveURL(/\/tools\/[^/?]+\/$/);
    await page.goBack();
    await expect(page.locator('tr.entry:visible')).toHaveCount(shown);
    await page.evaluate(
      (url) => document.querySelector<HTMLAnchorElement>(`nav a[href="${url}"]`)?.click(),
      new URL(`${baseURL}tools/`).pathname,
    );
    await expect(page).toHaveURL(`${baseURL}tools/`);
    await expect(page.locator('tr.entry:visible')).toHaveCount(tools);
  });

  test('works by the keyboard alone', async ({ page, baseURL }) => {
    await page.goto(`${baseURL}tools/`, { waitUntil: 'networkidle' });
    await page.getByLabel('Filter', { exact: true }).focus();
    await page.keyboard.type('PYTHON');
    await expect(page).toHaveURL(`${baseURL}tools/?q=PYTHON`);
    const words = await page.locator('tr.entry:visible').count();
    expect(words).toBeGreaterThan(0);
    expect(words).toBeLessThan(tools);
    await page.keyboard.press('Tab');
    await expect(page.locator('.filter select[name="layer"]')).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(page).toHaveURL(/\?q=PYTHON&layer=./);
  });
});

test.describe('the matrix of roles', () => {
  const roles = topics.filter(({ type }) => type === 'role');
  const slugs = roles.map(({ url }) => url.split('/').at(-2) ?? '');
  const [a = '', b = ''] = [
    slugs.find((slug) => slug === 'data-scientist') ?? slugs[0],
    slugs.find((slug) => slug === 'ml-engineer') ?? slugs[1],
  ];

  test('sets two roles side by side as the address says, and marks what both have', async ({ page, baseURL }) => {
    test.skip(roles.length < 2, 'no two roles');
    await page.goto(`${baseURL}roles/?compare=${a}&with=${b}`, { waitUntil: 'networkidle' });
    const comparison = page.getByRole('region', { name: 'Compare two roles' });
    await expect(comparison.getByRole('columnheader')).toHaveText(await titlesOf(page, [a, b]));
    for (const label of await comparison.locator('tbody tr').all()) {
      const [left = [], right = []] = await Promise.all(
        [0, 1].map((cell) => label.locator('td').nth(cell).locator('li').allTextContents()),
      );
      const both = left.filter((item) => right.some((other) => other.toLowerCase() === item.toLowerCase()));
      await expect(label.locator('td:nth-of-type(1) mark')).toHaveText(both);
    }
    const isShared = (await comparison.locator('mark').count()) > 0;
    await expect(comparison.getByRole('status')).toContainText(isShared ? 'What both have is marked.' : 'Nothing stands in both.');
  });

  test('lets the keyboard choose two, and goes back over the choices', async ({ page, baseURL }) => {
    test.skip(roles.length < 3, 'too few roles');
    await page.goto(`${baseURL}roles/`, { waitUntil: 'networkidle' });
    const comparison = page.getByRole('region', { name: 'Compare two roles' });
    await comparison.getByLabel('Compare').selectOption(a);
    await expect(comparison.getByRole('table')).toHaveCount(0);
    await comparison.getByLabel('with').focus();
    await page.keyboard.press('ArrowDown');
    await expect(comparison.getByRole('table')).toBeVisible();
    await expect(comparison.getByRole('status')).toContainText('side by side');
    expect(new URL(page.url()).searchParams.get('compare')).toBe(a);
    await page.goBack();
    await expect(comparison.getByRole('table')).toHaveCount(0);
    await expect(comparison.getByLabel('Compare')).toHaveValue(a);
  });

  test('compares nothing with an unknown role', async ({ page, baseURL }) => {
    await page.goto(`${baseURL}roles/?compare=${a}&with=nobody`, { waitUntil: 'networkidle' });
    await expect(page.getByRole('region', { name: 'Compare two roles' }).getByRole('table')).toHaveCount(0);
  });
});

test.describe('the glossary', () => {
  test('filters by name and other name as one types, whatever the case and accents', async ({ page, baseURL }) => {
    await page.goto(`${baseURL}topics/`, { waitUntil: 'networkidle' });
    const field = page.getByLabel('Filter', { exact: true });
    const [topic] = topics.filter(({ title }) => title.includes(' ')).slice(0, 1);
    test.skip(topic === undefined, 'no topic of two words');
    const title = topic?.title ?? '';
    await field.pressSequentially(
      title
        .toUpperCase()
        .normalize('NFD')
        .replace(/([AEIOU])/, '$1\u0301'),
    );
    await expect(page.locator('.entry:visible dt', { hasText: title }).first()).toBeVisible();
    await expect(page.getByRole('status').first()).toHaveText(/^\d+ of \d+ topics/);
    const letters = await page.locator('.alphabet a:not([data-off])').allTextContents();
    expect(letters).toEqual(await page.locator('#entries section:visible h2').allTextContents());
    await field.fill('no such thing at all');
    await expect(page.getByRole('status').first()).toHaveText('No entry for “no such thing at all”.');
    await field.fill(`${title.slice(0, 3)}x${title.slice(3)}`);
    await expect(page.getByRole('status').first().getByRole('link')).toHaveText(title);
  });

  test('keeps the alphabet in view and leads to a letter', async ({ page, baseURL }) => {
    await page.goto(`${baseURL}topics/`, { waitUntil: 'networkidle' });
    const letter = page.locator('.alphabet a').last();
    const name = (await letter.textContent()) ?? '';
    await letter.click();
    await expect(page.locator('#entries h2', { hasText: name }).last()).toBeInViewport();
    await expect(page.locator('.alphabet')).toBeInViewport();
  });

  test('prints in three columns without its controls', async ({ page, baseURL }) => {
    await page.goto(`${baseURL}topics/`, { waitUntil: 'networkidle' });
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('#entries')).toHaveCSS('column-count', '3');
    for (const control of ['.filter', '.letters']) await expect(page.locator(control)).toBeHidden();
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const [path, type] of [
    ['tools/', 'tool'],
    ['roles/', 'role'],
    ['concepts/', 'concept'],
  ] as const) {
    test(`shows all of ${path} and no controls that do nothing`, async ({ page, baseURL }) => {
      await page.goto(`${baseURL}${path}?q=x`);
      await expect(page.locator('#entries .entry')).toHaveCount(topics.filter((topic) => topic.type === type).length);
      for (const control of await page.locator('.filter, .compare').all()) await expect(control).toBeHidden();
    });
  }
});

async function titlesOf(page: Page, slugs: readonly string[]): Promise<string[]> {
  return Promise.all(slugs.map((slug) => page.locator(`#entries tr[data-slug="${slug}"] th a`).textContent())).then((titles) =>
    titles.map(String),
  );
}
