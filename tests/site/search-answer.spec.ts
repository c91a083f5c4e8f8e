import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { TopicBrief } from '../../lib/model/topic-brief.ts';
import { siteFolder, topics } from './pages.ts';
import { openSearch, soughtTopic } from './search-steps.ts';
import { expect, forgetFailures, test } from './watched-page.ts';

const { title, url } = soughtTopic;

/** A list of links with the topic whose list it is. */
function findList() {
  for (const { title: name, type, slug } of topics) {
    const brief: TopicBrief = JSON.parse(readFileSync(join(siteFolder, 'api', 'topics', type, `${slug}.json`), 'utf8'));
    const list = brief.lists.find(({ items }) => items.length > 1 && items.length < 8 && items.every((item) => item.url !== undefined));
    if (list !== undefined && /^[A-Z][a-z ]+$/.test(name)) return { name, list };
  }
  throw new Error('No topic of the site leads to others');
}

for (const width of [390, 1280]) {
  test(`answers a question for a list with the list, ${width} px wide`, async ({ page, baseURL }) => {
    const { name, list } = findList();
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`${baseURL}search/?q=${encodeURIComponent(`${list.label} of ${name}`)}`, { waitUntil: 'networkidle' });
    const answer = page.getByRole('region', { name: 'Answer' });
    await expect(answer.getByRole('listitem')).toHaveText(list.items.map(({ text }) => text));
    await expect(answer.getByRole('link', { name, exact: true })).toBeVisible();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await answer.getByRole('listitem').first().getByRole('link').click();
    await expect(page).toHaveURL(new RegExp(`${list.items[0]?.url}$`));
    await page.goBack();
    await expect(answer.getByRole('listitem')).toHaveText(list.items.map(({ text }) => text));
  });
}

test('answers a comparison with both sides', async ({ page, baseURL }) => {
  const [a, b] = topics.filter(({ title: name, definition }) => /^[A-Z][a-z]+ [a-z]+$/.test(name) && definition !== '');
  if (a === undefined || b === undefined) throw new Error('No topics to compare');
  await page.goto(`${baseURL}search/?q=${encodeURIComponent(`${a.title} vs ${b.title}`)}`, { waitUntil: 'networkidle' });
  const answer = page.getByRole('region', { name: 'Answer' });
  for (const { definition } of [a, b]) await expect(answer).toContainText(definition);
});

test('says in the dialog what a topic is, above the places', async ({ page, baseURL }) => {
  await page.goto(baseURL ?? '', { waitUntil: 'networkidle' });
  await openSearch(page, `what is ${title.toLowerCase()}?`);
  const answer = page.getByRole('dialog').getByRole('region', { name: 'Answer' });
  await expect(answer).toContainText(topics.find((topic) => topic.url === url)?.definition ?? 'No definition');
  await answer.getByRole('link', { name: title, exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`${url}$`));
});

test('shows the places alone where the answer cannot be read', async ({ page, baseURL, complaints }) => {
  await page.route('**/api/topics/**', (route) => route.abort());
  await page.goto(`${baseURL}search/?q=${encodeURIComponent(title)}`, { waitUntil: 'networkidle' });
  await expect(page.locator('a[data-result]').first()).toContainText(title);
  await expect(page.getByRole('region', { name: 'Answer' })).toBeHidden();
  forgetFailures(complaints);
});
