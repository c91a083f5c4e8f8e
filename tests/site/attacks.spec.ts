import { expect, test } from '@playwright/test';
import { readCollectedPayloads } from '../security/collected-payloads.ts';
import { allVectors } from '../security/vectors/all-vectors.ts';
import { type Harm, inspectPage, openWatched } from './attacked-page.ts';
import { type AttackedSite, buildAttackedSite } from './attacked-site.ts';

test.describe.configure({ mode: 'default' });

const collected = readCollectedPayloads();
let site: AttackedSite;

test.beforeAll(async () => {
  test.setTimeout(300_000);
  site = await buildAttackedSite('attacks', [...allVectors, ...collected]);
});

test.afterAll(() => site?.stop());

test('lets no attack run, ask, open or leave, on any page', async ({ browser }) => {
  test.setTimeout(300_000);
  const harm: Harm = [];
  const waiting = [...site.paths];
  const context = await openWatched(browser, new URL(site.root).origin, harm);
  await Promise.all(
    Array.from({ length: 4 }, async () => {
      const page = await context.newPage();
      for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) await inspectPage(page, new URL(path, site.root).href, harm);
    }),
  );
  await context.close();
  test.info().annotations.push({ type: 'measured', description: JSON.stringify({ ...site.content, pages: site.paths.length }) });
  expect([...new Set(harm)].slice(0, 40)).toEqual([]);
  expect(site.content.placed).toBeGreaterThan(allVectors.length * 8);
});
