import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { openSearch, soughtTopic } from './search-steps.ts';
import { expect, test } from './watched-page.ts';

const { title } = soughtTopic;

test('names everything in the dialog for screen readers, and tells how many pages it found', async ({ page, baseURL }) => {
  await page.goto(`${baseURL}roles/`, { waitUntil: 'networkidle' });
  const button = page.getByRole('button', { name: 'Search', exact: true });
  await expect(button).toHaveAttribute('aria-haspopup', 'dialog');
  await button.click();
  const dialog = page.getByRole('dialog', { name: 'Search' });
  const field = dialog.getByRole('combobox', { name: 'Search the course' });
  await field.fill(title);
  const list = dialog.getByRole('listbox', { name: 'Results' });
  await expect(list.getByRole('group', { name: title, exact: true }).getByRole('option').first()).toContainText(title);
  await expect(dialog.getByRole('status')).toHaveText(/^(?:One best match|\d+ best matches|\d+ pages? found)$/);
  expect(await field.getAttribute('aria-controls')).toBe(await list.getAttribute('id'));
  await page.keyboard.press('ArrowDown');
  const active = await field.getAttribute('aria-activedescendant');
  await expect(page.locator(`[id="${active}"]`)).toHaveAttribute('aria-selected', 'true');
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(button).toBeFocused();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });

    test('has no fault that axe knows, whatever it shows', async ({ page, baseURL }) => {
      await page.goto(`${baseURL}roles/`, { waitUntil: 'networkidle' });
      await openSearch(page, '');
      await expectNoFaults(page, 'dialog');
      await openSearch(page, title);
      await page.keyboard.press('ArrowDown');
      await expectNoFaults(page, 'dialog');
      await openSearch(page, 'qqzzxx vvkkww');
      await expect(page.getByRole('dialog').getByRole('status')).toContainText('Nothing found');
      await expectNoFaults(page, 'dialog');
      await page.goto(`${baseURL}search/?q=model&type=tool`, { waitUntil: 'networkidle' });
      await expect(page.locator('a[data-result]').first()).toBeVisible();
      await expectNoFaults(page, 'body');
    });
  });
}

async function expectNoFaults(page: Page, part: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).include(part).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}
