import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { serveCopy } from './changing-site.ts';
import { kindsOfPages, siteFolder, toPath, topics } from './pages.ts';
import { openSearch, soughtTopic } from './search-steps.ts';

const lecture = kindsOfPages.find(([kind]) => kind === 'lecture')?.[1] ?? '';
const role = kindsOfPages.find(([kind]) => kind === 'role')?.[1] ?? '';
const roleTitle = topics.find(({ url }) => toPath(url) === role)?.title ?? '';

/** Waits until the service worker is at work and has kept an address. */
async function settle(page: Page, address: string): Promise<void> {
  await expect.poll(() => page.evaluate(isKept, address), { timeout: 15_000 }).toBe(true);
}

async function isKept(address: string): Promise<boolean> {
  const { active } = await navigator.serviceWorker.ready;
  const isAtWork = active?.state === 'activated' && navigator.serviceWorker.controller !== null;
  return isAtWork && (await caches.match(address)) !== undefined;
}

/** Every address of the site that any of its pages leads to or shows. */
function addressesLinked(): readonly string[] {
  const files = readdirSync(siteFolder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
  const found = files.flatMap((file) => {
    const html = readFileSync(join(siteFolder, file), 'utf8');
    return [...html.matchAll(/<(?!link)[a-z]+ [^<>]*(?:href|src)="(\/[^"#?]*)/g)].flatMap(([, address = '']) =>
      address.startsWith('//') ? [] : [address],
    );
  });
  return [...new Set(found)];
}

/** Gives the addresses that are not on the device. */
async function findMissing(addresses: readonly string[]): Promise<readonly string[]> {
  const kept = await Promise.all(addresses.map((address) => caches.match(address)));
  return addresses.filter((_, place) => kept[place] === undefined);
}

test('opens visited pages without a network, and says so where a page was never visited', async ({ page, context, baseURL }) => {
  await page.goto(`${baseURL}${lecture}`);
  const title = await page.locator('h1').textContent();
  await settle(page, `${baseURL}${lecture}`);
  await context.setOffline(true);
  await page.reload();
  await expect(page.locator('h1')).toHaveText(title ?? '');
  await page.goto(`${baseURL}${role}`);
  await expect(page.getByRole('alert').filter({ hasText: 'not on this device' })).toBeVisible();
  await page.getByRole('link', { name: title ?? '' }).click();
  await expect(page.locator('h1')).toHaveText(title ?? '');
});

test('keeps a page that was reached by a click', async ({ page, context, baseURL }) => {
  await page.goto(`${baseURL}lectures/`);
  await settle(page, `${baseURL}lectures/`);
  await page.locator(`main a[href$="${lecture}"]`).first().click();
  await expect(page).toHaveURL(`${baseURL}${lecture}`);
  const title = await page.locator('h1').textContent();
  await settle(page, `${baseURL}${lecture}`);
  await context.setOffline(true);
  await page.goto(`${baseURL}lectures/`);
  await page.locator(`main a[href$="${lecture}"]`).first().click();
  await expect(page.locator('h1')).toHaveText(title ?? '');
});

test('searches without a network', async ({ page, context, baseURL }) => {
  await page.goto(`${baseURL}${lecture}`);
  await settle(page, `${baseURL}search/latest.json`);
  await context.setOffline(true);
  await page.reload({ waitUntil: 'networkidle' });
  await openSearch(page, soughtTopic.title.toLowerCase());
  await expect(page.getByRole('option').first()).toContainText(soughtTopic.title);
});

test('keeps the whole course, says the size before, and takes it away again', async ({ page, context, baseURL }) => {
  test.setTimeout(90_000);
  await page.goto(`${baseURL}offline/`);
  await expect(page.getByText(/It takes [\d.]+ [kMG]?B in [\d,]+ files/)).toBeVisible();
  await page.getByRole('button', { name: 'Keep this course' }).click();
  await expect(page.getByRole('progressbar')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Remove it' })).toBeVisible({ timeout: 60_000 });
  await context.setOffline(true);
  for (const [kind, path] of kindsOfPages) {
    await page.goto(`${baseURL}${path}`);
    await expect(page.locator('h1'), kind).toHaveCount(1);
    await expect(page.getByText('is not on this device')).toHaveCount(0);
  }
  const addresses = addressesLinked();
  expect(addresses.length).toBeGreaterThan(topics.length);
  expect(await page.evaluate(findMissing, addresses)).toEqual([]);
  await page.goto(`${baseURL}offline/`);
  const saved = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Flash cards' }).click();
  const file = await (await saved).path();
  expect(readFileSync(file, 'utf8')).toContain('#separator');
  await page.getByRole('button', { name: 'Remove it' }).click();
  await expect(page.getByText('no longer on this device')).toBeVisible();
  await page.goto(`${baseURL}${role}`).catch(() => undefined);
  await expect(page.locator('h1', { hasText: /data/i })).toHaveCount(0);
});

test('stops keeping the course when asked to', async ({ page, context, baseURL }) => {
  await page.goto(`${baseURL}offline/`);
  await settle(page, `${baseURL}search/latest.json`);
  await context.route('**/lectures/**', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 5000));
    await route.continue().catch(() => undefined);
  });
  await page.getByRole('button', { name: 'Keep this course' }).click();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByText('Stopped.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Keep this course' })).toBeVisible();
});

test('tells which files could not be had', async ({ page, baseURL }) => {
  test.setTimeout(90_000);
  await page.goto(`${baseURL}offline/`);
  await settle(page, `${baseURL}search/latest.json`);
  await page.route(`**/${role}`, (route) => route.fulfill({ status: 503, body: '' }));
  await page.getByRole('button', { name: 'Keep this course' }).click();
  // While a test answers for the network, browsers get no icon of the site either.
  await expect(page.getByText(/could not be fetched/)).toBeVisible({ timeout: 60_000 });
});

test('shows a new build at the next visit, brings visited pages along and forgets the old build', async ({ page, context }) => {
  const site = await serveCopy();
  await page.goto(site.root + lecture);
  await settle(page, site.root + lecture);
  const [old] = await page.evaluate(() => caches.keys());
  const title = (await page.locator('h1').textContent()) ?? '';
  site.change(`${lecture}index.html`, (text) => text.replaceAll(title, 'Written anew'));
  site.change('sw.js', (text) => text.replace(/"version":"\w+"/, '"version":"another"'));
  await page.goto(site.root + lecture);
  await expect(page.locator('h1')).toHaveText('Written anew');
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([old?.replace(/\w+$/, 'another')]);
  await settle(page, site.root + lecture);
  await context.setOffline(true);
  await page.reload();
  await expect(page.locator('h1')).toHaveText('Written anew');
  await site.close();
});

test('brings a kept course along to a new build, fetching what changed alone', async ({ page, context }) => {
  test.setTimeout(90_000);
  const site = await serveCopy();
  await page.goto(`${site.root}offline/`);
  await page.getByRole('button', { name: 'Keep this course' }).click();
  await expect(page.getByRole('button', { name: 'Remove it' })).toBeVisible({ timeout: 60_000 });
  site.change(`${role}index.html`, (text) => text.replaceAll(roleTitle, 'Written anew'));
  site.change('offline/files.json', (text) => text.replace(new RegExp(`(\\["${role}",\\d+,)"[^"]*"`), '$1"changed"'));
  site.change('sw.js', (text) => text.replace(/"version":"\w+"/, '"version":"another"'));
  site.asked.length = 0;
  await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
  await expect.poll(() => page.evaluate(() => caches.keys()), { timeout: 30_000 }).toEqual([expect.stringMatching(/another$/)]);
  const asked = site.asked.filter((path) => path.endsWith('/') && path !== 'offline/');
  expect(asked).toEqual([role]);
  await context.setOffline(true);
  await page.goto(site.root + role);
  await expect(page.locator('h1')).toHaveText('Written anew');
  await page.goto(site.root + lecture);
  await expect(page.locator('h1')).not.toHaveText(/Offline/);
  await site.close();
});
