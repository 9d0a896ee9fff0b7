import { test } from '@playwright/test';
import { kinds } from './exported-routes';
import { expectNoSidewaysScrolling } from './sideways-scrolling';

for (const route of kinds) {
  test(`${route} needs no sideways scrolling from 320 to 1280 px`, async ({ page }) => {
    for (const width of [320, 390, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(route);
      await expectNoSidewaysScrolling(page, `at ${width} px`);
    }
  });
}
