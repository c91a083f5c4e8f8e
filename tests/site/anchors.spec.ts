import { expect, type Page, test } from '@playwright/test';
import { kindsOfPages } from './pages.ts';

/** Anchors of a page that are tried in a fresh document each; all are tried by moving within one. */
const mostCold = 2;

for (const width of [360, 1280])
  test.describe(`an anchor at ${width} pixels`, () => {
    test.use({ viewport: { width, height: 740 } });
    for (const [kind, path] of kindsOfPages)
      test(`of the page of kind "${kind}" stands right below what is sticky`, async ({ page, baseURL }) => {
        await page.goto(baseURL + path, { waitUntil: 'load' });
        const ids = await page.evaluate(() => {
          const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href*="#"]')].filter(
            (link) => link.pathname === location.pathname,
          );
          const targets = links.map(({ hash }) => decodeURIComponent(hash.slice(1)));
          return [...new Set(targets)].filter((id) => document.getElementById(id)?.checkVisibility());
        });
        const wrong = await landings(page, ids, 'after a move');
        const step = Math.ceil(ids.length / mostCold);
        for (const id of ids.filter((_, place) => place % step === step - 1)) {
          await page.goto('about:blank');
          await page.goto(`${baseURL}${path}#${encodeURIComponent(id)}`, { waitUntil: 'load' });
          wrong.push(...(await landings(page, [id], 'after a load')));
        }
        expect(wrong).toEqual([]);
      });
  });

/** Moves to each target in turn, unless it is asked for already, and tells those that stand elsewhere than 0 to 80 pixels below what is sticky. */
function landings(page: Page, ids: readonly string[], when: string): Promise<string[]> {
  return page.evaluate(
    async ([targets, moment]) => {
      const frames = async (count: number) => {
        for (let frame = 0; frame < count; frame++) await new Promise(requestAnimationFrame);
      };
      const bars = [...document.querySelectorAll('body *')].filter((element) => /sticky|fixed/.test(getComputedStyle(element).position));
      const wrong: string[] = [];
      for (const id of targets) {
        if (location.hash !== `#${encodeURIComponent(id)}`) {
          location.hash = '';
          location.hash = encodeURIComponent(id);
        }
        await frames(3);
        const target = document.getElementById(id);
        const { top = 0, left = 0, right = 0 } = target?.getBoundingClientRect() ?? {};
        const above = bars.filter((bar) => {
          const box = bar.getBoundingClientRect();
          return !bar.contains(target) && box.top < top && box.bottom > 0 && box.left < right && box.right > left;
        });
        const below = top - Math.max(0, ...above.map((bar) => bar.getBoundingClientRect().bottom));
        const isAtEnd = innerHeight + scrollY >= document.documentElement.scrollHeight - 2;
        const floor = document.querySelector('.site-bar')?.getBoundingClientRect().top || innerHeight;
        const isVisible = below >= -1 && top < floor;
        if (!isVisible || (below > 80 && !isAtEnd && scrollY > 0)) wrong.push(`${id} ${moment}: ${Math.round(below)} px`);
      }
      return wrong;
    },
    [ids, when] as const,
  );
}
