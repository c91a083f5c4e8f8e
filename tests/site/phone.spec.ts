import type { Page } from '@playwright/test';
import { kindsOfPages } from './pages.ts';
import { expect, test } from './watched-page.ts';

const lecture = kindsOfPages.find(([kind]) => kind === 'lecture')?.[1] ?? '';
const pages = kindsOfPages.filter(([kind]) => kind !== 'handbook');

test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });

function barOf(page: Page) {
  return page.getByRole('navigation', { name: 'Shortcuts' });
}

for (const [kind, path] of pages)
  test(`serves a thumb on the ${kind}: shortcuts in reach, nothing under them that takes the focus, targets 44 pixels high`, async ({
    page,
    baseURL,
  }) => {
    test.slow();
    await page.goto(`${baseURL}${path}`, { waitUntil: 'networkidle' });
    const bar = barOf(page);
    await expect(bar.locator('a, button')).toHaveCount(4);
    for (const target of await bar.locator('a, button').all()) {
      const box = await target.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(740);
    }
    const covered = await page.evaluate(async () => {
      const found: string[] = [];
      const controls = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary, [tabindex="0"]')];
      const step = Math.ceil(controls.length / 60);
      for (const control of controls.filter((element, index) => index % step === 0 && element.checkVisibility())) {
        if (control.closest('.site-bar, .skip-link, .skip-map, [popover]') !== null) continue;
        control.focus({ preventScroll: true });
        control.scrollIntoView({ block: 'nearest' });
        await new Promise(requestAnimationFrame);
        const { bottom, height } = control.getBoundingClientRect();
        const { top } = document.querySelector('.site-bar')?.getBoundingClientRect() ?? { top: 0 };
        if (top > 0 && bottom > top + 1 && height < top) found.push(control.outerHTML.slice(0, 80));
      }
      scrollTo(0, document.documentElement.scrollHeight);
      const bar = document.querySelector('.site-bar');
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      const last = document.querySelector('.site-footer')?.getBoundingClientRect().bottom ?? 0;
      if (last > (bar?.getBoundingClientRect().top ?? 0) + 1) found.push('the end of the page');
      return found;
    });
    expect(covered).toEqual([]);
    expect(await page.evaluate(findSmall)).toEqual([]);
  });

/** Finds what is pressed by itself and is lower than a finger: links in running text and lines of names may be. Runs in the page. */
function findSmall(): readonly string[] {
  const isInText = (element: Element): boolean => {
    if (element.matches('.prose *, .plain *, .names *, .topic-link')) return element.matches('a, input[type="checkbox"]');
    if (getComputedStyle(element).display !== 'inline') return false;
    let block: Element | null = element;
    while (block !== null && getComputedStyle(block).display === 'inline') block = block.parentElement;
    return block?.textContent?.trim() !== element.textContent?.trim();
  };
  const found = [...document.querySelectorAll('a[href], button, input, select, textarea, summary')].filter((element) => {
    if (!element.checkVisibility({ visibilityProperty: true }) || element.closest('svg, .skip-link, .skip-map') !== null) return false;
    const { width, height } = (element.closest('label') ?? element).getBoundingClientRect();
    return width > 1 && height < 43.5 && !isInText(element);
  });
  return found.map(({ outerHTML }) => outerHTML.slice(0, 100));
}

test('opens search from below, and leaves the room to a keyboard', async ({ page, baseURL }) => {
  await page.goto(`${baseURL}topics/`, { waitUntil: 'networkidle' });
  await page.getByRole('searchbox').focus();
  await expect(barOf(page)).toBeHidden();
  await page.getByRole('searchbox').blur();
  await barOf(page).getByRole('button', { name: 'Search' }).tap();
  await expect(page.getByRole('dialog', { name: 'Search' })).toBeVisible();
});

test('says above the text which section of a lecture is read, once, and opens its contents from below', async ({ page, baseURL }) => {
  await page.goto(`${baseURL}${lecture}`, { waitUntil: 'networkidle' });
  const head = page.locator('.running-head');
  await expect(head).toBeHidden();
  await barOf(page).getByRole('button', { name: 'Contents' }).tap();
  const contents = page.getByRole('navigation', { name: 'Contents' });
  const link = contents.getByRole('link').nth(2);
  const words = (await link.textContent()) ?? '';
  expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await link.tap();
  await expect(contents).toBeHidden();
  await expect(head).toHaveText(words);
  const target = page.locator(`[id="${decodeURIComponent(new URL(page.url()).hash.slice(1))}"]`);
  const [above, below] = [await head.boundingBox(), await target.boundingBox()];
  expect(below?.y ?? 0).toBeGreaterThanOrEqual((above?.y ?? 0) + (above?.height ?? 0));
  await barOf(page).getByRole('button', { name: 'Contents' }).tap();
  await expect(contents.locator('[aria-current="location"]')).toBeInViewport();
});

test('leaves the shortcuts out on paper and where there is room for the navigation', async ({ page, baseURL }) => {
  await page.goto(`${baseURL}${lecture}`, { waitUntil: 'networkidle' });
  await expect(barOf(page)).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(barOf(page)).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await page.setViewportSize({ width: 1280, height: 800 });
  await expect(barOf(page)).toBeHidden();
  await expect(page.getByRole('banner').getByRole('button', { name: 'Search' })).toBeVisible();
});

test('gives the room of the shortcuts to a card that is asked', async ({ page, baseURL }) => {
  await page.goto(`${baseURL}study/`, { waitUntil: 'networkidle' });
  await expect(barOf(page)).toBeVisible();
  await page
    .getByRole('button', { name: /^Study/ })
    .first()
    .tap();
  await expect(page.locator('.study-session')).toBeVisible();
  await expect(barOf(page)).toBeHidden();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('leads by the shortcuts to sections, search and the lists', async ({ page, baseURL }) => {
    await page.goto(`${baseURL}${lecture}`);
    const link = page.getByRole('navigation', { name: 'Contents' }).getByRole('link').first();
    await expect(link).toBeHidden();
    await barOf(page).getByRole('button', { name: 'Contents' }).tap();
    await link.tap();
    await expect(page).toHaveURL(/#/);
    await page.goto(`${baseURL}${lecture}`);
    await barOf(page).getByRole('button', { name: 'Search' }).tap();
    await expect(page).toHaveURL(/\/search\/\??$/);
    await barOf(page).getByRole('link', { name: 'Glossary' }).tap();
    await expect(page).toHaveURL(`${baseURL}topics/`);
    await barOf(page).getByRole('link', { name: 'Lectures' }).tap();
    await expect(page).toHaveURL(`${baseURL}lectures/`);
  });
});
