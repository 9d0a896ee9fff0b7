import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { readPages } from '../scripts/post-build/export-files';
import { attribute, elements } from '../scripts/post-build/html';
import { listen } from '../scripts/serve/listen.mjs';
import { routes } from './exported-routes';

test.describe.configure({ mode: 'serial' });

let server: Server;

const dir = 'dist/portolan';
const fileOf = (route: string) => (route.endsWith('/') ? `${route}index.html` : route);
const onDisk = (route: string) => pathToFileURL(resolve(dir + fileOf(route))).href;

const underPath = (route: string) =>
  `http://127.0.0.1:${(server.address() as AddressInfo).port}/portolan${fileOf(route)}`;
const places = { 'from disk': onDisk, 'behind a sub-path': underPath };

const folderOf = (address: string) => address.replace(/(index\.html)?(#.*)?$/, '');

test.beforeAll(async () => {
  execFileSync('node', ['scripts/run-ts.mjs', 'scripts/bundle/index.ts']);
  server = await listen({ dir: 'dist', host: '127.0.0.1', port: 0 });
});

test.afterAll(() => {
  server.close();
  server.closeAllConnections();
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
  const troubles = troublesOf(page);
  page.on('response', (response) => {
    if (response.status() >= 400) troubles.push(`${response.status()} ${response.url()}`);
  });
  for (const route of routes) {
    await page.goto(underPath(route));
    await expect(page.getByRole('heading', { level: 1 }), route).toBeVisible();
  }
  expect(troubles).toEqual([]);
});

for (const [where, at] of Object.entries(places)) {
  const isAt = (route: string) => (url: URL) => folderOf(url.href) === folderOf(at(route));

  test(`${where} filters and an earlier release choose rows, and a row opens with links that lead on`, async ({
    page,
  }) => {
    const troubles = troublesOf(page);
    await page.goto(at('/'));
    await page.getByRole('combobox', { name: 'Provider' }).selectOption('cloudstack');
    await page.getByRole('combobox', { name: 'Release' }).selectOption('0.21');
    await expect(page.locator('[data-search-results]')).not.toHaveAttribute('aria-busy');
    const endedEarlier = page.locator('[data-search-results] [data-row-id^="cloudstack/"]:visible').first();
    await expect(endedEarlier).toBeVisible();
    await endedEarlier.locator('[data-open-row]').click();
    await expect(page.getByText('Used during').first()).toBeVisible();
    await page.locator('.row-page').click();
    await page.waitForURL(isAt('/docs/cloudstack/'));
    await expect(page.locator('tr:target')).toBeVisible();
    expect(troubles).toEqual([]);
  });

  test(`${where} a picture follows the reader's cluster, and two releases lead to what changes`, async ({ page }) => {
    const troubles = troublesOf(page);
    await page.goto(at('/topology/bare-metal/'));
    await page.getByRole('combobox', { name: 'Provider' }).selectOption('nutanix');
    await page.waitForURL(isAt('/topology/nutanix/'));
    await page.getByText('Options:').click();
    await page.getByRole('combobox', { name: /Where does etcd run/ }).selectOption('external');
    await page.waitForURL(isAt('/topology/nutanix/external-etcd/'));
    await page.goto(at('/releases/'));
    await page.getByRole('combobox', { name: 'From' }).selectOption('0.21');
    await page.getByRole('button', { name: 'Show what changes' }).click();
    await page.waitForURL(isAt('/releases/0.21/0.26/'));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(troubles).toEqual([]);
  });

  test(`${where} one button takes back what was chosen`, async ({ page }) => {
    const troubles = troublesOf(page);
    await page.goto(at('/about/'));
    await page.getByRole('button', { name: 'Dark' }).click();
    await page.getByRole('button', { name: 'Forget everything' }).click();
    await expect(page.getByRole('button', { name: 'Forgotten' })).toBeVisible();
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
    expect(troubles).toEqual([]);
  });
}

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
