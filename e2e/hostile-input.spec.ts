import { expect, type Page, test } from '@playwright/test';
import zones from '../content/zones.json' with { type: 'json' };
import { comesToRest } from './comes-to-rest';
import { hydratedRoutes, kinds } from './exported-routes';
import { touchPage } from './touch-page';

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
const storageKeys = ['portolan-theme', 'portolan-profile', 'portolan-recent-searches', 'portolan-firewall'];

/** What an address may carry besides the fields of a page. */
const always = ['q', 'x', 'sort', 'others', 'view', 'show', 'from', 'to', 'step', '__proto__'];
const networks = zones.map(({ id }) => `net.${id}`);
const ofFirewall = ['place', 'zone', 'outbound', 'variant', 'optional', 'format', ...networks];

/** A page of each kind that keeps state: the explorer, rules, a picture, a way from release to release, errata, reading. */
const withState = kinds.filter((route) =>
  /^\/($|firewall\/$|topology\/.|releases\/.*\/.*\/|errata\/$|docs\/.)/.test(route),
);

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

/** React takes over only what is touched; afterwards each field of the page has a name in the address. */
async function parametersOf(page: Page): Promise<string[]> {
  await page.mouse.move(50, 50);
  await page.keyboard.press('Tab');
  await comesToRest(page);
  const fields = page.locator('main :is(input, select, textarea)');
  const names = await fields.evaluateAll((all) =>
    all.map((field) => field.getAttribute('name') ?? '').filter((name) => name !== ''),
  );
  return [...new Set([...always, ...names, ...ofFirewall])];
}

for (const route of withState) {
  test(`${route} takes hostile fragments and queries for what they are: text`, async ({ page }) => {
    test.slow();
    const troubles = watch(page);
    await page.goto(route);
    const title = await page.title();
    const parameters = await parametersOf(page);
    for (const [turn, payload] of payloads.entries()) {
      const value = encodeURIComponent(payload);
      // Another query is another visit, which reads its address from the beginning; what follows changes it underway.
      await page.goto(`${route}?turn=${turn}#${parameters.map((name) => `${name}=${value}`).join('&')}`);
      if (hydratedRoutes.includes(route)) await comesToRest(page);
      await page.goto(`${route}?turn=${turn}#${payload}`);
    }
    for (const name of parameters) {
      const value = encodeURIComponent(payloads[1] ?? '');
      await page.goto(`${route}#${name}=${value}`);
    }
    for (const payload of payloads.slice(0, 8)) await page.goto(`${route}?q=${encodeURIComponent(payload)}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await page.title()).toBe(title);
    expect(await page.locator('img[src="x"]').count()).toBe(0);
    expect(troubles).toEqual([]);
  });

  test(`${route} survives whatever stands in the storage`, async ({ page }) => {
    test.slow(); // A visit for each payload.
    const troubles = watch(page);
    await page.goto(route);
    await parametersOf(page);
    const keys = await page.evaluate((own) => [...new Set([...Object.keys(localStorage), ...own])], storageKeys);
    for (const payload of [...payloads, 'null', '[]', '{}', '{"', '[{"a":1}]']) {
      await page.evaluate(
        ({ all, value }) => {
          for (const key of all) localStorage.setItem(key, value);
        },
        { all: keys, value: payload },
      );
      await page.reload();
      await page.mouse.move(60, 60);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      // Recent searches are read when the palette opens.
      await page.keyboard.press('Control+k');
      await expect(page.getByRole('dialog')).toBeVisible();
    }
    expect(troubles).toEqual([]);
  });
}

test('a hostile value spoils its own field and no other', async ({ page }) => {
  const troubles = watch(page);
  for (const payload of payloads.slice(0, 12)) {
    await page.goto('/about/');
    await page.goto(`/#provider=nutanix&release=${encodeURIComponent(payload)}`);
    await expect(page.getByRole('combobox', { name: 'Provider' })).toHaveValue('nutanix');
    await expect(page.getByRole('combobox', { name: 'Release' })).not.toHaveValue(payload);
  }
  expect(troubles).toEqual([]);
});

test('what is typed into the search and the addresses of machines is never run', async ({ page }) => {
  const troubles = watch(page);
  await page.goto('/');
  for (const payload of payloads) await page.getByRole('searchbox').fill(payload);
  await page.goto('/firewall/');
  await touchPage(page);
  const fields = page.locator('main input[type="text"]:visible, main textarea:visible');
  await expect(fields.first()).toBeVisible();
  for (let place = 0; place < Math.min(6, await fields.count()); place++) {
    for (const payload of payloads.slice(0, 8)) await fields.nth(place).fill(payload);
  }
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(troubles).toEqual([]);
});
