import { expect, type Page } from '@playwright/test';
import { topics } from './pages.ts';

interface SoughtTopic {
  readonly title: string;
  readonly url: string;
}

/** A topic of the site to search for: one that lectures speak of much, with a name of two plain words. */
export const soughtTopic: SoughtTopic = [...topics]
  .sort((a, b) => b.passages.length - a.passages.length)
  .find(({ title, type }) => type !== 'reading' && /^[A-Z][a-z]{3,} [a-z]{4,}$/.test(title)) ?? { title: 'MLOps', url: '' };

/** Opens the dialog by key and types. */
export async function openSearch(page: Page, query: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Search the course' }).fill(query);
  await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible();
}
