import { expect, test } from '@playwright/test';

test('on paper there are no controls, and one distance', async ({ page }) => {
  await page.goto('/topology/bare-metal/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('svg.wide.ports')).toBeVisible();
  for (const gone of ['svg.wide.zones', 'svg.narrow.ports', '.toolbar', '.stepper', '.take-away']) {
    await expect(page.locator(gone).first()).toBeHidden();
  }
});

for (const path of ['vsphere/', 'bare-metal/everything/', 'nutanix/everything/']) {
  test(`${path} stands on one sheet in landscape, with its legend`, async ({ page }) => {
    await page.goto(`/topology/${path}`);
    for (const format of ['A4', 'A3']) {
      const pdf = (await page.pdf({ format, preferCSSPageSize: true })).toString('latin1');
      const sheets = [...pdf.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)].map(
        ([, width, height]) => Number(width) > Number(height),
      );
      expect(sheets.filter((isLandscape) => isLandscape)).toHaveLength(1);
    }
  });
}

test('where the reader chose the colours, lines and boxes are drawn in them', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/topology/bare-metal/');
  const drawn = await page.locator('svg.wide.ports').evaluate((svg) => {
    const stroke = (selector: string) => {
      const element = svg.querySelector(selector);
      return element ? getComputedStyle(element).stroke : 'missing';
    };
    return { tcp: stroke('.wire.tcp .line'), udp: stroke('.wire.udp .line'), card: stroke('.card > rect') };
  });
  expect(drawn.tcp).toBe(drawn.udp);
  expect(drawn.card).toBe(drawn.tcp);
  expect(drawn.tcp).not.toMatch(/missing|none|rgba\(0, 0, 0, 0\)/);
});
