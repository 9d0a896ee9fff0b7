import { expect, test } from '@playwright/test';
import { kinds } from './exported-routes';

const mostStops = 40;

for (const route of kinds) {
  test(`${route} shows where the keyboard is, at every stop`, async ({ page }) => {
    await page.goto(route);
    for (let stop = 0; stop < mostStops; stop++) {
      await page.keyboard.press('Tab');
      const focused = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return undefined;
        const { outlineStyle, boxShadow } = getComputedStyle(element);
        const { width, height } = element.getBoundingClientRect();
        return {
          html: element.outerHTML.slice(0, 120),
          marked: outlineStyle !== 'none' || boxShadow !== 'none',
          seen: width > 0 && height > 0,
        };
      });
      if (!focused) return;
      expect(focused).toMatchObject({ marked: true, seen: true });
    }
  });
}

/** Backwards into a page comes whoever looks for its end; what is drawn on the way must not push it off the screen. */
for (const route of kinds) {
  test(`who goes backwards into ${route} sees where it ends @phone`, async ({ page }) => {
    await page.goto(route);
    await page.keyboard.press('Shift+Tab');
    await expect(page.locator('footer a').last()).toBeFocused();
    await expect(page.locator('footer a').last()).toBeInViewport();
  });
}
