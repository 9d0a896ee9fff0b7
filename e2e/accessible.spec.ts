import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { kinds, routes } from './exported-routes';

const widths = [390, 1280];
const schemes = ['light', 'dark'] as const;
const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function expectNothingBroken(page: Page, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(wcag).analyze();
  const broken = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).slice(0, 3)}`);
  expect(broken, where).toEqual([]);
}

for (const route of routes) {
  test(`${route} breaks no rule of axe, light and dark, narrow and wide`, async ({ page }) => {
    await page.goto(route);
    // Of alike pages one is looked at in all four ways, the others in one.
    const all = schemes.flatMap((colorScheme) => widths.map((width) => ({ colorScheme, width })));
    for (const { colorScheme, width } of kinds.includes(route) ? all : all.slice(-1)) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      await expectNothingBroken(page, `${colorScheme}, ${width} px`);
    }
  });
}

/** What a reader opens: results, an answer, details, the palette. */
const opened: Record<string, (page: Page) => Promise<void>> = {
  'the results of a search and its answer': async (page) => {
    await page.goto('/#q=tinkerbell');
    await expect(page.locator('[data-search-results]')).toHaveAttribute('data-query', 'tinkerbell');
  },
  'a search without an answer': async (page) => {
    await page.goto('/#q=40000');
    await expect(page.getByText('Nothing is documented')).toBeVisible();
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
  test(`${what} break no rule of axe, light and dark, narrow and wide`, async ({ page }) => {
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: 1280, height: 900 });
      await open(page);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        await expectNothingBroken(page, `${colorScheme}, ${width} px`);
      }
    }
  });
}
