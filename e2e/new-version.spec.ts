import { appendFileSync, cpSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { listen } from '../scripts/serve/listen.mjs';

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
    /** The newer version has another worker, and scripts of other names. */
    async publishAnew() {
      stop();
      appendFileSync(join(dir, 'sw.js'), '\n// a newer version');
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
  await expect(notice(page)).toBeVisible();
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
  await expect(notice(two)).toBeVisible();
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
