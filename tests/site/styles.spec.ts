import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeTypeStyles } from '../../lib/finish/type-styles.ts';
import { defaultTypes } from '../../lib/model/types/default-types.ts';
import { kindsOfPages } from './pages.ts';
import { expect, forgetFailures, test } from './watched-page.ts';

/** The style sheet that pages carry parts of, with the styles of the course's types; their faces come when they come. */
const frames = join('.flywheel', 'frame');
const css = readFileSync(join(frames, readdirSync(frames)[0] ?? '', 'site.css'), 'utf8').replace(/@font-face\s*\{[^}]*\}/g, '');
const sheet = css + writeTypeStyles(defaultTypes);

for (const [index, [kind, path]] of kindsOfPages.filter(([kind]) => kind !== 'handbook').entries()) {
  const [width, colorScheme] = index % 2 === 0 ? ([412, 'dark'] as const) : ([1280, 'light'] as const);
  test(`the ${kind} carries all rules that it has use for, ${colorScheme} and ${width} px wide`, async ({ page, baseURL, complaints }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    await page.route('**/*.woff2', (route) => route.abort());
    await page.route('**/*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
    await page.goto(`${baseURL}${path}`, { waitUntil: 'load' });
    const [own, whole] = await page.evaluate(async (css) => {
      const looks = (element: Element, part?: string) => {
        const style = getComputedStyle(element, part);
        // A custom property is seen in what reads it alone.
        const seen = Array.from(style).filter((name) => !name.startsWith('--'));
        return seen.map((name) => `${name}: ${style.getPropertyValue(name)}`).join('\n');
      };
      const elements = [...document.body.querySelectorAll<HTMLElement | SVGElement>('*')];
      // What is below the window is laid out when the browser comes to it.
      for (const { style } of elements) style.contentVisibility = 'visible';
      const describe = () =>
        elements.map((element) => {
          const { x, y, width, height } = element.getBoundingClientRect();
          const place = `${element.tagName} ${element.getAttribute('class')}: ${[x, y, width, height].map(Math.round)}`;
          return [place, looks(element), ...(element.closest('svg') === null ? [looks(element, '::before')] : [])].join('\n');
        });
      const before = describe();
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets.push(sheet);
      return [before, describe()] as const;
    }, sheet);
    const differing = whole.findIndex((looks, place) => looks !== own[place]);
    expect(own[differing]).toBe(whole[differing]);
    forgetFailures(complaints);
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
  // On a busy machine a face comes late from the cache too.
  await expect(async () => {
    await page.goto(`${baseURL}roles/`);
    await page.evaluate(() => document.fonts.ready);
    expect(await widthOfLinks()).not.toBe(standIn);
  }).toPass();
});
