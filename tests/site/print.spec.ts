import { expect, type Page, test } from '@playwright/test';
import { kindsOfPages } from './pages.ts';

/** The pages that readers print most, and the handbook, which is made for it. */
const printed = [
  ...kindsOfPages.filter(([kind]) => ['lecture', 'role', 'component', 'decision', 'glossary'].includes(kind)),
  ['handbook', 'handbook/'] as const,
];

/** The width between the margins of a sheet of A4, in pixels of CSS. */
const sheet = { width: 658, height: 970 };

/** What paper would cut off: anything that reaches out of the sheet, and anything that would need a scroll bar. */
function findCut(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const isShown = (element: Element) => element.checkVisibility() && element.getBoundingClientRect().width > 1;
    return [...document.querySelectorAll('main *')].flatMap((element) => {
      if (!isShown(element)) return [];
      const { right, left } = element.getBoundingClientRect();
      const { overflowX } = getComputedStyle(element);
      const scrolls = overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 1;
      const name = `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}: ${element.textContent?.slice(0, 40)}`;
      return right > width + 1 || left < -1 || scrolls ? [name] : [];
    });
  });
}

for (const [kind, path] of printed) {
  test(`prints the ${kind} with nothing cut off`, async ({ page, baseURL }) => {
    await page.setViewportSize(sheet);
    await page.emulateMedia({ media: 'print', colorScheme: 'light' });
    await page.goto(`${baseURL}${path}`, { waitUntil: 'networkidle' });
    expect(await findCut(page)).toEqual([]);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  });
}

test('prints a hundred entries of the glossary on two pages', async ({ page, baseURL }) => {
  await page.goto(`${baseURL}topics/`, { waitUntil: 'networkidle' });
  const entries = await page.locator('.entry').count();
  const pages = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type \/Page\n/g) ?? [];
  expect(pages.length).toBeGreaterThan(0);
  expect(pages.length).toBeLessThanOrEqual(Math.ceil(entries / 50));
});

for (const [kind, path] of kindsOfPages.filter(([kind]) => /lecture$|index of (?:roles|tools)|comparison/.test(kind)))
  test(`breaks no word in a table of the ${kind} on paper`, async ({ page, baseURL }) => {
    await page.setViewportSize(sheet);
    await page.emulateMedia({ media: 'print', colorScheme: 'light' });
    await page.goto(`${baseURL}${path}`, { waitUntil: 'networkidle' });
    const broken = await page.locator('td, th').evaluateAll((cells) =>
      cells.flatMap((cell) => {
        const found: string[] = [];
        const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
        for (let text = texts.nextNode(); text !== null; text = texts.nextNode())
          for (const { 0: word, index } of (text.textContent ?? '').matchAll(/[\p{L}\p{N}]+/gu)) {
            const range = document.createRange();
            range.setStart(text, index);
            range.setEnd(text, index + word.length);
            if (new Set(Array.from(range.getClientRects(), ({ top }) => Math.round(top))).size > 1) found.push(word);
          }
        return found;
      }),
    );
    expect(broken).toEqual([]);
  });

test('gives every id of the handbook once, and leads every link inside it somewhere', async ({ page, baseURL }) => {
  await page.goto(`${baseURL}handbook/`);
  const faults = await page.evaluate(() => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    const links = [...document.querySelectorAll('a[href^="#"]')].map((link) =>
      decodeURIComponent(link.getAttribute('href')?.slice(1) ?? ''),
    );
    return { twice: ids.filter((id, index) => ids.indexOf(id) !== index), lost: links.filter((id) => !ids.includes(id)) };
  });
  expect(faults).toEqual({ twice: [], lost: [] });
});

test('opens the handbook from any page as a document of its own, without script', async ({ page, baseURL }) => {
  await page.goto(`${baseURL}offline/`);
  await page.getByRole('contentinfo').getByRole('link', { name: 'Handbook' }).click();
  await expect(page).toHaveURL(`${baseURL}handbook/`);
  await expect(page.getByRole('heading', { name: 'Contents' })).toBeVisible();
  await expect(page.locator('script')).toHaveCount(0);
});
