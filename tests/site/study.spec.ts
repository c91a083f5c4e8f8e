import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { Card, CardDecks } from '../../lib/model/study/card.ts';
import { siteFolder, toPath } from './pages.ts';
import { expect, forgetFailures, test } from './watched-page.ts';

/*
 * Studying as a student does: in a browser, for what is kept there, over reloads, days and devices.
 */

const decks: CardDecks = JSON.parse(readFileSync(join(siteFolder, 'study', 'latest.json'), 'utf8'));
const cards = decks.decks.flatMap(({ files }) =>
  files.flatMap((file): readonly Card[] => JSON.parse(readFileSync(join(siteFolder, file), 'utf8'))),
);
const morning = new Date('2026-12-01T09:00:00');
const day = 86_400_000;

/** What is kept, as its database has it. */
async function readKept(page: Page) {
  return page.evaluate(async () => {
    const open = indexedDB.open((await indexedDB.databases()).find(({ name }) => name?.startsWith('study'))?.name ?? '');
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      open.onsuccess = () => resolve(open.result);
      open.onerror = () => reject(open.error);
    });
    const all = (store: string) =>
      new Promise<unknown[]>((resolve, reject) => {
        const request = database.transaction(store).objectStore(store).getAll();
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const kept = { cards: await all('cards'), answers: await all('answers') };
    database.close();
    return kept;
  });
}

/** Answers one card by keys; gives its question. */
async function answer(page: Page, key = '3'): Promise<string> {
  const question = page.locator('.study-question');
  const text = (await question.textContent()) ?? '';
  const left = await page.locator('article.study-card').elementHandle();
  while ((await page.getByRole('button', { name: 'Good' }).count()) === 0) await page.keyboard.press('Space');
  await page.keyboard.press(key);
  await expect.poll(() => left?.evaluate((card) => card.isConnected)).toBe(false);
  return text;
}

async function begin(page: Page, baseURL: string | undefined, at = morning): Promise<void> {
  await page.clock.install({ time: at });
  await page.goto(`${baseURL}study/`);
  await page.getByRole('button', { name: /^Study \d+ cards?$/ }).click();
  await expect(page.locator('.study-question')).toBeFocused();
}

test('loses nothing over twenty cards, a reload, three days, a file and another browser', async ({ page, browser, baseURL }) => {
  test.setTimeout(120_000);
  await begin(page, baseURL);
  const asked = new Set<string>();
  for (let index = 0; index < 20; index += 1) {
    asked.add(await answer(page, index % 6 === 5 ? '1' : index % 2 === 0 ? '4' : '3'));
    if (index === 9) {
      await page.reload();
      await expect(page.locator('.study-question')).toBeFocused();
    }
  }
  for (const question of asked) expect(cards.map((card) => card.question.replace(/\s+/g, ' '))).toContain(question.replace(/\s+/g, ' '));
  const first = await readKept(page);
  expect(first.answers).toHaveLength(20);

  await page.clock.setFixedTime(new Date(morning.getTime() + 3 * day));
  await page.goto(`${baseURL}`);
  await page.getByRole('link', { name: 'Revise with cards' }).click();
  await page.getByRole('button', { name: /^Study \d+ cards?$/ }).click();
  await expect(page.locator('.study-question')).toBeFocused();
  expect(await readKept(page)).toEqual(first);
  await answer(page, '3');

  await page.getByRole('button', { name: 'Desk' }).click();
  await page.locator('summary').filter({ hasText: 'On this device' }).click();
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export a file' }).click();
  const file = await (await coming).path();
  await expect(page.getByText(/The file holds 21 answers about \d+ cards/)).toBeVisible();
  const here = await readKept(page);

  const other = await browser.newContext({ ...(baseURL !== undefined && { baseURL }) });
  const there = await other.newPage();
  await there.clock.setFixedTime(new Date(morning.getTime() + 3 * day));
  await there.goto(`${baseURL}study/`);
  await there.locator('summary').filter({ hasText: 'On this device' }).click();
  await there.locator('input[type=file]').setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from('{"a":1}') });
  await expect(there.getByText('This file was written by something else.')).toBeVisible();
  await there.locator('input[type=file]').setInputFiles(file);
  await there.getByRole('button', { name: 'Add to what is here' }).click();
  await expect(there.getByText('Imported')).toBeVisible();
  expect(await readKept(there)).toEqual(here);
  const counts = (await page.locator('.study-counts').textContent()) ?? '';
  await expect(there.locator('.study-counts')).toHaveText(counts);

  await there.getByRole('button', { name: 'Forget everything…' }).click();
  await there.getByRole('dialog').getByRole('button', { name: 'Forget everything' }).click();
  await expect(there.getByText('Everything is forgotten.')).toBeVisible();
  expect(await readKept(there)).toEqual({ cards: [], answers: [] });
  await other.close();
});

test('begins for a student who presses before its script is there, and leads back to the desk', async ({ page, baseURL }) => {
  let letIn = () => {};
  const isIn = new Promise<void>((resolve) => {
    letIn = resolve;
  });
  await page.route(/\/assets\/(?:study|after-desk)-/, (route) => isIn.then(() => route.continue()));
  await page.goto(`${baseURL}study/`, { waitUntil: 'commit' });
  await page.getByRole('link', { name: 'Study today’s cards' }).click();
  letIn();
  await expect(page.locator('.study-question')).toBeFocused();
  await page.reload();
  await expect(page.locator('.study-question')).toBeFocused();
  await page.goBack();
  await expect(page.getByRole('button', { name: /^Study \d+ cards?$/ })).toBeVisible();
  expect(new URL(page.url()).hash).toBe('');
});

test('keeps the focus on the button that begins while its script comes', async ({ page, baseURL }) => {
  let letIn = () => {};
  const isIn = new Promise<void>((resolve) => {
    letIn = resolve;
  });
  await page.route(/\/assets\/study-/, (route) => isIn.then(() => route.continue()));
  await page.goto(`${baseURL}study/`, { waitUntil: 'commit' });
  await page.getByRole('link', { name: 'Study today’s cards' }).focus();
  letIn();
  await expect(page.getByRole('button', { name: /^Study \d+ cards?$/ })).toBeFocused();
});

test('asks the cards of topics that no lecture teaches, where they alone are chosen', async ({ page, baseURL }) => {
  test.skip(!decks.decks.some(({ url }) => url === undefined), 'a lecture teaches every topic');
  await page.goto(`${baseURL}study/`);
  await page.locator('summary').filter({ hasText: 'What you study' }).click();
  await page.getByRole('button', { name: 'None' }).click();
  await page.locator('.study-decks > ul > li').last().getByRole('checkbox').first().check();
  await page.getByRole('button', { name: /^Study \d+ cards?$/ }).click();
  await expect(page.locator('.study-question')).toBeFocused();
});

test('loses at most the last answer when its page is killed', async ({ context, baseURL }) => {
  const page = await context.newPage();
  await begin(page, baseURL);
  for (let index = 0; index < 4; index += 1) await answer(page);
  while ((await page.getByRole('button', { name: 'Good' }).count()) === 0) await page.keyboard.press('Space');
  // Its process ends at once, with the answer on its way.
  await page.keyboard.down('3');
  await page.close({ runBeforeUnload: false });
  const again = await context.newPage();
  await again.goto(`${baseURL}study/`);
  await expect(again.locator('.study-counts')).toBeVisible();
  const { answers, cards: kept } = await readKept(again);
  expect(answers.length).toBeGreaterThanOrEqual(4);
  expect(kept).toHaveLength(answers.length);
});

test('is worked by the keyboard alone: undo, until tomorrow, suspend, and lists part by part', async ({ page, baseURL }) => {
  await begin(page, baseURL);
  const question = page.locator('.study-question');
  const first = (await question.textContent()) ?? '';
  await answer(page, '1');
  await page.keyboard.press('u');
  await expect(question).toHaveText(first.replace(/\s+/g, ' '));
  await expect(page.getByRole('status')).toHaveText('Taken back.');
  expect((await readKept(page)).answers).toHaveLength(0);
  await page.keyboard.press('b');
  await expect(page.getByText('Put off until tomorrow.')).toBeVisible();
  const second = (await question.textContent()) ?? '';
  expect(second).not.toBe(first);
  await page.keyboard.press('s');
  await expect(page.getByText(/^Suspended/)).toBeVisible();
  await expect(question).not.toHaveText(second.replace(/\s+/g, ' '));
  await page.keyboard.press('u');
  await expect(question).toHaveText(second.replace(/\s+/g, ' '));
  await page.keyboard.press('u');
  await expect(question).toHaveText(first.replace(/\s+/g, ' '));
  for (let index = 0; index < 20; index += 1) {
    if ((await page.getByRole('button', { name: /^Show 1 of/ }).count()) > 0) break;
    await answer(page, '4');
  }
  const parts = page.locator('.study-answer li');
  await page.keyboard.press('Space');
  await expect(parts).toHaveCount(1);
  await expect(parts.first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(parts).toHaveCount(2);
});

test('tells two open tabs of each other, and keeps one answer to a card', async ({ page, context, baseURL }) => {
  await begin(page, baseURL);
  const other = await context.newPage();
  await other.clock.install({ time: morning });
  await other.goto(`${baseURL}study/`);
  await other.getByRole('button', { name: /^Study \d+ cards?$/ }).click();
  const question = (await page.locator('.study-question').textContent()) ?? '';
  await expect(other.locator('.study-question')).toHaveText(question.replace(/\s+/g, ' '));
  await answer(page);
  await expect(other.locator('.study-question')).not.toHaveText(question.replace(/\s+/g, ' '));
  await answer(other);
  const { answers } = await readKept(page);
  expect(answers).toHaveLength(2);
});

test('plans an exam, and says where it does not fit', async ({ page, baseURL }) => {
  await page.clock.setFixedTime(morning);
  await page.goto(`${baseURL}study/`);
  await page.locator('summary').filter({ hasText: 'Exam' }).click();
  await page.getByLabel('Exam on').fill('2026-12-11');
  await page.getByRole('button', { name: 'Plan it' }).click();
  await expect(page.getByText(/at your pace of 20 it does not fit: \d+ would be left/)).toBeVisible();
  await page.getByRole('button', { name: /^Take \d+ new cards a day$/ }).click();
  await expect(page.getByText(/It fits\./)).toBeVisible();
  await page.reload();
  await expect(page.getByText(/It fits\./)).toBeVisible();
});

test('studies one lecture from its page, offers its topics, and says on pages what is known', async ({ page, baseURL }) => {
  const deck = decks.decks.find(({ url }) => url !== undefined);
  const url = deck?.url ?? '';
  await page.clock.install({ time: morning });
  await page.goto(`${baseURL}${toPath(url)}`, { waitUntil: 'networkidle' });
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await expect(page.getByText(/You know \d+ of its/)).toHaveCount(0);
  await page.getByRole('link', { name: 'Study the cards of this lecture' }).click();
  await expect(page.getByText(deck?.title ?? '', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: /^Study \d+ cards?$/ }).click();
  await expect(page.locator('.study-question')).toBeFocused();
  expect(requests.filter((address) => address.includes('/study/files/')).length).toBe(deck?.files.length);
  for (let index = 0; index < 6; index += 1) await answer(page, '4');
  await page.goto(`${baseURL}${toPath(url)}`);
  await expect(page.getByText(new RegExp(`You know \\d+ of its ${deck?.topics} topics`))).toBeVisible();
  const { cards: kept } = await readKept(page);
  const [known] = kept.flatMap((record) => (record instanceof Object && 'place' in record ? [record.place] : []));
  const topic: string = Reflect.get(Object(known), 'topic');
  const card = cards.find((other) => other.topic === topic);
  expect(card).toBeDefined();
});

test('has all that is needed without a network once the course is kept', async ({ page, context, baseURL }) => {
  test.setTimeout(120_000);
  await page.goto(`${baseURL}offline/`);
  await page.getByRole('button', { name: 'Keep this course' }).click();
  await expect(page.getByText('The whole course is on this device.').first()).toBeVisible({ timeout: 60_000 });
  await context.setOffline(true);
  await page.goto(`${baseURL}study/`);
  await page.getByRole('button', { name: /^Study \d+ cards?$/ }).click();
  await expect(page.locator('.study-question')).toBeFocused();
  await answer(page);
  expect((await readKept(page)).answers).toHaveLength(1);
});

test('says in words what cannot be had, and tries it again', async ({ page, baseURL, complaints }) => {
  await page.route('**/study/latest.json', (route) => route.abort());
  await page.goto(`${baseURL}study/`);
  await expect(page.getByRole('alert').filter({ hasText: 'could not be fetched' })).toBeVisible();
  await page.unroute('**/study/latest.json');
  await page.route('**/study/files/*', (route) => route.fulfill({ status: 404 }));
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('button', { name: /^Study \d+ cards?$/ }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'The cards are not there.' })).toBeVisible();
  await page.unroute('**/study/files/*');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.locator('.study-question')).toBeFocused();
  forgetFailures(complaints);
});

test('says in words where the browser keeps nothing', async ({ page, baseURL }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'indexedDB', { value: null });
  });
  await page.goto(`${baseURL}study/`);
  await expect(page.getByRole('alert').filter({ hasText: 'private window' })).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`stands axe and a phone on every screen, ${colorScheme}`, async ({ browser, baseURL }) => {
    test.setTimeout(120_000);
    const context = await browser.newContext({
      colorScheme,
      viewport: { width: 360, height: 740 },
      ...(baseURL !== undefined && { baseURL }),
    });
    const page = await context.newPage();
    const check = async () => {
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    };
    await page.goto(`${baseURL}study/`);
    await expect(page.locator('.study-part').first()).toBeVisible();
    for (const summary of await page.locator('.study-part > summary').all()) await summary.click();
    await page.locator('.study-decks details > summary').first().click();
    await page.locator('.study-table summary').click();
    await expect(page.locator('.study-topics input').first()).toBeVisible();
    await check();
    for (const part of await page.locator('.study-desk :is(.study-button, summary, label:has(input))').all()) {
      const box = await part.boundingBox();
      if (box !== null) expect(box.height, (await part.textContent()) ?? '').toBeGreaterThanOrEqual(43.9);
    }
    await page.getByRole('button', { name: /^Study \d+ cards?$/ }).click();
    await expect(page.locator('.study-question')).toBeFocused();
    await check();
    while ((await page.getByRole('button', { name: 'Good' }).count()) === 0) await page.keyboard.press('Space');
    await check();
    for (const button of await page.locator('.study-grades button').all())
      expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await context.close();
  });
