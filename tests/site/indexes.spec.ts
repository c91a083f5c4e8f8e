import AxeBuilder from '@axe-core/playwright';
import { topics } from './pages.ts';
import { expect, test } from './watched-page.ts';

const roles = topics.filter(({ type }) => type === 'role').map(({ url }) => url.split('/').at(-2) ?? '');
const paths = [
  '',
  'topics/',
  'topics/?q=store',
  'roles/',
  `roles/?compare=${roles[0]}&with=${roles[1]}`,
  'layers/',
  'components/',
  'tools/',
  'tools/?licence=open-source',
  'decisions/',
  'phases/',
  'concepts/',
  'readings/',
];

for (const path of paths) {
  for (const width of [360, 1280]) {
    test(`finds nothing to complain of on /${path} in either theme, ${width} pixels wide`, async ({ page, baseURL }) => {
      test.slow();
      await page.setViewportSize({ width, height: 800 });
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await page.goto(`${baseURL}${path}`, { waitUntil: 'networkidle' });
        const { violations } = await new AxeBuilder({ page }).options({ rules: { 'target-size': { enabled: true } } }).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).slice(0, 3)}`)).toEqual([]);
      }
    });
  }

  test(`scrolls /${path} in one direction alone where there is little room`, async ({ page, baseURL }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`${baseURL}${path}`, { waitUntil: 'networkidle' });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(wide).toBe(0);
  });
}

for (const width of [320, 360, 768, 1280, 1920]) {
  test(`keeps the words of the drawings inside and apart at ${width} pixels`, async ({ page, baseURL }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`${baseURL}`, { waitUntil: 'networkidle' });
    const faults = await page.evaluate(() => {
      const found: string[] = [];
      for (const drawing of document.querySelectorAll('.drawing > svg')) {
        const frame = drawing.getBoundingClientRect();
        const boxes = [...drawing.querySelectorAll('text')].map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() }));
        if (frame.width === 0) continue;
        for (const { text, box } of boxes)
          if (box.left < frame.left - 1 || box.right > frame.right + 1 || box.top < frame.top - 4 || box.bottom > frame.bottom + 4)
            found.push(`${text} leaves the drawing`);
        for (const [index, a] of boxes.entries())
          for (const b of boxes.slice(index + 1))
            if (
              a.box.left < b.box.right - 1 &&
              b.box.left < a.box.right - 1 &&
              a.box.top < b.box.bottom - 4 &&
              b.box.top < a.box.bottom - 4
            )
              found.push(`${a.text} stands on ${b.text}`);
      }
      return found;
    });
    expect(faults).toEqual([]);
    await expect(page.locator('.stack-map:visible')).toHaveCount((await page.locator('.stack-map').count()) / 2);
  });
}

test('leads from a part of a drawing to its page, within the site', async ({ page, baseURL }) => {
  await page.goto(`${baseURL}`, { waitUntil: 'networkidle' });
  const part = page.locator('.stack-map:visible [data-type="component"] a').first();
  test.skip((await part.count()) === 0, 'no component in a layer');
  const name = (await part.textContent()) ?? '';
  await part.locator('text').click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
});

test('lets the keyboard see where it is in a drawing', async ({ page, baseURL }) => {
  await page.goto(`${baseURL}`, { waitUntil: 'networkidle' });
  const link = page.locator('.stack-map:visible a').first();
  test.skip((await link.count()) === 0, 'no layers');
  await link.focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(link).toBeFocused();
  await expect(link.locator('text')).toHaveCSS('text-decoration-line', 'underline');
  await expect(link.locator('text')).toHaveCSS('outline-style', 'solid');
});

test('opens search from the first page', async ({ page, baseURL }) => {
  await page.goto(`${baseURL}`, { waitUntil: 'networkidle' });
  await page.getByRole('button', { name: 'Search lectures and topics' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
});
