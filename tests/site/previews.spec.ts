import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { toPath, topics } from './pages.ts';
import { expect, test } from './watched-page.ts';

const start = topics.filter(({ type }) => type === 'role').sort((a, b) => b.passages.length - a.passages.length)[0];
const path = start === undefined ? '' : toPath(start.url);

test.skip(start === undefined, 'the course has no roles');

function linksOf(page: Page): Locator {
  return page.locator('main .topic-text a.topic-link');
}

function panelOf(page: Page): Locator {
  return page.getByRole('tooltip');
}

/** Opens the page and waits until what the pointer does is heard. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'networkidle' });
}

test('shows a topic in brief when a reader points at its link, and never over the link', async ({ page, baseURL }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await open(page, `${baseURL}${path}`);
  expect(asked.filter((url) => url.includes('/api/'))).toEqual([]);
  const link = linksOf(page).first();
  await link.hover();
  const panel = panelOf(page);
  await expect(panel).toBeVisible();
  const brief = await (await page.request.get(new URL(await addressOf(link), baseURL).href)).json();
  await expect(panel).toContainText(brief.title);
  await expect(panel).toContainText(brief.definition.slice(0, 60));
  await expect(panel).toContainText(/(?:Taught|First mentioned) in lecture \d+/);
  const [above, below] = [await link.boundingBox(), await panel.boundingBox()];
  if (above === null || below === null) throw new Error('nothing is shown');
  expect(below.y >= above.y + above.height || below.y + below.height <= above.y).toBe(true);
});

test('stays while the pointer is on it, goes when it leaves, and with Escape', async ({ page, baseURL }) => {
  await open(page, `${baseURL}${path}`);
  const link = linksOf(page).first();
  const panel = panelOf(page);
  await link.hover();
  await expect(panel).toBeVisible();
  await panel.hover();
  await page.waitForTimeout(800);
  await expect(panel).toBeVisible();
  await page.mouse.move(2, 2, { steps: 3 });
  await expect(panel).toHaveCount(0);
  await link.hover();
  await expect(panel).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await page.waitForTimeout(600);
  await expect(panel).toHaveCount(0);
  await expect(link).not.toHaveAttribute('aria-describedby', /./);
});

test('describes a link to who comes by keyboard, and keeps the focus where it is', async ({ page, baseURL }) => {
  await open(page, `${baseURL}${path}`);
  const link = linksOf(page).first();
  await page.locator('main h1').evaluate((heading) => {
    if (heading instanceof HTMLElement) heading.tabIndex = -1;
    if (heading instanceof HTMLElement) heading.focus();
  });
  for (let step = 0; step < 30 && !(await link.evaluate((element) => element === document.activeElement)); step++)
    await page.keyboard.press('Tab');
  await expect(link).toBeFocused();
  const panel = panelOf(page);
  await expect(panel).toBeVisible();
  await expect(link).toHaveAttribute('aria-describedby', (await panel.getAttribute('id')) ?? 'none');
  await expect(link).toBeFocused();
  expect(await panel.locator('a, button, [tabindex]').count()).toBe(0);
  await page.mouse.move(2, 2);
  await page.waitForTimeout(600);
  await expect(panel).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await expect(link).toBeFocused();
  const href = (await link.getAttribute('href')) ?? '';
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new URL(href, baseURL).href);
});

test('shows a topic that is pointed at right after something else', async ({ page, baseURL }) => {
  await page.goto(`${baseURL}${path}`, { waitUntil: 'networkidle' });
  const link = linksOf(page).first();
  await link.hover();
  await expect(panelOf(page)).toBeVisible();
  await page.mouse.move(2, 2);
  await expect(panelOf(page)).toHaveCount(0);
  await page.locator('h1').hover();
  await page.waitForTimeout(100);
  await link.hover();
  await expect(panelOf(page)).toBeVisible();
});

test('leaves the keys to a dialog that opens over the page', async ({ page, baseURL }) => {
  await open(page, `${baseURL}${path}`);
  await page.getByRole('button', { name: 'Search' }).hover();
  await linksOf(page).first().hover();
  await expect(panelOf(page)).toBeVisible();
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

test('closes when a reader follows the link', async ({ page, baseURL }) => {
  await open(page, `${baseURL}${path}`);
  const link = linksOf(page).first();
  const href = (await link.getAttribute('href')) ?? '';
  await link.hover();
  await expect(panelOf(page)).toBeVisible();
  await link.click();
  await expect(page).toHaveURL(new URL(href, baseURL).href);
  await expect(panelOf(page)).toHaveCount(0);
});

test('writes what authors wrote as text, whatever it holds', async ({ page, baseURL }) => {
  const definition = '<img src=x onerror="window.wasRun = true"><script>window.wasRun = true</script><b>bold</b>';
  await page
    .context()
    .route('**/api/topics/**', (route) =>
      route.fulfill({ json: { type: 'tool', title: '<i>x</i>', definition, introducedIn: null, taughtIn: null } }),
    );
  await open(page, `${baseURL}${path}`);
  await linksOf(page).first().hover();
  await expect(panelOf(page)).toContainText(definition);
  expect(await panelOf(page).locator('img, script, b, i').count()).toBe(0);
  expect(await page.evaluate(() => 'wasRun' in window)).toBe(false);
});

test('shows nothing where the file is missing, and the link still leads on', async ({ page, baseURL, complaints }) => {
  await page.context().route('**/api/topics/**', (route) => route.fulfill({ status: 404, body: 'no' }));
  await open(page, `${baseURL}${path}`);
  const link = linksOf(page).first();
  const href = (await link.getAttribute('href')) ?? '';
  await link.hover();
  await page.waitForTimeout(700);
  await expect(panelOf(page)).toHaveCount(0);
  await link.click();
  await expect(page).toHaveURL(new URL(href, baseURL).href);
  expect(complaints.errors.filter((error) => !error.includes('404'))).toEqual([]);
  complaints.errors.length = 0;
});

test('says of what a later lecture teaches that it is to come', async ({ page, baseURL }) => {
  const lectures = (await (await page.request.get(`${baseURL}api/course.json`)).json()).lectures as readonly {
    url: string;
    number: number | null;
  }[];
  const first = lectures.find(({ number }) => number !== null);
  test.skip(first === undefined, 'no lecture has a number');
  const later = { title: 'A later lecture', url: '/', number: 99 };
  await page.context().route('**/api/topics/**', async (route) => {
    const brief = await (await route.fetch()).json();
    await route.fulfill({ json: { ...brief, taughtIn: later } });
  });
  await open(page, `${baseURL}${toPath(first?.url ?? '')}`);
  await page.locator('main a.topic-link').first().hover();
  await expect(panelOf(page)).toContainText('Taught later: lecture 99, A later lecture');
});

test.describe('on touch', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });

  test('raises a sheet that leads on, over nothing that was tapped; it closes by a button and by a tap elsewhere', async ({
    page,
    baseURL,
  }) => {
    await open(page, `${baseURL}${path}`);
    const link = page.locator('main :is(.prose, .lead) a.topic-link').first();
    const href = (await link.getAttribute('href')) ?? '';
    const sheet = page.getByRole('dialog', {
      name: (await (await page.request.get(new URL(await addressOf(link), baseURL).href)).json()).title,
    });
    await link.tap();
    await expect(sheet).toBeVisible();
    await expect(page).toHaveURL(`${baseURL}${path}`);
    const [tapped, raised] = [await link.boundingBox(), await sheet.boundingBox()];
    expect((tapped?.y ?? 0) + (tapped?.height ?? 0)).toBeLessThanOrEqual(raised?.y ?? 0);
    expect((raised?.y ?? 0) + (raised?.height ?? 0)).toBe(740);
    await expect(sheet.getByRole('link', { name: 'Open' })).toBeFocused();
    await page.waitForTimeout(600);
    for (const target of await sheet.locator('a, button').all()) expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(wide).toBe(0);
    await sheet.getByRole('button', { name: 'Close' }).tap();
    await expect(sheet).toHaveCount(0);
    await expect(link).toBeFocused();
    await link.tap();
    await expect(sheet).toBeVisible();
    await page.locator('h1').tap();
    await expect(sheet).toHaveCount(0);
    await link.tap();
    await sheet.getByRole('link', { name: 'Open' }).tap();
    await expect(page).toHaveURL(new URL(href, baseURL).href);
    await expect(sheet).toHaveCount(0);
  });

  test('follows at once in a list', async ({ page, baseURL }) => {
    await open(page, `${baseURL}${path}`);
    const link = page.locator('main .names a.topic-link').first();
    const href = (await link.getAttribute('href')) ?? '';
    await link.tap();
    await expect(page).toHaveURL(new URL(href, baseURL).href);
  });

  test('follows at once where there is nothing to show', async ({ page, baseURL, complaints }) => {
    await page.context().route('**/api/topics/**', (route) => route.fulfill({ status: 404, body: 'no' }));
    await open(page, `${baseURL}${path}`);
    const link = page.locator('main :is(.prose, .lead) a.topic-link').first();
    const href = (await link.getAttribute('href')) ?? '';
    await link.tap();
    await expect(page).toHaveURL(new URL(href, baseURL).href);
    complaints.errors.length = 0;
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [360, 1280]) {
    test.describe(`${width} px wide in the ${colorScheme} theme`, () => {
      test.use({ colorScheme, viewport: { width, height: 800 }, reducedMotion: 'reduce' });

      test('has no fault that axe knows while a preview is open', async ({ page, baseURL }) => {
        await open(page, `${baseURL}${path}`);
        await linksOf(page).first().hover();
        await expect(panelOf(page)).toBeVisible();
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
      });
    });
  }
}

async function addressOf(link: Locator): Promise<string> {
  const href = (await link.getAttribute('href')) ?? '';
  return href.replace(/\/([a-z]+)s\/([^/]+)\/$/, '/api/topics/$1/$2.json');
}
