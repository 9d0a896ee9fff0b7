import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { listen } from '../scripts/serve/listen.mjs';

const { version } = JSON.parse(readFileSync('out/offline.json', 'utf8')) as { version: string };

/** A published site that can be published anew at the same address. */
async function publish() {
  const dir = mkdtempSync(join(tmpdir(), 'published-'));
  cpSync('out', dir, { recursive: true, filter: (source) => !/\.(br|gz)$/.test(source) });
  const start = (port: number) => listen({ dir, host: '127.0.0.1', port });
  let server: Server = await start(0);
  const { port } = server.address() as AddressInfo;
  const stop = () => {
    server.close();
    server.closeAllConnections();
  };
  return {
    address: `http://127.0.0.1:${port}/`,
    /** The newer version has another worker with a copy of its own, and scripts of other names. */
    async publishAnew() {
      stop();
      for (const file of ['sw.js', 'offline.json']) {
        const text = readFileSync(join(dir, file), 'utf8');
        writeFileSync(join(dir, file), text.replaceAll(version, 'newer'));
      }
      for (const file of readdirSync(join(dir, 'assets'))) {
        if (/^(engine|answer-below|open-palette)-/.test(file))
          renameSync(join(dir, 'assets', file), join(dir, 'assets', `new-${file}`));
      }
      server = await start(port);
    },
    end() {
      stop();
      rmSync(dir, { recursive: true });
    },
  };
}

test.slow();

/** A page offers its copy after a second, and a busy machine takes its time to look for a newer one. */
const inTime = { timeout: 30_000 };
const notice = (page: Page) => page.getByRole('status').filter({ hasText: 'newer version' });

/** A region is heard when words come into it, not when it comes with its words. */
function watchNotice(): void {
  const heard: string[] = [];
  Object.assign(window, { heard });
  new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes) {
      const added = [...addedNodes].find((node) => node instanceof HTMLElement && 'newVersion' in node.dataset);
      if (added) heard.push(added.textContent || 'an empty region');
      else if (target instanceof HTMLElement && 'newVersion' in target.dataset) heard.push(target.textContent ?? '');
    }
  }).observe(document, { childList: true, subtree: true });
}

async function readWithCopy(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.evaluate(async () => (await navigator.serviceWorker.ready).active?.postMessage({ keepAll: true }));
  // Pages come after all scripts.
  const isKept = () => page.evaluate(async () => Boolean(await caches.match('/about/')));
  await expect.poll(isKept, { timeout: 60_000 }).toBe(true);
  await page.reload();
}

test('a newer version is offered quietly, and shown once the reader asks for it', async ({ page }) => {
  const site = await publish();
  await page.goto(site.address);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.reload();
  await site.publishAnew();
  await page.addInitScript(watchNotice);
  await page.reload();
  await expect(notice(page)).toBeVisible(inTime);
  expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([
    'an empty region',
    expect.stringContaining('newer version'),
  ]);
  const reloaded = page.waitForEvent('load');
  await notice(page).getByRole('button', { name: 'Show it' }).click();
  await reloaded;
  await expect(notice(page)).toHaveCount(0);
  site.end();
});

test('a notice in one tab still leads to the new version after another tab has asked for it', async ({ context }) => {
  const site = await publish();
  const [one, two] = [await context.newPage(), await context.newPage()];
  for (const tab of [one, two]) {
    await tab.goto(`${site.address}docs/etcd/`);
    await tab.evaluate(() => navigator.serviceWorker.ready);
  }
  await one.reload();
  await two.reload();
  await site.publishAnew();
  await one.reload();
  await expect(notice(two)).toBeVisible(inTime);
  for (const tab of [one, two]) {
    const reloaded = tab.waitForEvent('load');
    await notice(tab).getByRole('button', { name: 'Show it' }).click();
    await reloaded;
    await expect(notice(tab)).toHaveCount(0);
  }
  site.end();
});

test('a tab with the old version goes on working while another one shows the new version', async ({ context }) => {
  const site = await publish();
  const old = await context.newPage();
  await readWithCopy(old, `${site.address}docs/etcd/`);
  await site.publishAnew();
  const other = await context.newPage();
  await other.goto(site.address);
  const reloaded = other.waitForEvent('load');
  await notice(other).getByRole('button', { name: 'Show it' }).click();
  await reloaded;
  await old.getByRole('searchbox', { name: 'Search ports, names, errors' }).fill('2380');
  await expect(old.locator('[data-search-results] [data-row-id]').first()).toContainText('2380');
  await old.close();
  site.end();
});

test('what was kept for reading offline stays until the copy of the new version is whole', async ({ context }) => {
  const site = await publish();
  const old = await context.newPage();
  await old.goto(site.address);
  await old.evaluate(async () => (await navigator.serviceWorker.ready).active?.postMessage({ keepAll: true }));
  const isWhole = () => old.evaluate(async () => Boolean(await caches.match('/offline.json')));
  await expect.poll(isWhole, { timeout: 90_000 }).toBe(true);
  await old.reload();
  await site.publishAnew();
  await old.reload();
  await expect(notice(old)).toBeVisible(inTime);
  // With the last tab the old worker goes.
  const later = await context.newPage();
  await old.close();
  await context.setOffline(true);
  for (const path of ['', 'docs/etcd/']) {
    await later.goto(site.address + path);
    await expect(later.locator('h1'), path).not.toContainText('no page');
  }
  site.end();
});
