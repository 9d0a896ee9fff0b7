import { expect, type Page, test } from '@playwright/test';

const mostSteps = 60;

/** Tab until the focus is on what is wanted. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let step = 0; step < mostSteps; step++) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${selector} is not reached in ${mostSteps} steps`);
}

test('a port is found, filtered, opened, copied and read about without a mouse', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/');
  await page.keyboard.press('/');
  await page.keyboard.type('kubelet');
  await expect(page.locator('[data-search-results]')).toHaveAttribute('data-query', 'kubelet');

  await tabTo(page, 'select[name="provider"]');
  await page.keyboard.press('B');
  await expect(page).toHaveURL(/provider=bare-metal/);
  await tabTo(page, 'select[name="protocol"]');
  await page.keyboard.press('T');
  await expect(page).toHaveURL(/protocol=TCP/);

  await tabTo(page, '[data-open-row]');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Used during')).toBeVisible();
  await tabTo(page, '[data-copy-as] button');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-announcer]')).toHaveText('1 row copied as Ticket');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('10250');

  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await tabTo(page, '.row-page');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/docs\/[a-z-]+\/#/);
  await expect(page.locator('tr:target')).toBeVisible();
});

test('arrows lead into the rows and back, and a key copies the row', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/#q=kubelet');
  await expect(page.locator('[data-search-results]')).toHaveAttribute('data-query', 'kubelet');
  await page.keyboard.press('/');
  await expect(async () => {
    await page.getByRole('searchbox').press('ArrowDown');
    await expect(page.locator('[data-open-row]').first()).toBeFocused({ timeout: 200 });
  }).toPass();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('[data-open-row]').nth(1)).toBeFocused();
  await page.keyboard.press('c');
  await expect(page.locator('[data-announcer]')).toHaveText('1 row copied as Ticket');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('searchbox')).toBeFocused();
});
