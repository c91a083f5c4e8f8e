import { expect, test } from '@playwright/test';

const lecture = 'lectures/05-infrastructure-and-tooling/';

test('a question is answered by keyboard, and says whether it was right', async ({ page }) => {
  await page.goto(lecture);
  const question = page.locator('#question-pod');
  await question.getByRole('radio').first().focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await expect(question.getByRole('radio', { name: /Restart the pod/ })).toBeChecked();
  await question.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(question.getByRole('status')).toHaveText('Right.');
  await expect(question.locator('details')).toHaveAttribute('open', '');
  await question.getByRole('radio').first().check();
  await expect(question.locator('details')).not.toHaveAttribute('open');
});

test('two topics are compared at an address that keeps both', async ({ page }) => {
  await page.goto('compare/?type=component&compare=scheduler&with=orchestrator');
  await expect(page.getByRole('columnheader')).toHaveText(['Scheduler', 'Orchestrator']);
  await expect(page.getByRole('status')).toContainText('fields say the same');
});

test('the way to a topic ends at it', async ({ page }) => {
  await page.goto('path/?to=concept/pod');
  await expect(page.locator('.path-steps > li').last()).toContainText('Pod');
});
