import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { siteFolder, toPath, topics } from './pages.ts';
import { expect, test } from './watched-page.ts';

/** A page of the site that has a sheet of a kind. */
function findPage(kind: string): string | undefined {
  const sheet = `data-sheet="{&quot;kind&quot;:&quot;${kind}&quot;`;
  const paths = ['plan/', ...topics.map(({ url }) => toPath(url))].filter((path) => existsSync(join(siteFolder, path, 'index.html')));
  return paths.find((path) => readFileSync(join(siteFolder, path, 'index.html'), 'utf8').includes(sheet));
}

const found = { worksheet: findPage('worksheet'), record: findPage('record'), plan: findPage('plan') };
const kinds = (['worksheet', 'record', 'plan'] as const).flatMap((kind) => {
  const path = found[kind];
  return path === undefined ? [] : [{ kind, path }];
});

test.skip(kinds.length === 0, 'there is nothing to fill in');

const form = (page: Page) => page.locator('.sheet-form');
/** What is filled in first in a sheet: a list of choices or a text. */
const first = (page: Page) => page.locator('.sheet-places select, .sheet-places textarea, .sheet-row select').first();
const about = (page: Page) => page.locator('.sheet-about input');

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'networkidle' });
  const button = page.locator('.sheet-open');
  if ((await button.count()) > 0) await button.first().click();
  await expect(form(page)).toBeVisible();
}

/** Names the sheet and fills its first place in. */
async function fillIn(page: Page, name: string): Promise<string> {
  await about(page).fill(name);
  await about(page).press('Enter');
  const place = first(page);
  if ((await place.evaluate((element) => element.localName)) === 'select') await place.selectOption({ index: 1 });
  else await place.fill('Ours, in two lines.\n| <b>and</b> signs |');
  await expect(page).toHaveURL(/#sheet=1&about=/);
  await expect(page).toHaveURL(/&\./);
  return place.inputValue();
}

for (const { kind, path } of kinds) {
  test.describe(`the ${kind}`, () => {
    test('comes back after a reload, and elsewhere out of its address', async ({ page, baseURL, browser }) => {
      await open(page, `${baseURL}${path}`);
      const value = await fillIn(page, 'Café <1>');
      await page.reload({ waitUntil: 'networkidle' });
      await expect(first(page)).toHaveValue(value);
      const elsewhere = await browser.newContext();
      const other = await elsewhere.newPage();
      await other.goto(page.url(), { waitUntil: 'networkidle' });
      await expect(first(other)).toHaveValue(value);
      await expect(about(other)).toHaveValue('Café <1>');
      await elsewhere.close();
    });

    test('is still there when the page is opened without its address', async ({ page, baseURL }) => {
      await open(page, `${baseURL}${path}`);
      const value = await fillIn(page, 'Mine');
      // At once, before a timer of the page's has run: leaving writes what is not written yet.
      await page
        .locator('.sheet-note input, .sheet-places textarea')
        .nth(kind === 'record' ? 1 : 0)
        .fill('the last word');
      await page.goto('about:blank');
      await open(page, `${baseURL}${path}`);
      await expect(first(page)).toHaveValue(value);
      await expect(page.locator('.sheet-note input, .sheet-places textarea').nth(kind === 'record' ? 1 : 0)).toHaveValue('the last word');
    });

    test('does not write over what the device keeps when another one is opened by an address', async ({ page, baseURL }) => {
      await open(page, `${baseURL}${path}`);
      await fillIn(page, 'Mine');
      const mine = page.url();
      const theirs = mine.replace(/&\.([^=&]+)=[^&]*/, kind === 'record' ? '&.$1=Theirs' : '&.$1=!none');
      await page.goto('about:blank');
      await page.goto(theirs, { waitUntil: 'networkidle' });
      await expect(page.locator('.sheet-notice')).toContainText('another one of this name');
      await page
        .locator('.sheet-note input, .sheet-places textarea')
        .nth(kind === 'record' ? 1 : 0)
        .fill('changed here');
      await expect(page).toHaveURL(/changed\+here/);
      await page.getByRole('button', { name: 'Open that one' }).click();
      await expect(page).toHaveURL(mine);
    });

    test('is saved as a file and brought back, as JSON and as Markdown; a damaged one is told', async ({ page, baseURL }) => {
      await open(page, `${baseURL}${path}`);
      const value = await fillIn(page, 'To take along');
      const files = [];
      for (const name of ['Save as JSON', 'Save as Markdown']) {
        const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
        files.push(await download.path());
        expect(download.suggestedFilename()).toMatch(/to-take-along\.(?:json|md)$/);
      }
      for (const file of files) {
        await page.getByRole('button', { name: 'Begin anew' }).click();
        await expect(about(page)).toHaveValue('');
        await page.getByLabel('Open a file').setInputFiles(file);
        await expect(page.locator('.sheet-told')).toHaveText('The file was read.');
        await expect(first(page)).toHaveValue(value);
        await expect(about(page)).toHaveValue('To take along');
      }
      await page
        .getByLabel('Open a file')
        .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(readFileSync(files[0] ?? '').subarray(0, 60)) });
      await expect(page.locator('.sheet-told')).toContainText('damaged');
      await expect(first(page)).toHaveValue(value);
      await page.getByRole('button', { name: 'Begin anew' }).click();
      await page.getByRole('button', { name: 'Undo' }).click();
      await expect(first(page)).toHaveValue(value);
    });

    test('is one page of paper, with what it comes to alone', async ({ page, baseURL }) => {
      await open(page, `${baseURL}${path}`);
      await fillIn(page, 'On paper');
      for (const list of await page.locator('.sheet-places .sheet-answer select, .sheet-row select').all())
        await list.selectOption({ index: 1 });
      for (const text of await page.locator('.sheet-places textarea').all())
        await text.fill('What a group would say of this part.\nAnd where it is.');
      const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
      expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
      await page.emulateMedia({ media: 'print' });
      await expect(page.locator('.sheet-report')).toContainText('On paper');
      await expect(form(page)).toBeHidden();
      await expect(page.getByRole('contentinfo')).toBeHidden();
    });

    test('can be filled in by keyboard alone', async ({ page, baseURL }) => {
      await page.goto(`${baseURL}${path}`, { waitUntil: 'networkidle' });
      const button = page.locator('.sheet-open');
      if ((await button.count()) > 0) {
        await button.first().focus();
        await page.keyboard.press('Enter');
        await expect(form(page)).toBeFocused();
      } else await form(page).focus();
      await page.keyboard.press('Tab');
      await expect(about(page)).toBeFocused();
      await page.keyboard.type('By keys');
      await page.keyboard.press('Tab');
      for (let step = 0; step < 3 && !(await first(page).evaluate((element) => element === document.activeElement)); step++)
        await page.keyboard.press('Tab');
      await expect(first(page)).toBeFocused();
      if (kind === 'record') await page.keyboard.type('Written');
      else await page.keyboard.press('ArrowDown');
      await expect(page).toHaveURL(/about=By\+keys&\./);
      expect(await first(page).inputValue()).not.toBe('');
      // Every control is reached, and none holds the focus.
      const seen = new Set<string>();
      for (let step = 0; step < 150; step++) {
        await page.keyboard.press('Tab');
        const name = await page.evaluate(() => document.activeElement?.closest('.sheet-tools') && document.activeElement.textContent);
        if (typeof name === 'string') seen.add(name || 'Open a file');
        if (seen.has('Begin anew')) break;
      }
      expect([...seen]).toEqual(expect.arrayContaining(['Print', 'Save as Markdown', 'Save as JSON', 'Open a file', 'Begin anew']));
    });

    for (const colorScheme of ['light', 'dark'] as const)
      test(`has nothing that axe minds, and fits a phone, on ${colorScheme}`, async ({ page, baseURL }) => {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width: 360, height: 740 });
        await open(page, `${baseURL}${path}`);
        await fillIn(page, 'On a phone');
        await page
          .locator('.sheet-form summary')
          .first()
          .click({ timeout: 1000 })
          .catch(() => undefined);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
        const low = await page
          .locator('.sheet-form :is(button, select, input:not([type="file"]), textarea)')
          .evaluateAll((controls) =>
            controls.filter((control) => control.getBoundingClientRect().height < 44).map(({ outerHTML }) => outerHTML),
          );
        expect(low).toEqual([]);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      });

    test('takes a hostile address for text', async ({ page, baseURL }) => {
      const wild = encodeURIComponent('"><img src=x onerror=alert(1)>');
      await page.goto(`${baseURL}${path}#sheet=1&about=${wild}&.nowhere=${wild}&.%E0%A4%A=1&.__proto__=1*9*x&=&&&.a`, {
        waitUntil: 'networkidle',
      });
      await expect(about(page)).toHaveValue('"><img src=x onerror=alert(1)>');
      await expect(page.locator('.sheet-told')).toContainText('could not be read or has no place here');
      await expect(page.locator('main img[src="x"]')).toHaveCount(0);
    });
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  for (const { kind, path } of kinds)
    test(`the ${kind} is a ${kind === 'record' ? 'list' : 'table'} to read`, async ({ page, baseURL }) => {
      await page.goto(`${baseURL}${path}`);
      await expect(page.locator('.sheet-open')).toHaveCount(kind === 'plan' ? 0 : 1);
      await expect(page.locator('.sheet-open').filter({ visible: true })).toHaveCount(0);
      await expect(page.locator(kind === 'record' ? 'main dd li' : 'main .data-table tbody tr').first()).toBeVisible();
    });
});

test('the worksheet says which way it leans and what would turn it, and is right', async ({ page, baseURL }) => {
  test.skip(found.worksheet === undefined, 'there are no criteria');
  await open(page, `${baseURL}${found.worksheet}`);
  const answers = page.locator('.sheet-answer select');
  await answers.nth(0).selectOption({ index: 1 });
  await answers.nth(1).selectOption({ index: 1 });
  const [name = ''] = await answers.nth(0).locator('option:checked').allTextContents();
  await expect(page.locator('.sheet-sum [role="status"]')).toContainText(`It leans toward “${name}”: 2 criteria speak for it.`);
  await expect(page.locator('.sheet-sides dd')).toHaveCount(2);
  await form(page).getByText('What would turn it').click();
  await expect(page.locator('.sheet-sum li').first()).toBeVisible();
  // Two for one way and a heavy one for another are uneven only by weight.
  await answers.nth(2).selectOption({ index: 2 });
  await page.locator('.sheet-weight select').nth(2).selectOption('3');
  await expect(page.locator('.sheet-sum [role="status"]')).toContainText(`It leans toward “${name}”`);
  await answers.nth(0).selectOption('does not matter');
  await expect(page.locator('.sheet-sum [role="status"]')).not.toContainText(`It leans toward “${name}”`);
});

test('a plan leads to the worksheet of a choice with its name, and back to itself', async ({ page, baseURL }) => {
  test.skip(found.plan === undefined || found.worksheet === undefined, 'there is nothing to plan');
  await open(page, `${baseURL}${found.plan}`);
  await fillIn(page, 'Ours');
  const label = await page.locator('.sheet-row label').first().textContent();
  await page
    .getByRole('link', { name: `for ${label}` })
    .first()
    .click();
  await expect(about(page)).toHaveValue(label ?? '');
  await page.locator('.sheet-answer select').first().selectOption({ index: 1 });
  await expect(page).toHaveURL(/&\./);
  await page.goBack();
  await expect(about(page)).toHaveValue('Ours');
  // The device keeps the worksheet under the name of what it is about.
  await page
    .getByRole('link', { name: `for ${label}` })
    .first()
    .click();
  await expect(page.locator('.sheet-answer select').first()).not.toHaveValue('');
});

test('a plan tells a choice of another plate, and is reached from what it plans', async ({ page, baseURL }) => {
  test.skip(found.plan === undefined, 'there is nothing to plan');
  await page.goto(`${baseURL}${found.plan}`, { waitUntil: 'networkidle' });
  const list = page.locator('.sheet-row select').first();
  const options = list.locator('optgroup').last().locator('option');
  for (const value of await options.evaluateAll((all) => all.map((option) => (option instanceof HTMLOptionElement ? option.value : '')))) {
    await list.selectOption(value);
    if ((await page.locator('.sheet-row .sheet-clash').allTextContents()).some((words) => words.includes('belongs to'))) break;
  }
  await expect(page.locator('.sheet-row .sheet-clash')).toContainText('belongs to');
  await expect(page.locator('.sheet-plan > .sheet-sum')).toContainText('belongs to');
  for (const from of ['', 'layers/', toPath(topics.find(({ type }) => type === 'component')?.url ?? '')]) {
    await page.goto(`${baseURL}${from}`);
    await expect(page.locator(`main a[href$="/plan/"]`).first(), from).toBeVisible();
  }
});
