import { expect, test } from '@playwright/test';
import { expectNothingBroken, lookAt, ways } from './axe';
import { expectNoSidewaysScrolling } from './sideways-scrolling';

for (const look of ways) {
  test(`with everything open the explorer breaks no rule of axe, ${look.way}`, async ({ page }) => {
    await page.goto('/#provider=bare-metal&others=shown&q=etcd');
    await expect(page.locator('[data-off]').first()).toBeVisible();
    await page.locator('[data-open-row]').first().click();
    await page.locator('.row-more').getByRole('button', { name: 'nftables' }).click();
    await expect(page.locator('.row-more pre')).toBeVisible();
    await page.getByText('Options:').click();
    await lookAt(page, look);
    await expectNothingBroken(page);
    await expectNoSidewaysScrolling(page, look.way);
  });
}

test('details come from another page under the policy of this one', async ({ page }) => {
  const troubles: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(message.text());
  });
  await page.goto('/#release=0.21');
  // Rows of each page that holds some, those that ended earlier among them.
  for (const id of ['cloudstack', 'bare-metal', 'outbound-internet', 'etcd']) {
    const row = page.locator(`[data-search-results] [data-row-id^="${id}/"]:visible`).first();
    await row.locator('[data-open-row]').click();
    await expect(row.locator('+ .row-more details[open]')).toBeVisible();
  }
  expect(troubles).toEqual([]);
});
