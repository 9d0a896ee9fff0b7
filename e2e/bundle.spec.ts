import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { readPages } from '../scripts/post-build/export-files';
import { attribute, elements } from '../scripts/post-build/html';
import { listen } from '../scripts/serve/listen.mjs';
import { routes } from './exported-routes';

test.describe.configure({ mode: 'serial' });

const dir = 'dist/portolan';
const fileOf = (route: string) => (route.endsWith('/') ? `${route}index.html` : route);
const onDisk = (route: string) => pathToFileURL(resolve(dir + fileOf(route))).href;

test.beforeAll(() => {
  execFileSync('node', ['scripts/run-ts.mjs', 'scripts/bundle/index.ts']);
});

function troublesOf(page: Page): string[] {
  const troubles: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(message.text());
  });
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('requestfailed', (request) => troubles.push(`failed: ${request.url()}`));
  return troubles;
}

test('every page opens from disk, styled, without an error', async ({ page }) => {
  const troubles = troublesOf(page);
  for (const route of routes) {
    await page.goto(onDisk(route));
    await expect(page.getByRole('heading', { level: 1 }), route).toBeVisible();
    expect(await page.evaluate(() => document.styleSheets.length)).toBeGreaterThan(0);
  }
  expect(troubles).toEqual([]);
});

test('from disk the search answers, on the first page and on a page that is read', async ({ page }) => {
  const troubles = troublesOf(page);
  await page.goto(onDisk('/'));
  await page.getByRole('searchbox').fill('2380');
  await expect(page.locator('[data-search-results]')).toHaveAttribute('data-query', '2380');
  await expect(page.locator('[data-search-results] [data-row-id]').first()).toContainText('2380');
  await page.goto(onDisk('/docs/etcd/'));
  await page.getByRole('searchbox').fill('6443');
  await page.locator('[data-search-results] a').first().click();
  await expect(page).toHaveURL(/\/docs\/[a-z-]+\/index\.html#/);
  expect(troubles).toEqual([]);
});

test('behind a sub-path of any server every page opens without an error', async ({ page }) => {
  const server = await listen({ dir: 'dist', host: '127.0.0.1', port: 0 });
  const { port } = server.address() as AddressInfo;
  const troubles = troublesOf(page);
  page.on('response', (response) => {
    if (response.status() >= 400) troubles.push(`${response.status()} ${response.url()}`);
  });
  for (const route of routes) {
    await page.goto(`http://127.0.0.1:${port}/portolan${fileOf(route)}`);
    await expect(page.getByRole('heading', { level: 1 }), route).toBeVisible();
  }
  expect(troubles).toEqual([]);
  server.close();
  server.closeAllConnections();
});

test('no page names an absolute address, a module or a worker, and every file it names is there', () => {
  const pages = readPages(dir);
  const wrong = pages.flatMap(({ route, document }) =>
    [...elements(document)].flatMap((element) => {
      const address = attribute(element, 'href') ?? attribute(element, 'src');
      if (attribute(element, 'type') === 'module') return `${route}: a module`;
      if (address === undefined || /^(https?:|mailto:|data:|#)/.test(address)) return [];
      const { pathname } = new URL(address, pathToFileURL(resolve(dir + fileOf(route))));
      return address.startsWith('/') || !existsSync(decodeURIComponent(pathname)) ? `${route}: ${address}` : [];
    }),
  );
  expect(wrong).toEqual([]);
});
