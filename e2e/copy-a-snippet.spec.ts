import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const announced = (page: Page) => page.locator('[data-announcer]');
const search = async (page: Page, query: string, cluster = ''): Promise<void> => {
  await page.goto(`/#${cluster}q=${query}`);
  await expect(page.locator('[data-search-results]')).toHaveAttribute('data-query', query);
};

test('a row is copied as a ticket line with one click, and that is said', async ({ page }) => {
  await search(page, '10250');
  await page
    .getByRole('button', { name: /^Copy TCP 10250 / })
    .first()
    .click();
  await expect(announced(page)).toHaveText('1 row copied as Ticket');
  expect(await clipboard(page)).toMatch(/^TCP 10250 from .+ to kubelet: .+ http:\/\/.+\/docs\/.+#/);
});

test('an opened row is copied as nftables, shown as copied, with zones for addresses', async ({ page }) => {
  await search(page, '10250');
  await page.locator('[data-open-row]').first().click();
  await page.locator('.row-more').getByRole('button', { name: 'nftables' }).click();
  await expect(announced(page)).toHaveText('1 row copied as nftables');
  const copied = await clipboard(page);
  expect(copied).toMatch(/tcp dport 10250 .*accept/);
  expect(copied).toMatch(/<[a-z-]+>/);
  await expect(page.locator('.row-more pre')).toHaveText(copied);
});

test('the list that is shown is copied in every format', async ({ page }) => {
  await search(page, 'etcd');
  const count = await page.locator('[data-search-results] [data-row-id]').count();
  const copy = async (name: string): Promise<string> => {
    await page.locator('.copy-bar').getByRole('button', { name }).click();
    await expect(announced(page)).toHaveText(`${count} rows copied as ${name}`);
    return clipboard(page);
  };
  expect((await copy('Ticket')).split('\n')).toHaveLength(count);
  expect((await copy('Markdown')).split('\n')).toHaveLength(count + 2);
  expect((await copy('TSV')).split('\n').map((line) => line.split('\t').length)).toEqual(Array(count + 1).fill(7));
  expect(await copy('nftables')).toContain('dport');
  expect(await copy('iptables')).toContain('--dport');
});

test('rules for the list are for the cluster that is shown', async ({ page }) => {
  const copyFor = async (query: string, cluster: string): Promise<string> => {
    await page.goto('about:blank');
    await search(page, query, cluster);
    await page.locator('.copy-bar').getByRole('button', { name: 'nftables' }).click();
    await expect(announced(page)).toContainText('copied as nftables');
    return clipboard(page);
  };
  expect(await copyFor('10250', 'provider=docker&')).toContain('stays on one machine');
  expect(await copyFor('9443', 'provider=vsphere&routing=direct&')).toContain('between the addresses of pods');
});

test('the list is saved as a CSV file', async ({ page }) => {
  await search(page, 'etcd');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'CSV file' }).click();
  const file = readFileSync(await (await download).path(), 'utf8');
  expect(file).toContain('"Protocol","Port","From","To"');
});

test('rows that are selected are copied without their controls, and without details that are closed', async ({
  page,
}) => {
  await page.goto('/docs/bare-metal/');
  await page
    .locator('.ports')
    .first()
    .evaluate((table) => getSelection()?.selectAllChildren(table));
  await page.keyboard.press('ControlOrMeta+c');
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (await item?.getType(type))?.text() ?? '';
    return { plain: await read('text/plain'), html: await read('text/html') };
  });
  expect(copied.plain).toContain('DHCP: address and boot location for a machine');
  expect(copied.plain).not.toMatch(/Copy|Details|#/);
  expect(copied.html).not.toMatch(/<summary|<button|Evidence/);
});
