import type { Page } from '@playwright/test';
import { kindsOfPages } from './pages.ts';
import { expect, test } from './watched-page.ts';

/** The script that asks for a page's faces and scripts. */
const asks = /<script>\{let d=document,n=.*?<\/script>/;

/**
 * Opens a page as it is before its scripts and faces are asked for, and without the faces' names, for they come when they come; with or
 * without the whole sheets.
 */
async function openAtRest(page: Page, url: string, hasSheets: boolean): Promise<readonly string[]> {
  await page.unrouteAll();
  if (!hasSheets) await page.route('**/*.css', (route) => route.fulfill({ contentType: 'text/css', body: '' }));
  await page.route(url, async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    await route.fulfill({ response, body: html.replace(asks, '').replace(/<style data-faces="">[^<]*<\/style>/, '') });
  });
  await page.goto(url, { waitUntil: 'load' });
  return page.evaluate(() => {
    const looks = (element: Element, part?: string) => {
      const style = getComputedStyle(element, part);
      return Array.from(style, (name) => `${name}: ${style.getPropertyValue(name)}`).join('\n');
    };
    const elements = [...document.body.querySelectorAll<HTMLElement | SVGElement>('*')];
    // What is below the window is laid out when the browser comes to it.
    for (const { style } of elements) style.contentVisibility = 'visible';
    return elements.map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const place = `${element.tagName} ${element.getAttribute('class')}: ${[x, y, width, height].map(Math.round)}`;
      return [place, looks(element), ...(element.closest('svg') === null ? [looks(element, '::before')] : [])].join('\n');
    });
  });
}

for (const [index, [kind, path]] of kindsOfPages.filter(([kind]) => kind !== 'handbook').entries()) {
  const [width, colorScheme] = index % 2 === 0 ? ([412, 'dark'] as const) : ([1280, 'light'] as const);
  test(`the ${kind} looks the same before the whole style sheet is there, ${colorScheme} and ${width} px wide`, async ({
    page,
    baseURL,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    const without = await openAtRest(page, `${baseURL}${path}`, false);
    const whole = await openAtRest(page, `${baseURL}${path}`, true);
    expect(without.length).toBe(whole.length);
    const differing = whole.findIndex((looks, index) => looks !== without[index]);
    expect(without[differing]).toBe(whole[differing]);
  });
}

test('faces that come late wait for the next page', async ({ page, baseURL }) => {
  await page.route('**/*.woff2', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 600));
    await route.continue();
  });
  const widthOfLinks = () =>
    page
      .locator('.site-header a')
      .evaluateAll((links) => Math.round(links.reduce((sum, link) => sum + link.getBoundingClientRect().width, 0)));
  await page.goto(`${baseURL}roles/`, { waitUntil: 'domcontentloaded' });
  const standIn = await widthOfLinks();
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready);
  expect(await widthOfLinks()).toBe(standIn);
  await page.locator('main a[href*="/roles/"]').first().click();
  await expect(page).not.toHaveURL(/\/roles\/$/);
  await expect.poll(widthOfLinks).not.toBe(standIn);
});
