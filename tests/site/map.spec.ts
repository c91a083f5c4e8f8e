import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { topics } from './pages.ts';
import { expect, test } from './watched-page.ts';

const roles = topics.filter(({ type }) => type === 'role');

test.skip(topics.length < 5 || roles.length === 0, 'there is not much to map');

const middle = (page: Page) => page.locator('.map-centre a');
const neighbours = (page: Page) => page.locator('.map-drawing li a');
const names = (page: Page) => page.locator('.map-cells li > a, .map-head[data-type] a');

test('shows every topic in a band, readable, none over another', async ({ page, baseURL }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`${baseURL}map/`, { waitUntil: 'networkidle' });
  const shown = new Set(await names(page).evaluateAll((all) => all.map((name) => name.getAttribute('href'))));
  expect([...shown].sort()).toEqual(topics.map(({ type, slug }) => `#${type}/${slug}`).sort());
  const wrong = await names(page).evaluateAll((all) => {
    const boxes = all.map((name) => name.getBoundingClientRect());
    const over = boxes.filter((a, place) =>
      boxes.some(
        (b, other) => other > place && a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1,
      ),
    );
    return [over.length, boxes.filter(({ height }) => height < 24).length];
  });
  expect(wrong).toEqual([0, 0]);
});

test('is short on a phone: bands are folded, and open to their names', async ({ page, baseURL }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`${baseURL}map/`, { waitUntil: 'networkidle' });
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(4000);
  const band = page.locator('.map-band').first();
  await expect(band.locator('.map-cells')).toBeHidden();
  await band.getByText('names', { exact: true }).click();
  await expect(band.locator('.map-cells a').first()).toBeVisible();
  const targets = page
    .locator('.knowledge-map :is(a:not(.heading-link), summary, label, button, input:not([type="checkbox"]))')
    .filter({ visible: true });
  expect(
    await targets.evaluateAll((all) =>
      all.filter((target) => target.getBoundingClientRect().height < 43.5).map(({ outerHTML }) => outerHTML),
    ),
  ).toEqual([]);
});

test('puts the topic into the middle that is pressed, keeps it in the address, and goes back over it', async ({ page, baseURL }) => {
  await page.goto(`${baseURL}map/`, { waitUntil: 'networkidle' });
  const first = await middle(page).textContent();
  const drawn = await neighbours(page).allTextContents();
  const next = neighbours(page).first();
  const [title, href] = [await next.textContent(), await next.getAttribute('href')];
  await next.click();
  await expect(middle(page)).toHaveText(title ?? '');
  await expect(middle(page)).toBeFocused();
  await expect(page).toHaveURL(`${baseURL}map/${href}`);
  await expect(neighbours(page).filter({ hasText: first ?? '' })).not.toHaveCount(0);
  const topic = topics.find(({ type, slug }) => href === `#${type}/${slug}`);
  await expect(page.locator('.map-centre p')).toHaveText(topic?.definition ?? '');
  await page.reload();
  await expect(middle(page)).toHaveText(title ?? '');
  await page.goBack();
  await expect(middle(page)).toHaveText(first ?? '');
  expect(await neighbours(page).allTextContents()).toEqual(drawn);
  await middle(page).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(first ?? '');
});

test('comes to the middle from a name far down, and to a topic that is typed', async ({ page, baseURL }) => {
  await page.goto(`${baseURL}map/`, { waitUntil: 'networkidle' });
  const last = names(page).last();
  const title = (await last.textContent()) ?? '';
  await last.press('Enter');
  await expect(middle(page)).toHaveText(title);
  await expect(middle(page)).toBeInViewport();
  const field = page.getByRole('combobox', { name: 'Find a topic' });
  await field.fill(roles[0]?.title ?? '');
  await field.press('Enter');
  await expect(middle(page)).toHaveText(roles[0]?.title ?? '');
  await field.fill('no such thing');
  await field.press('Enter');
  await expect(page.getByText('No topic here is called “no such thing”.')).toBeVisible();
});

test('shows only the types that the address names, closes the gaps, and writes the choice into it', async ({ page, baseURL }) => {
  await page.goto(`${baseURL}map/?type=role&type=nonsense`, { waitUntil: 'networkidle' });
  await expect(page.getByRole('checkbox', { name: /^Roles/ })).toBeChecked();
  const visible = page.locator('.map-cells li').filter({ visible: true });
  await expect(visible).toHaveCount(await page.locator('.map-cells > [data-type="role"] li').count());
  const empty = page
    .locator('.map-band')
    .filter({ visible: true })
    .filter({ hasNot: page.locator('.map-cells li:visible') });
  await expect(empty).toHaveCount(0);
  await page.getByRole('checkbox', { name: /^Tools/ }).check();
  await expect(page).toHaveURL(`${baseURL}map/?type=role&type=tool`);
  await page.reload();
  await expect(page.getByRole('checkbox', { name: /^Tools/ })).toBeChecked();
  await page.getByRole('button', { name: 'All' }).click();
  await expect(page).toHaveURL(`${baseURL}map/`);
  await expect(visible).toHaveCount(await page.locator('.map-cells li').count());
});

test('lights up what is tied to the topic under the pointer and covers none of it', async ({ page, baseURL }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`${baseURL}map/`, { waitUntil: 'networkidle' });
  const name = page.locator('.map-cells a.is-tied').first();
  await name.hover();
  await expect(page.locator('.map-centre + dl .is-near')).not.toHaveCount(0);
  await expect(page.locator('.map-cells [aria-current="true"]')).toHaveClass(
    Array(await page.locator('.map-cells [aria-current]').count()).fill('is-near'),
  );
  await page.waitForTimeout(600);
  await expect(page.getByRole('tooltip')).toHaveCount(0);
  await page.getByRole('heading', { level: 1 }).hover();
  await expect(page.locator('.is-near')).toHaveCount(0);
});

test('says in words what ties the topics of a band', async ({ page, baseURL }) => {
  await page.goto(`${baseURL}map/`, { waitUntil: 'networkidle' });
  const band = page.locator('.map-band').first();
  await expect(band.locator('b').first()).toBeHidden();
  await band.getByText('ties in words').click();
  for (const word of await band.locator('b').all()) await expect(word).toBeVisible();
  await expect(page.locator('.map-band').nth(1).locator('b').first()).toBeHidden();
});

test('asks for no page while a reader moves over its names', async ({ page, baseURL }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`${baseURL}map/`, { waitUntil: 'networkidle' });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  for (let place = 0; place < 6; place++) {
    await names(page).nth(place).hover();
    await page.waitForTimeout(150);
  }
  expect(asked).toEqual([]);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('shows a topic and its ties, the bands and their words, whose names lead to pages, and nothing that would do nothing', async ({
    page,
    baseURL,
  }) => {
    await page.goto(`${baseURL}map/`);
    await expect(page.getByRole('checkbox').first()).toBeHidden();
    await expect(page.getByRole('combobox')).toBeHidden();
    const band = page.locator('.map-band').first();
    await band.getByText('ties in words').click();
    await expect(band.locator('b').first()).toBeVisible();
    const name = neighbours(page).first();
    const title = (await name.textContent()) ?? '';
    await name.click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [360, 1280]) {
    test.describe(`${width} px wide in the ${colorScheme} theme`, () => {
      test.use({ colorScheme, viewport: { width, height: 800 } });

      test('has no fault that axe knows with all unfolded, and does not scroll sideways', async ({ page, baseURL }) => {
        await page.goto(`${baseURL}map/`, { waitUntil: 'networkidle' });
        await page.locator('.map-band > details').evaluateAll((all) => {
          for (const fold of all) fold.setAttribute('open', '');
        });
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
      });
    });
  }
}

test('keeps its lines and marks in forced colours, and its names on paper', async ({ page, baseURL }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(`${baseURL}map/`, { waitUntil: 'networkidle' });
  const marked = await page.locator('.map-cells .is-tied, .map-cells a:not(.is-tied, [aria-current])').evaluateAll((all) => {
    const [tied, other] = [all.find((name) => name.matches('.is-tied')), all.find((name) => !name.matches('.is-tied'))];
    return [tied, other].map((name) => name && getComputedStyle(name).borderColor);
  });
  expect(marked[0]).not.toBe(marked[1]);
  await page.emulateMedia({ forcedColors: 'none', media: 'print', colorScheme: 'light' });
  await page.setViewportSize({ width: 658, height: 970 });
  await expect(page.locator('.map-cells').first()).toBeVisible();
  await expect(page.locator('.map-tools')).toBeHidden();
});
