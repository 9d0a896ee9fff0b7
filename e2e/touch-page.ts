import { expect, type Page } from '@playwright/test';

/**
 * Moves the mouse until React's scripts have been asked for: a browser drops what moves before its first frame, and a
 * reader's hand does not rest after one step.
 */
export async function touchPage(page: Page): Promise<void> {
  let step = 0;
  await expect(async () => {
    step += 1;
    await page.mouse.move(30 + (step % 2), 30);
    await expect(page.locator('script[type="text/hydrate"]')).toHaveCount(0, { timeout: 200 });
  }).toPass();
}
