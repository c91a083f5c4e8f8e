import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { type BuiltSite, buildServedSite } from './built-site.ts';

test.describe.configure({ mode: 'serial' });

/** As a project's site stands on a host that has others. */
const basePath = '/statistics';

let site: BuiltSite;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  site = await buildServedSite(join('tests', 'courses', 'statistics'), resolve('.flywheel', 'statistics'), basePath);
});
test.afterAll(() => site.stop());

test('builds a course in another subject, whose pages have the colours and signs of its own types', async ({ page }) => {
  await page.goto(`${site.root}methods/`, { waitUntil: 'networkidle' });
  const looks = await page.evaluate(() =>
    [...document.querySelectorAll('.site-types a')].map((link) => {
      const sign = getComputedStyle(link, '::before');
      return { colour: getComputedStyle(link).getPropertyValue('--type'), sign: `${sign.maskPosition} ${sign.maskImage.slice(0, 9)}` };
    }),
  );
  expect(looks).toHaveLength(8);
  expect(new Set(looks.map(({ colour }) => colour)).size).toBe(8);
  expect(new Set(looks.map(({ sign }) => sign)).size).toBe(8);
  expect(looks[0]?.sign).toContain('url("data');
});

test('filters and compares by fields of its own types', async ({ page }) => {
  await page.goto(`${site.root}methods/`, { waitUntil: 'networkidle' });
  await page.getByLabel('Family').selectOption('estimating');
  await expect(page.locator('tr.entry:visible')).toHaveCount(2);
  await page.getByRole('button', { name: 'Clear' }).click();
  await page.locator('select[name="compare"]').selectOption({ label: 'Bootstrap' });
  await page.locator('select[name="with"]').selectOption({ label: 'Linear regression' });
  await expect(page.locator('.compare')).toContainText('Draw the points.');
});

test('hides a type of its own from the map', async ({ page }) => {
  await page.goto(`${site.root}map/`, { waitUntil: 'networkidle' });
  await page.getByRole('checkbox', { name: 'Assumptions' }).check();
  await expect(page.locator('.map-cells > [data-type="assumption"]').first()).toBeVisible();
  await expect(page.locator('.map-cells > [data-type="method"]').first()).toBeHidden();
});

test('searches its kinds', async ({ page }) => {
  await page.goto(`${site.root}search/?q=independence`, { waitUntil: 'networkidle' });
  await expect(page.getByRole('navigation', { name: 'Kinds of pages' })).toContainText('Assumptions');
  await expect(page.locator('.type-badge[data-type="assumption"]').first()).toHaveText('Assumption');
});

test('prints its handbook', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  await page.goto(`${site.root}handbook/`, { waitUntil: 'networkidle' });
  await expect(page.getByRole('heading', { name: 'Readings', level: 2 })).toHaveCount(1);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
});

test('holds no word of another subject in what its scripts bring', () => {
  const scripts = readFileSync(join(site.folder, 'search', 'latest.json'), 'utf8');
  expect(scripts).not.toMatch(/mlops|machine learning|"role"|"tool"|"layer"/i);
});

test('studies its cards below its path, apart from what the host keeps of other courses, and leads to where they are told', async ({
  page,
}) => {
  await page.goto(`${site.root}study/`);
  await page.getByRole('button', { name: /^Study \d+ cards?$/ }).click();
  await expect(page.locator('.study-question')).toBeFocused();
  while ((await page.getByRole('button', { name: 'Easy' }).count()) === 0) await page.keyboard.press('Space');
  const source = page.locator('.study-source a');
  const told = (await source.getAttribute('href')) ?? '';
  expect(told.startsWith(`${basePath}/`)).toBe(true);
  await page.keyboard.press('4');
  await expect(page.locator('.study-answer')).toHaveCount(0);
  expect(await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))).toEqual([`study ${basePath}/`]);

  const answer = await page.goto(new URL(told, site.root).href);
  expect(answer?.status()).toBe(200);
  const { hash } = new URL(told, site.root);
  if (hash !== '') expect(await page.evaluate((id) => document.getElementById(id) !== null, decodeURIComponent(hash.slice(1)))).toBe(true);

  await page.goto(`${site.root}study/`);
  await page.locator('summary').filter({ hasText: 'On this device' }).click();
  await expect(page.getByText('1 card begun')).toBeVisible();
  await page.locator('summary').filter({ hasText: 'What you study' }).click();
  await expect(page.getByRole('checkbox', { name: 'Assumptions' })).toBeChecked();
  await expect(page.locator('.study-decks small').filter({ hasText: /^1 of/ })).toHaveCount(1);
});
