import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

const files = '/topology/files/';

test('the picture is saved as PNG at twice its size', async ({ page }) => {
  await page.goto('/topology/vsphere/');
  const [width = 0, height = 0] = ((await page.locator('svg.wide.ports').getAttribute('viewBox')) ?? '')
    .split(' ')
    .slice(2)
    .map(Number);
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'PNG, twice the size' }).click();
  const download = await saving;
  expect(download.suggestedFilename()).toBe('vsphere-light.png');
  const png = readFileSync(await download.path());
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect(Math.abs(png.readUInt32BE(16) - 2 * width)).toBeLessThanOrEqual(4);
  expect(Math.abs(png.readUInt32BE(20) - 2 * height)).toBeLessThanOrEqual(4);
});

test('every file that is offered is there', async ({ page, request }) => {
  await page.goto('/topology/bare-metal/everything/');
  const links = page.getByRole('region', { name: 'Take it with you' }).getByRole('link');
  await expect(links).toHaveCount(6);
  for (const link of await links.all()) {
    const response = await request.get((await link.getAttribute('href')) ?? '');
    expect(response.status()).toBe(200);
    expect((await response.body()).length).toBeGreaterThan(1000);
  }
});

test('the SVG opens alone, light and dark, with its text as text', async ({ page }) => {
  for (const tone of ['light', 'dark']) {
    await page.goto(`${files}bare-metal-${tone}.svg`);
    expect(await page.evaluate(() => document.documentElement.tagName)).toBe('svg');
    await expect(page.locator('text', { hasText: 'Tink server' })).toBeVisible();
  }
});

test('Mermaid itself parses and draws the flowchart of the largest picture', async ({ page, request }) => {
  const text = await (await request.get(`${files}bare-metal-everything.mmd`)).text();
  await page.goto('about:blank');
  await page.addScriptTag({ path: 'node_modules/mermaid/dist/mermaid.min.js' });
  const drawn = await page.evaluate(async (chart) => {
    const { mermaid } = globalThis as unknown as {
      mermaid: {
        initialize(options: object): void;
        parse(text: string): Promise<{ diagramType: string }>;
        render(id: string, text: string): Promise<{ svg: string }>;
      };
    };
    mermaid.initialize({ startOnLoad: false });
    const { diagramType } = await mermaid.parse(chart);
    const { svg } = await mermaid.render('chart', chart);
    return { diagramType, svg };
  }, text);
  expect(drawn.diagramType).toMatch(/^flowchart/);
  for (const name of ['Smee', 'Tink server', 'Control plane nodes']) expect(drawn.svg).toContain(name);
});
