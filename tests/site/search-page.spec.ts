import { soughtTopic } from './search-steps.ts';
import { expect, test } from './watched-page.ts';

const { title, url } = soughtTopic;

test('answers an address that was shared, best first', async ({ page, baseURL }) => {
  await page.goto(`${baseURL}search/?q=${encodeURIComponent(title)}`, { waitUntil: 'networkidle' });
  const results = page.locator('a[data-result]');
  await expect(results.first()).toHaveAttribute('href', new RegExp(`^${url}\\?mark=`));
  await expect(page).toHaveTitle(new RegExp(`^${title} · Search`));
  await expect(page.getByRole('status')).toHaveText(/^(?:One best match|\d+ best matches|\d+ pages? found)$/);
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/);
  const places = await results.evaluateAll((all) => all.map((link) => Number(link.getAttribute('data-result'))));
  expect(places).toEqual(places.map((_, index) => index + 1));
  await results.first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(title);
  await page.goBack();
  await expect(results.first()).toContainText(title);
});

test('narrows by types, keeps its state in the address and goes back and forward over it', async ({ page, baseURL }) => {
  await page.goto(`${baseURL}search/`, { waitUntil: 'networkidle' });
  const field = page.getByRole('textbox', { name: 'Search the course' });
  await field.pressSequentially('model', { delay: 20 });
  await expect(page).toHaveURL(`${baseURL}search/?q=model`);
  const kinds = page.getByRole('navigation', { name: 'Kinds of pages' });
  const tools = kinds.getByRole('link', { name: /^Tools/ });
  const { 0: said = '' } = await page.getByRole('status').allTextContents();
  await tools.click();
  await expect(page).toHaveURL(`${baseURL}search/?q=model&type=tool`);
  await expect(page.getByRole('status')).not.toHaveText(said);
  await expect(tools).toHaveAttribute('aria-current', 'true');
  const concepts = kinds.getByRole('link', { name: /^Concepts/ });
  await concepts.click();
  await expect(page).toHaveURL(/type=tool&type=concept/);
  await tools.click();
  await expect(page).toHaveURL(`${baseURL}search/?q=model&type=concept`);

  await page.goBack();
  await page.goBack();
  await expect(page).toHaveURL(`${baseURL}search/?q=model&type=tool`);
  await expect(tools).toHaveAttribute('aria-current', 'true');
  await expect(concepts).not.toHaveAttribute('aria-current', 'true');
  await page.goBack();
  await expect(page).toHaveURL(`${baseURL}search/?q=model`);
  await page.goForward();
  await expect(page).toHaveURL(`${baseURL}search/?q=model&type=tool`);
  await expect(page.getByRole('status')).not.toHaveText(said);

  await field.fill('data');
  await expect(page).toHaveURL(`${baseURL}search/?q=data&type=tool`);
  await page.goBack();
  await expect(field).toHaveValue('model');
});

test('shows more results on demand, and keeps them in the address', async ({ page, baseURL }) => {
  await page.goto(`${baseURL}search/?q=model`, { waitUntil: 'networkidle' });
  const results = page.locator('a[data-result]');
  const before = await results.count();
  expect(before).toBeLessThanOrEqual(10);
  await page.getByRole('button', { name: /^(?:Weaker matches|More results)$/ }).click();
  await expect(results).toHaveCount(20);
  await expect(page).toHaveURL(`${baseURL}search/?q=model&show=20`);
  await expect(results.nth(before - 1)).toBeFocused();
  await page.reload({ waitUntil: 'networkidle' });
  await expect(results).toHaveCount(20);
  await results.nth(18).click();
  await expect(page).not.toHaveURL(/\/search\//);
  await page.goBack();
  await expect(results.nth(18)).toBeInViewport();
});

test('offers to search for the words of an address that leads nowhere', async ({ page, baseURL, complaints }) => {
  await page.goto(`${baseURL}components/${title.toLowerCase().replaceAll(' ', '-')}-x.html/`, { waitUntil: 'networkidle' });
  const field = page.getByRole('textbox', { name: 'Search the course' });
  await expect(field).toHaveValue(`${title.toLowerCase()} x`);
  await field.press('Enter');
  await expect(page).toHaveURL(`${baseURL}search/?q=${title.toLowerCase().replaceAll(' ', '+')}+x`);
  await expect(page.locator('a[data-result]').first()).toBeVisible();
  complaints.errors.splice(0, complaints.errors.length, ...complaints.errors.filter((error) => !error.includes('404')));
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('says what search needs, and where the glossary is', async ({ page, baseURL }) => {
    await page.goto(`${baseURL}roles/`);
    await page.getByRole('button', { name: 'Search' }).click();
    await expect(page).toHaveURL(/\/search\/\??$/);
    await expect(page.getByText('needs JavaScript')).toBeVisible();
    await page.locator('main').getByRole('link', { name: 'glossary' }).click();
    await expect(page).toHaveURL(`${baseURL}topics/`);
  });
});
