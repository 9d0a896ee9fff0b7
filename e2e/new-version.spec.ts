import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { listen } from '../scripts/serve/listen.mjs';

test('a newer version is offered quietly, and shown once the reader asks for it', async ({ page }) => {
  const dir = mkdtempSync(join(tmpdir(), 'published-'));
  cpSync('out', dir, { recursive: true });
  const start = (port: number) => listen({ dir, host: '127.0.0.1', port });
  const first = await start(0);
  const { port } = first.address() as AddressInfo;
  await page.goto(`http://127.0.0.1:${port}/`);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.reload();
  first.close();
  first.closeAllConnections();

  for (const ending of ['', '.br', '.gz']) rmSync(join(dir, `sw.js${ending}`), { force: ending !== '' });
  cpSync('out/sw.js', join(dir, 'sw.js'));
  appendFileSync(join(dir, 'sw.js'), '\n// a newer version');
  const second = await start(port);
  await page.reload();
  const notice = page.getByRole('status').filter({ hasText: 'newer version' });
  await expect(notice).toBeVisible();
  const reloaded = page.waitForEvent('load');
  await notice.getByRole('button', { name: 'Show it' }).click();
  await reloaded;
  await expect(notice).toHaveCount(0);
  second.close();
  second.closeAllConnections();
  rmSync(dir, { recursive: true });
});
