import { expect, test } from '@playwright/test';
import { readCollectedPayloads } from '../security/collected-payloads.ts';
import { armVector } from '../security/vector.ts';
import { allVectors } from '../security/vectors/all-vectors.ts';
import { type Harm, inspectPage, inspectPageNow, openWatched } from './attacked-page.ts';
import { type AttackedSite, buildAttackedSite } from './attacked-site.ts';

test.describe.configure({ mode: 'default' });

const collected = readCollectedPayloads();
let site: AttackedSite;

test.beforeAll(async () => {
  test.setTimeout(900_000);
  site = await buildAttackedSite('attacks', [...allVectors, ...collected]);
});

test.afterAll(() => site?.stop());

/** The pages are tried in parts, so that each part has time enough on a slow machine and is all that is tried again. */
const parts = 12;

for (let part = 0; part < parts; part++)
  test(`lets no attack run, ask, open or leave, on any page: part ${part + 1} of ${parts}`, async ({ browser }) => {
    test.setTimeout(300_000);
    const harm: Harm = [];
    const tried = site.paths.filter((path, index) => Boolean(process.env['LONG']) || !path.startsWith('/tools/') || index % 4 === 0);
    const waiting = tried.filter((_, index) => index % parts === part);
    const pages = waiting.length;
    const context = await openWatched(browser, new URL(site.root).origin, harm);
    await Promise.all(
      Array.from({ length: 4 }, async () => {
        const page = await context.newPage();
        for (let path = waiting.pop(); path !== undefined; path = waiting.pop())
          await inspectPage(page, new URL(path, site.root).href, harm);
      }),
    );
    await context.close();
    test.info().annotations.push({ type: 'measured', description: JSON.stringify({ ...site.content, pages }) });
    expect(summarize(harm)).toEqual([]);
    expect(pages).toBeGreaterThan(0);
    expect(site.content.placed).toBeGreaterThan(allVectors.length * 8);
  });

test('lets no attack run from an address or a query of search', async ({ browser }) => {
  test.setTimeout(300_000);
  const harm: Harm = [];
  const context = await openWatched(browser, new URL(site.root).origin, harm);
  const page = await context.newPage();
  const texts = allVectors
    .map((vector, index) => armVector(vector, index).replace(/[\ud800-\udfff\0]/g, ''))
    .filter((_, index) => index % 9 === 0);
  for (const text of texts.slice(0, 12)) {
    const query = encodeURIComponent(text);
    for (const address of [`search/?q=${query}&type=${query}`, `?words=${query}#${query}`, `lectures/?${query}=${query}`]) {
      await page.goto(new URL(address, site.root).href);
      harm.push(...(await inspectPageNow(page)));
    }
  }
  await page.goto(site.root);
  await page.keyboard.press('Control+k');
  const field = page.getByRole('combobox', { name: 'Search the course' }).or(page.getByRole('searchbox')).first();
  await expect(field).toBeVisible();
  for (const text of texts) {
    await field.fill(text.replace(/[\r\n]/g, ' '));
    await page.waitForTimeout(60);
  }
  await page.waitForTimeout(500);
  harm.push(...(await inspectPageNow(page)));
  await context.close();
  expect(summarize(harm)).toEqual([]);
});

test('serves a drawing that would run so that it cannot', async ({ browser, request }) => {
  const harm: Harm = [];
  const context = await openWatched(browser, new URL(site.root).origin, harm);
  const page = await context.newPage();
  await page.goto(new URL('lectures/', site.root).href);
  const drawing =
    /\/media\/drawn\.[\da-f]+\.svg/.exec(
      await (await request.get(new URL(site.paths.find((path) => path.startsWith('/lectures/0-')) ?? '', site.root).href)).text(),
    )?.[0] ?? '';
  const answer = await page.goto(new URL(drawing, site.root).href);
  expect(answer?.headers()['content-security-policy']).toContain('sandbox');
  expect(await answer?.text()).toContain('<circle');
  expect(await answer?.text()).not.toMatch(/script|onload|evil|javascript|foreignObject/i);
  await context.close();
  expect(summarize(harm)).toEqual([]);
});

/** Each harm once, with one of the pages it was seen on. */
function summarize(harm: Harm): readonly string[] {
  const seen = new Map(harm.map((text) => [text.replace(/ on http:.*$/s, ''), text]));
  return [...seen.values()].slice(0, 40);
}
