import { expect, test } from '@playwright/test';

test.use({ javaScriptEnabled: false });

test('the picture is there, near and far, and its links lead to the same in words', async ({ page }) => {
  await page.goto('/topology/bare-metal/');
  await expect(page.locator('svg.wide.zones')).toBeVisible();
  await expect(page.locator('svg.wide.ports')).toBeVisible();
  await page.getByRole('link', { name: 'HookOS worker to Tink server, TCP 42113' }).first().focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#line-hookos~tink-server$/);
  await expect(page.locator('[id="line-hookos~tink-server"]')).toBeInViewport();
  await expect(page.getByRole('group', { name: 'Story' })).toBeHidden();
  await expect(page.locator('.stories li').first()).toBeVisible();
});
