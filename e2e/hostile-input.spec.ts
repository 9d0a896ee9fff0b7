import { expect, type Page, test } from '@playwright/test';
import { routes } from './exported-routes';

const payloads = [
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  'javascript:alert(1)',
  "');alert(1)//",
  `{{7*7}}\${7*7}`,
  '__proto__',
  'constructor',
  '%',
  '%E0%A4%A',
  '\u202e\u0000\ufeff',
  '[object Object]',
  '-1e999',
  '🂡'.repeat(500),
  'a'.repeat(10_000),
];
const parameters = [
  ...['q', 'release', 'provider', 'source', 'destination', 'protocol', 'direction', 'need', 'sort', 'x'],
  ...['place', 'zone', 'variant', 'format', 'net.worker'],
];
const withState = routes.filter((route) => ['/', '/topology/', '/firewall/', '/ports/', '/endpoints/'].includes(route));

function watch(page: Page): string[] {
  const troubles: string[] = [];
  page.on('dialog', (dialog) => {
    troubles.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(message.text());
  });
  return troubles;
}

for (const route of withState) {
  test(`${route} takes hostile fragments and queries for what they are: text`, async ({ page }) => {
    const troubles = watch(page);
    await page.goto(route);
    const title = await page.title();
    for (const payload of payloads) {
      const state = parameters.map((name) => `${name}=${encodeURIComponent(payload)}`).join('&');
      await page.goto(`${route}#${state}`);
      await page.evaluate(() => dispatchEvent(new HashChangeEvent('hashchange')));
      await page.goto(`${route}#${payload}`);
    }
    for (const payload of payloads.slice(0, 8)) await page.goto(`${route}?q=${encodeURIComponent(payload)}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await page.title()).toBe(title);
    expect(await page.locator('img[src="x"]').count()).toBe(0);
    expect(troubles).toEqual([]);
  });

  test(`${route} survives whatever stands in the storage`, async ({ page }) => {
    const troubles = watch(page);
    await page.goto(route);
    await page.mouse.move(50, 50);
    await page.keyboard.press('Tab');
    const known = await page.evaluate(() => Object.keys(localStorage));
    for (const payload of [...payloads, 'null', '[]', '{}', '{"', '[{"a":1}]']) {
      await page.evaluate(
        ({ keys, value }) => {
          for (const key of keys) localStorage.setItem(key, value);
        },
        { keys: [...known, 'theme', 'profile', 'recent', 'recent-searches'], value: payload },
      );
      await page.reload();
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    }
    expect(troubles).toEqual([]);
  });
}
