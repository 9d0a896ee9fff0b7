import { expect, type Page } from '@playwright/test';

/** A page is as wide as its window at the most; `where` tells which one is not. */
export async function expectNoSidewaysScrolling(page: Page, where: string): Promise<void> {
  const overflow = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  expect(overflow, where).toBeLessThanOrEqual(0);
}
