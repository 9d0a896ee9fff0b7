import { expect, test } from '@playwright/test';

test('on paper there are no controls, and one distance', async ({ page }) => {
  await page.goto('/topology/bare-metal/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('svg.wide.ports')).toBeVisible();
  for (const gone of ['svg.wide.zones', 'svg.narrow.ports', '.toolbar', '.stepper', '.take-away', '.legend .keys']) {
    await expect(page.locator(gone).first()).toBeHidden();
  }
});

test('the pictures of all providers are printed', async ({ page }) => {
  await page.setViewportSize({ width: 718, height: 1000 });
  await page.goto('/topology/');
  await page.emulateMedia({ media: 'print' });
  for (const picture of await page.locator('svg.wide').all()) await expect(picture).toBeVisible();
  await expect(page.locator('svg.narrow').first()).toBeHidden();
});

for (const path of ['vsphere/', 'bare-metal/everything/', 'nutanix/everything/']) {
  test(`${path} stands on the first sheet, in landscape, with its title and its legend`, async ({ page }) => {
    await page.goto(`/topology/${path}`);
    for (const format of ['A4', 'A3']) {
      const pdf = (await page.pdf({ format, preferCSSPageSize: true })).toString('latin1');
      const sheets = [...pdf.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)].map(
        ([, width, height]) => Number(width) > Number(height),
      );
      expect(sheets.length).toBeGreaterThan(1);
      expect(sheets).toEqual(sheets.map((_, at) => at === 0));
    }
  });
}

for (const path of ['bare-metal/', 'vsphere/external-etcd/', 'nutanix/everything/', 'snow/air-gapped/', 'docker/']) {
  test(`${path} is drawn in the colours that the reader chose`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto(`/topology/${path}`);
    const drawn = await page.locator('svg.wide.ports').evaluate((svg) => {
      const colours = (selector: string, name: 'fill' | 'stroke') => [
        ...new Set([...svg.querySelectorAll(selector)].map((element) => getComputedStyle(element)[name])),
      ];
      return {
        drawn: [...colours('.line, .card > rect, .chip rect', 'stroke'), ...colours('text, .arrow', 'fill')],
        below: colours('.frame rect, .card > rect, .head, .chip rect', 'fill'),
      };
    });
    expect(new Set(drawn.drawn).size).toBe(1);
    expect(new Set(drawn.below).size).toBe(1);
    expect(drawn.drawn[0]).not.toBe(drawn.below[0]);
    expect(drawn.drawn[0]).not.toMatch(/none|rgba\(0, 0, 0, 0\)/);
  });
}

test('what is chosen is seen where the grounds are the reader’s', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/topology/bare-metal/');
  for (const [chosen, other] of [
    [page.locator('.segments label', { hasText: 'Ports' }), page.locator('.segments label', { hasText: 'Zones' })],
    [page.getByRole('link', { name: 'As installed' }), page.getByRole('link', { name: 'ISO boot' })],
  ] as const) {
    const ground = await other.evaluate((element) => getComputedStyle(element).backgroundColor);
    await expect(chosen).not.toHaveCSS('background-color', ground);
  }
});
