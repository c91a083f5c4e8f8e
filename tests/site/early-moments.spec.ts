import type { Page, Route } from '@playwright/test';
import { topics } from './pages.ts';
import { soughtTopic } from './search-steps.ts';
import { expect, forgetFailures, test } from './watched-page.ts';

// What a service worker fetches cannot be held back.
test.use({ serviceWorkers: 'block' });
test.afterEach(({ complaints }) => forgetFailures(complaints, /Service Worker registration blocked/));

/** Opens a page whose scripts do not come before they are let go; then they come as `answer` says. */
async function openHeld(page: Page, url: string, answer = (route: Route) => route.continue()): Promise<() => void> {
  let go = () => {};
  const wait = new Promise<void>((resolve) => {
    go = resolve;
  });
  await page.route('**/*.js', (route) => wait.then(() => answer(route)));
  await page.goto(url, { waitUntil: 'commit' });
  await page.getByRole('contentinfo').waitFor();
  return go;
}

test('serves by native elements what is pressed before the page’s script is there', async ({ page, baseURL }) => {
  await openHeld(page, `${baseURL}lectures/`);
  await page.locator('.theme-switch').click();
  await page.locator('main a[href*="/lectures/"]:not([href$="/lectures/"])').first().click();
  await expect(page).toHaveURL(/\/lectures\/[^/]+\/$/);
  await page.getByRole('banner').getByRole('button', { name: 'Search' }).click();
  await expect(page).toHaveURL(/\/search\/\??$/);
});

test('filters by what was chosen and typed before', async ({ page, baseURL }) => {
  const tools = topics.filter(({ type, title }) => type === 'tool' && /^[A-Z][a-z]+$/.test(title));
  const [tool] = tools;
  test.skip(tool === undefined || tools.length < 8, 'too few tools for a filter');
  const go = await openHeld(page, `${baseURL}tools/`);
  await page.getByRole('searchbox').fill(`${tool?.title}`);
  go();
  await expect(page).toHaveURL(/\/tools\/\?.*=/);
  await expect(page.getByRole('searchbox')).toHaveValue(`${tool?.title}`);
  expect(await page.locator('tr.entry:visible').count()).toBeLessThan(tools.length);

  await page.unrouteAll();
  const goOn = await openHeld(page, `${baseURL}tools/`);
  await page.getByLabel('Licence').selectOption('open-source');
  goOn();
  await expect(page).toHaveURL(`${baseURL}tools/?licence=open-source`);
  await expect(page.locator('tr.entry:visible:not([data-licence="open-source"])')).toHaveCount(0);
});

test('shows on the map what was ticked before', async ({ page, baseURL }) => {
  const go = await openHeld(page, `${baseURL}map/`);
  const [first, second] = [page.getByRole('checkbox').nth(0), page.getByRole('checkbox').nth(1)];
  await first.check();
  await second.check();
  await second.uncheck();
  go();
  await expect(page).toHaveURL(/\/map\/\?type=[^&]+$/);
  await expect(first).toBeChecked();
  await expect(second).not.toBeChecked();
});

test('searches for what was typed into the search page before, and leaves the reader in the field', async ({ page, baseURL }) => {
  const go = await openHeld(page, `${baseURL}search/`);
  const field = page.getByRole('main').getByRole('textbox');
  await field.click();
  await page.keyboard.type(soughtTopic.title);
  go();
  await expect(page.locator('a[data-result]').first()).toContainText(soughtTopic.title);
  await expect(field).toHaveValue(soughtTopic.title);
  await expect(field).toBeFocused();
});

test('shows the topic that was pointed at before', async ({ page, baseURL, isMobile }) => {
  test.skip(isMobile);
  const go = await openHeld(page, `${baseURL}roles/`);
  await page.getByRole('main').locator('a[href*="/roles/"]').first().hover();
  go();
  await expect(page.getByRole('tooltip')).toBeVisible();
});

for (const [what, answer] of [
  ['does not come', (route: Route) => route.abort()],
  ['breaks', (route: Route) => route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("broken")' })],
] as const) {
  test(`leads to the search page where the script ${what}`, async ({ page, baseURL, complaints }) => {
    const go = await openHeld(page, `${baseURL}lectures/`, answer);
    go();
    await page.waitForLoadState('load');
    await page.getByRole('banner').getByRole('button', { name: 'Search' }).click();
    await expect(page).toHaveURL(/\/search\/\??$/);
    forgetFailures(complaints, /Failed to load resource|^broken$/);
  });
}
