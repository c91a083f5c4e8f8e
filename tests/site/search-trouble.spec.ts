import type { Page } from '@playwright/test';
import { defaultTypeSet } from '../../lib/model/types/default-types.ts';
import { buildIndexFiles } from '../../lib/search/build/build-index-files.ts';
import { listKinds } from '../../lib/search/build/list-kinds.ts';
import type { SearchPage } from '../../lib/search/search-record.ts';
import { openSearch, soughtTopic } from './search-steps.ts';
import { expect, forgetFailures, test } from './watched-page.ts';

// What a service worker fetches, a test cannot take away.
test.use({ serviceWorkers: 'block' });

const { title } = soughtTopic;

test('says that a part of the index is missing, and answers when it is back', async ({ page, baseURL, complaints }) => {
  await page.route('**/search/files/records-*', (route) => route.abort());
  await page.goto(`${baseURL}roles/`, { waitUntil: 'networkidle' });
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Search the course' }).fill(title);
  const alert = page.getByRole('dialog').getByRole('alert');
  await expect(alert).toContainText('could not be loaded');
  await page.unroute('**/search/files/records-*');
  await page.getByRole('button', { name: 'Retry' }).click();
  await expect(page.getByRole('dialog').getByRole('option').first()).toContainText(title);
  await expect(alert).toBeHidden();
  await expect(page.getByRole('combobox', { name: 'Search the course' })).toBeFocused();
  forgetFailures(complaints);
});

test('answers what it can while one file is damaged', async ({ page, baseURL, complaints }) => {
  let damaged = '';
  await page.route('**/search/files/records-*', async (route) => {
    damaged ||= route.request().url();
    if (route.request().url() === damaged) await route.fulfill({ body: '<!doctype html>error' });
    else await route.continue();
  });
  await page.goto(`${baseURL}search/?q=${encodeURIComponent(title)}`, { waitUntil: 'networkidle' });
  const alert = page.locator('main').getByRole('alert');
  await expect(alert).toContainText('results may be missing');
  await expect(page.locator('a[data-result]').first()).toBeVisible();
  await page.unroute('**/search/files/records-*');
  await page.getByRole('button', { name: 'Retry' }).click();
  await expect(alert).toBeHidden();
  await expect(page.locator('a[data-result]').first()).toContainText(title);
  forgetFailures(complaints);
});

test('says that there is no index, and finds it later', async ({ page, baseURL, complaints }) => {
  await page.route('**/search/latest.json', (route) => route.fulfill({ status: 503, body: '' }));
  await page.goto(`${baseURL}roles/`, { waitUntil: 'networkidle' });
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog').getByRole('alert')).toHaveText('The search index is not there.');
  await page.unroute('**/search/latest.json');
  await page.getByRole('button', { name: 'Retry' }).click();
  await page.getByRole('combobox', { name: 'Search the course' }).fill(title);
  await expect(page.getByRole('dialog').getByRole('option').first()).toContainText(title);
  forgetFailures(complaints);
});

test('finds a newer index where the one it knew is gone', async ({ page, baseURL, complaints }) => {
  await page.goto(`${baseURL}roles/`, { waitUntil: 'networkidle' });
  await openSearch(page, title);
  await serveIndex(page, [makePage('Newer page', 'Words that stand nowhere else: quixotry.')]);
  await page.getByRole('combobox', { name: 'Search the course' }).fill('quixotry words that no file held before');
  const retry = page.getByRole('button', { name: 'Retry' });
  await expect(retry.or(page.getByRole('dialog').getByRole('option', { name: /Newer page/ }))).toBeVisible();
  if (await retry.isVisible()) await retry.click();
  await expect(
    page
      .getByRole('dialog')
      .getByRole('option', { name: /Newer page/ })
      .first(),
  ).toBeVisible();
  forgetFailures(complaints);
});

test('shows markup in queries and in notes as text', async ({ page, baseURL, complaints }) => {
  const markup = '<script>alert(1)</script> <img src=x onerror=alert(1)>';
  await serveIndex(page, [makePage(`Tags ${markup}`, `Alert is what a <script> does: ${markup}`)]);
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await page.goto(`${baseURL}roles/`, { waitUntil: 'networkidle' });
  await openSearch(page, markup);
  const option = page.getByRole('dialog').getByRole('option').first();
  await expect(option).toContainText(`Tags ${markup}`);
  await expect(option).toContainText('what a <script> does');
  expect(await page.getByRole('dialog').locator('script, img').count()).toBe(0);
  await page.keyboard.press('Enter');
  await expect(page.locator('a[data-result]').first()).toContainText(`Tags ${markup}`);
  await expect(page.getByRole('textbox', { name: 'Search the course' })).toHaveValue(markup);
  await page.getByRole('textbox', { name: 'Search the course' }).fill('<b>zzqqkk</b>');
  await expect(page.getByRole('status')).toContainText('<b>zzqqkk</b>');
  expect(await page.locator('main').locator('script, img, b').count()).toBe(0);
  await page.goto(`${baseURL}roles/?mark=%3Cscript%3E+alert#%3Cscript%3E`, { waitUntil: 'networkidle' });
  expect(dialogs).toEqual([]);
  forgetFailures(complaints);
});

function makePage(title: string, text: string): SearchPage {
  return { path: '/topics/', title, kind: 'concept', aliases: [], lectures: [], sections: [{ heading: '', anchor: '', text }] };
}

/** Puts an index of these pages in the place of the site's. */
async function serveIndex(page: Page, pages: readonly SearchPage[]): Promise<void> {
  const { manifest, files } = buildIndexFiles(pages, { kinds: listKinds(defaultTypeSet) });
  await page.route('**/search/files/*.txt', (route) => {
    const file = files.find(({ name }) => route.request().url().endsWith(`/${name}`));
    return file === undefined ? route.fulfill({ status: 404, body: '' }) : route.fulfill({ body: file.text });
  });
  await page.route('**/search/latest.json', (route) => route.fulfill({ json: { manifest, kinds: [], suggested: [] } }));
}
