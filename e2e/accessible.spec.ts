import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { routes } from './exported-routes';

const widths = [390, 1280];
const schemes = ['light', 'dark'] as const;
const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const route of routes) {
  test(`${route} breaks no rule of axe, light and dark, narrow and wide`, async ({ page }) => {
    await page.goto(route);
    for (const colorScheme of schemes) {
      for (const width of widths) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 900 });
        const { violations } = await new AxeBuilder({ page }).withTags(wcag).analyze();
        const broken = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).slice(0, 3)}`);
        expect(broken, `${colorScheme}, ${width} px`).toEqual([]);
      }
    }
  });
}
