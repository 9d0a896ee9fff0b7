import { expect, type Page, test } from '@playwright/test';

const kept = (page: Page) =>
  page.evaluate(async () => ({
    choices: Object.keys(localStorage),
    copies: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));

test('one button takes back all that the site keeps in the browser', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('combobox', { name: 'Provider' }).selectOption('nutanix');
  await page.getByRole('button', { name: 'Dark' }).click();
  await page.evaluate(() => navigator.serviceWorker.ready);
  expect((await kept(page)).choices.length).toBeGreaterThan(1);
  await page.goto('/about/#privacy');
  const worker = await page.evaluateHandle(async () => (await navigator.serviceWorker.ready).active);
  await page.getByRole('button', { name: 'Forget everything' }).click();
  await expect(page.getByRole('button', { name: 'Forgotten' })).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'is gone' })).toBeAttached();
  expect(await kept(page)).toEqual({ choices: [], copies: [], workers: 0 });
  // The page asks for the whole copy after some seconds; what is forgotten by then does not come back.
  await worker.evaluate((active) => active?.postMessage({ keepAll: true }));
  await page.waitForTimeout(2000);
  expect((await kept(page)).copies).toEqual([]);
});
