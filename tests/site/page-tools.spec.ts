import type { Page } from '@playwright/test';
import { parse, type Root } from 'postcss';
import { kindsOfPages } from './pages.ts';
import { expect, test } from './watched-page.ts';

const lecture = kindsOfPages.find(([kind]) => kind === 'lecture')?.[1] ?? '';

test.describe('on a lecture', () => {
  test.use({ viewport: { width: 1280, height: 800 } });
  test.skip(lecture === '', 'there is no lecture');

  test('copies the address of a section, by mouse and by keyboard, and says so', async ({ page, baseURL, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`${baseURL}${lecture}`, { waitUntil: 'networkidle' });
    const heading = page.locator('.prose h2[id]').first();
    const id = encodeURIComponent((await heading.getAttribute('id')) ?? '');
    await heading.hover();
    const link = page.getByRole('link', { name: `Copy link to ${await heading.textContent()}`, exact: true }).first();
    await expect(link).toHaveCSS('opacity', '1');
    await link.click();
    await expect(page.getByRole('status')).toHaveText('Link copied');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${baseURL}${lecture}#${id}`);
    await expect(page).toHaveURL(`${baseURL}${lecture}#${id}`);
    await page.evaluate(() => navigator.clipboard.writeText(''));
    await link.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(`${baseURL}${lecture}#${id}`);
  });

  test('leaves the name of a heading as its words are', async ({ page, baseURL }) => {
    await page.goto(`${baseURL}${lecture}`, { waitUntil: 'networkidle' });
    await expect(page.locator('.heading-link').first()).toBeAttached();
    const words = await page.locator('.prose h2[id]').first().textContent();
    await expect(page.getByRole('heading', { name: words ?? '', exact: true }).first()).toBeVisible();
  });

  test('marks the section that is read in the contents, and has each tool once after moves', async ({ page, baseURL }) => {
    await page.goto(`${baseURL}${lecture}`, { waitUntil: 'networkidle' });
    const marked = page.locator('.lecture-contents [aria-current="location"]');
    for (const place of [1, -1, 0]) {
      const link = page.locator('.lecture-contents > ol > li > a').nth(place);
      const hash = await link.getAttribute('href');
      await page.locator(`[id="${decodeURIComponent((hash ?? '').slice(1))}"]`).evaluate((heading) => {
        heading.scrollIntoView({ block: 'start' });
      });
      if (place !== -1) await expect(marked).toHaveAttribute('href', hash ?? '');
      await expect(marked).toHaveCount(1);
      await expect(marked).toBeInViewport();
    }
    await page.locator('header a').first().click();
    await expect(page.locator('.lecture-contents')).toHaveCount(0);
    await page.goBack();
    await expect(page.locator('.heading-link').first()).toBeAttached();
    const twice = await page.evaluate(() => document.querySelectorAll('.heading-link + .heading-link, .code-box .code-box').length);
    expect(twice).toBe(0);
  });
});

test('copies a block of code, and says so', async ({ page, baseURL, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await addToText(page, '<pre tabindex="0"><code>kubectl get pods\n</code></pre>');
  await page.goto(`${baseURL}${lecture}`, { waitUntil: 'networkidle' });
  const box = page.locator('.code-box').last();
  await box.locator('pre').focus();
  await page.keyboard.press('Tab');
  await expect(box.getByRole('button', { name: 'Copy code' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toHaveText('Code copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('kubectl get pods\n');
});

test('says so where the browser does not let it copy', async ({ page, baseURL }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await addToText(page, '<pre tabindex="0"><code>kubectl get pods\n</code></pre>');
  await page.goto(`${baseURL}${lecture}`, { waitUntil: 'networkidle' });
  await page.locator('.copy-code').last().click();
  await expect(page.getByRole('status')).toHaveText('The browser does not let pages copy');
});

test('shows footnotes beside the words they belong to where there is room, and their links lead there', async ({ page, baseURL }) => {
  const notes = ['1', '2'].map((n) => `<li id="user-content-fn-${n}"><p>Note ${n}. ${'Words of it. '.repeat(20)}</p></li>`).join('');
  const marks = ['1', '2'].map((n) => `<sup><a href="#user-content-fn-${n}" id="user-content-fnref-${n}">${n}</a></sup>`).join(' ');
  await addToText(
    page,
    `<p>Words with two notes ${marks}</p><section class="footnotes"><h2 class="sr-only">Footnotes</h2><ol>${notes}</ol></section>`,
  );
  await addRules(page, parse(await (await page.request.get(`${baseURL}handbook/handbook.css`)).text()), 'footnotes');
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(`${baseURL}${lecture}`, { waitUntil: 'networkidle' });
  const box = async (id: string) => (await page.locator(`[id="user-content-${id}"]`).boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  await expect(page.locator('.footnotes[data-beside]')).toBeAttached();
  const [mark, first, second] = [await box('fnref-1'), await box('fn-1'), await box('fn-2')];
  expect(first.x).toBeGreaterThan(mark.x);
  expect(Math.abs(first.y - mark.y)).toBeLessThan(12);
  expect(second.y).toBeGreaterThanOrEqual(first.y + first.height);
  expect(second.x).toBe(first.x);
  await page.locator('[id="user-content-fnref-2"]').click();
  await expect(page).toHaveURL(/#user-content-fn-2$/);
  await expect(page.locator('[id="user-content-fn-2"]')).toBeInViewport();
  await page.setViewportSize({ width: 1000, height: 800 });
  await expect(page.locator('.footnotes[data-beside]')).toHaveCount(0);
  expect((await box('fn-1')).y).toBeGreaterThan((await box('fnref-1')).y + 20);
});

/** Adds to the lecture's text what this course's lectures may not hold, before anything of the page runs. */
async function addToText(page: Page, html: string): Promise<void> {
  await page.addInitScript((added) => {
    document.addEventListener('DOMContentLoaded', () =>
      document.querySelector('.lecture-text > .prose')?.insertAdjacentHTML('beforeend', added),
    );
  }, html);
}

/** Adds the rules for what this lecture does not hold: a page carries those it has use for alone. */
async function addRules(page: Page, sheet: Root, name: string): Promise<void> {
  sheet.walkRules((rule) => {
    if (!rule.selector.includes(name)) rule.remove();
  });
  await page.addInitScript((css) => {
    const rules = new CSSStyleSheet();
    rules.replaceSync(css);
    document.adoptedStyleSheets.push(rules);
  }, sheet.toString());
}
