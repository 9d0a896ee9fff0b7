import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { allRoutes } from './exported-routes';

const { paths } = JSON.parse(readFileSync('out/offline.json', 'utf8')) as { paths: string[] };
test.slow();

const other = allRoutes.find((route) => route.startsWith('/docs/')) ?? '/404.html';

const kept = (page: Page, path: string) => page.evaluate(async (wanted) => Boolean(await caches.match(wanted)), path);

/** The whole copy starts after seconds in which the reader may search; a test asks for it at once. */
async function keepAll(page: Page): Promise<void> {
  await page.evaluate(async () => (await navigator.serviceWorker.ready).active?.postMessage({ keepAll: true }));
  await expect.poll(() => kept(page, paths.at(-1) ?? '/'), { timeout: 90_000 }).toBe(true);
}

test('a page once read can be read again without a network', async ({ page, context }) => {
  await page.goto('/');
  await expect.poll(() => kept(page, '/')).toBe(true);
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('every page of the copy opens without a network, with a query, and without its slash', async ({
  page,
  context,
}) => {
  await page.goto('/');
  await keepAll(page);
  await context.setOffline(true);
  for (const address of [other, `${other}?x=1`, other.replace(/\/$/, '')]) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 }), address).toBeVisible();
  }
});

test('a page that came by way of a redirect opens without a network', async ({ page, context }) => {
  const asked = other.replace(/\/$/, '');
  await page.goto('/');
  await page.evaluate(
    async (path) => (await navigator.serviceWorker.ready).active?.postMessage({ keep: [path] }),
    asked,
  );
  await expect.poll(() => kept(page, asked)).toBe(true);
  await context.setOffline(true);
  await page.goto(asked);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('an unknown address without a network says that there is no such page', async ({ page, context }) => {
  await page.goto('/');
  await keepAll(page);
  await context.setOffline(true);
  await page.goto('/no-such-page/');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('no page');
});

test('nothing of the copy is fetched in the first seconds', async ({ page, context }) => {
  const asked: string[] = [];
  context.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/');
  await page.waitForTimeout(2000);
  expect(asked).not.toContain('/offline.json');
  expect(asked.filter((path) => path.endsWith('/') && path !== '/')).toEqual([]);
});
