import type { Page } from '@playwright/test';

const quiet = 500;

/**
 * Waits until a page has asked for nothing and been answered nothing for half a second. Playwright's `networkidle` counts
 * the requests under way instead, and waits for ever when Chromium does not tell the end of one.
 */
export async function comesToRest(page: Page): Promise<void> {
  let last = performance.now();
  const hear = () => {
    last = performance.now();
  };
  page.on('request', hear).on('response', hear);
  while (performance.now() - last < quiet) await page.waitForTimeout(quiet - (performance.now() - last));
  page.off('request', hear).off('response', hear);
}
