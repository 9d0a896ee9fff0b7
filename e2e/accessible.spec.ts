import { expect, type Page, test } from '@playwright/test';
import { expectNothingBroken, lookAt, ways } from './axe';
import { kinds, routes } from './exported-routes';

for (const route of routes) {
  // Of alike pages one is looked at in all ways, the others in one.
  for (const look of kinds.includes(route) ? ways : ways.slice(-1)) {
    test(`${route} breaks no rule of axe, ${look.way}`, async ({ page }) => {
      await lookAt(page, look);
      await page.goto(route);
      await expectNothingBroken(page);
    });
  }
}

/** What a reader opens: results, an answer, details, the palette. */
const opened: Record<string, (page: Page) => Promise<void>> = {
  'the results of a search and its answer': async (page) => {
    await page.goto('/#q=tinkerbell');
    await expect(page.locator('[data-search-results]')).toHaveAttribute('data-query', 'tinkerbell');
  },
  'a search without an answer': async (page) => {
    await page.goto('/#q=40000');
    await expect(page.locator('[data-answer]').getByText('Nothing is documented')).toBeVisible();
  },
  'the details of a row and the evidence of requirements': async (page) => {
    await page.goto('/docs/network-services/');
    await page.locator('details summary').first().click();
    for (const summary of await page.locator('.outbound summary').all()) await summary.click();
  },
  'the palette with results': async (page) => {
    await page.goto('/docs/etcd/');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('etcd');
    await expect(page.getByRole('option').first()).toBeVisible();
  },
  'the choices of a cluster': async (page) => {
    await page.goto('/#provider=bare-metal');
    await page.getByText('Options:').click();
  },
};

for (const [what, open] of Object.entries(opened)) {
  for (const look of ways) {
    test(`${what} break no rule of axe, ${look.way}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: look.colorScheme });
      await page.setViewportSize({ width: 1280, height: 900 });
      await open(page);
      await lookAt(page, look);
      await expectNothingBroken(page);
    });
  }
}
