import { expect, test } from '@playwright/test';
import { hydratedRoutes, routes } from './exported-routes';
import { touchPage } from './touch-page';

test("no page fetches Next's runtime before the reader touches it", async ({ page }) => {
  const runtime: string[] = [];
  page.on('request', (request) => {
    if (/\/_next\/.*\.js$/.test(request.url())) runtime.push(`${page.url()} ${request.url()}`);
  });
  for (const route of routes) await page.goto(route, { waitUntil: 'load' });
  expect(runtime).toEqual([]);
});

for (const route of hydratedRoutes) {
  test(`${route} hydrates at the first touch, under its policy`, async ({ page }) => {
    const errors: string[] = [];
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(route);
    await touchPage(page);
    const view = page.locator('[data-hydrate]').first();
    await expect
      .poll(() => view.evaluate((node) => Object.keys(node).some((key) => key.startsWith('__react'))))
      .toBe(true);
    expect(errors).toEqual([]);
  });
}
