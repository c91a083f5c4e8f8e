import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { kindsOfPages } from './pages.ts';
import { expect, test } from './watched-page.ts';

const grounds = { light: 'rgb(255, 255, 255)', dark: 'rgb(18, 19, 21)' };

const ground = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in a ${colorScheme} system`, () => {
    test.use({ colorScheme });

    test('follows the system, then what the reader chooses, and keeps it', async ({ page, baseURL }) => {
      await page.goto(`${baseURL}topics/`, { waitUntil: 'networkidle' });
      expect(await ground(page)).toBe(grounds[colorScheme]);
      await page.getByRole('button', { name: 'Theme: system' }).click();
      expect(await ground(page)).toBe(grounds.light);
      await expect(page.locator('#page-announcement')).toHaveText('Theme: light');
      await page.getByRole('button', { name: 'Theme: light' }).click();
      expect(await ground(page)).toBe(grounds.dark);
      await page.reload({ waitUntil: 'networkidle' });
      await page.getByRole('button', { name: 'Theme: dark' }).click();
      expect(await ground(page)).toBe(grounds[colorScheme]);
      await expect(page.getByRole('button', { name: 'Theme: system' })).toBeVisible();
    });
  });
}

test('knows the kept theme before the first paint', async ({ page, baseURL }) => {
  await page.addInitScript(() => {
    localStorage.setItem('flywheel-theme', 'dark');
    const seen: string[] = [];
    Object.assign(window, { seen });
    const look = () => {
      if (document.body !== null) seen.push(document.documentElement.dataset['theme'] ?? 'none');
      if (seen.length < 20) requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.goto(`${baseURL}topics/`, { waitUntil: 'networkidle' });
  await expect.poll(() => page.evaluate(() => Reflect.get(window, 'seen').length)).toBeGreaterThan(5);
  expect(await page.evaluate(() => [...new Set(Reflect.get(window, 'seen'))])).toEqual(['dark']);
});

test('lets the reader choose where the browser keeps nothing', async ({ page, baseURL }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  });
  await page.goto(`${baseURL}topics/`, { waitUntil: 'networkidle' });
  await page.getByRole('button', { name: 'Theme: system' }).click();
  await page.getByRole('button', { name: 'Theme: light' }).click();
  expect(await ground(page)).toBe(grounds.dark);
});

test('prints dark on white without what leads elsewhere, whatever the theme', async ({ page, baseURL }) => {
  await page.addInitScript(() => localStorage.setItem('flywheel-theme', 'dark'));
  await page.goto(`${baseURL}topics/`, { waitUntil: 'networkidle' });
  expect(await ground(page)).toBe(grounds.dark);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  expect(await ground(page)).toBe(grounds.light);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden();
  await expect(page.getByRole('button', { name: 'Search' })).toBeHidden();
});

test('does not move when its faces come late', async ({ page, baseURL }) => {
  await page.addInitScript(() => {
    Object.assign(window, { shifts: [] });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) Reflect.get(window, 'shifts').push(Reflect.get(entry, 'value'));
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.route('**/*.woff2', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 700));
    await route.continue();
  });
  for (const path of ['', 'roles/', 'topics/']) {
    await page.goto(`${baseURL}${path}`, { waitUntil: 'load' });
    await page.evaluate(() => document.fonts.ready);
    const hasStandIn = await page.evaluate(() =>
      [...document.fonts].some(({ family, status }) => /Stand-in/.test(family) && status === 'loaded'),
    );
    test.skip(!hasStandIn, 'this machine has no face to stand in');
    await page.waitForTimeout(200);
    const shift = await page.evaluate(() => Reflect.get(window, 'shifts').reduce((sum: number, value: number) => sum + value, 0));
    expect(shift).toBeLessThan(0.005);
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false, colorScheme: 'dark' });

  test('follows the system and shows no switch that does nothing', async ({ page, baseURL }) => {
    await page.goto(`${baseURL}topics/`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('.theme-switch')).toBeHidden();
    await page.setViewportSize({ width: 360, height: 740 });
    await expect(page.getByRole('link', { name: 'Roles', exact: true })).toBeHidden();
    await page.locator('summary', { hasText: 'Menu' }).click();
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Roles' }).click();
    await expect(page).toHaveURL(`${baseURL}roles/`);
  });
});

/** A theme changes colours and a width what is laid out how: each is tried with one of the other. */
for (const [width, colorScheme] of [
  [360, 'dark'],
  [1280, 'light'],
] as const) {
  test.describe(`${colorScheme}, ${width} px wide`, () => {
    test.use({ colorScheme, viewport: { width, height: 800 } });

    for (const [kind, path] of kindsOfPages) {
      test(`shows the ${kind} without a fault that axe knows`, async ({ page, baseURL }) => {
        test.slow();
        await page.goto(`${baseURL}${path}`, { waitUntil: 'networkidle' });
        // Without its own copies of style sheets: only a rule that is not run here needs them, and a page's policy forbids to make them.
        const { violations } = await new AxeBuilder({ page }).options({ preload: false }).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
      });
    }
  });
}
