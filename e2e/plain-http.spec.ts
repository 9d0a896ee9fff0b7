import { expect, test } from '@playwright/test';
import { findChromium } from '../scripts/browsers.mjs';
import { routes } from './exported-routes';

const name = 'portolan.internal';
const executablePath = findChromium() ?? 'chromium';

/** A closed network has names without certificates; to a browser they are not secure, unlike localhost. */
test.use({
  launchOptions: { executablePath, args: [`--host-resolver-rules=MAP ${name} 127.0.0.1`, '--no-proxy-server'] },
});

/** The browser says that one header is for secure origins only. */
const isExpected = (text: string) => text.startsWith('The Cross-Origin-Opener-Policy header has been ignored');

test('on plain http every page works, and reading offline is not offered', async ({ page, baseURL }) => {
  const origin = (baseURL ?? '').replace('localhost', name);
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !isExpected(message.text())) troubles.push(message.text());
  });
  for (const route of routes) {
    await page.goto(origin + route);
    await expect(page.getByRole('heading', { level: 1 }), route).toBeVisible();
    await page.mouse.move(20, 20);
  }
  expect(await page.evaluate(() => isSecureContext)).toBe(false);
  expect(await page.evaluate(() => 'serviceWorker' in navigator)).toBe(false);
  expect(troubles).toEqual([]);
});
