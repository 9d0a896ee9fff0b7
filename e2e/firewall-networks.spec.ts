import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { touchPage } from './touch-page';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const zone = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });

async function awake(page: Page): Promise<void> {
  await touchPage(page);
  await expect(page.locator('[data-profile-bar][data-profile]')).toBeAttached();
}

async function open(page: Page): Promise<void> {
  await page.goto('/firewall/');
  await awake(page);
  await page.getByLabel('Provider').selectOption({ label: 'Bare metal' });
}

test('a wrong address is told beside its field, and the rest goes on working', async ({ page }) => {
  await open(page);
  const field = zone(page, 'Worker nodes');
  await field.fill('010.020.0.5 10.20.0.70/26\nvcenter.example.com, 10.20.1.4-10.20.1.6');
  await field.blur();
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(field).toHaveAccessibleDescription(/"010\.020\.0\.5" has a number with a leading zero/);
  await expect(field).toHaveAccessibleDescription(/"vcenter\.example\.com" is a name/);
  await expect(field).toHaveAccessibleDescription(/10\.20\.0\.70\/26 is the network 10\.20\.0\.64\/26/);
  await expect(field).toHaveAccessibleDescription(
    /In the rules: 10\.20\.0\.64\/26, 10\.20\.1\.4\/31, 10\.20\.1\.6\/32/,
  );
  await expect(page.getByLabel('Text of portolan-ticket.txt')).toContainText('10.20.0.64/26, 10.20.1.4/31, 10.20.1.6');
  const warnings = page.getByRole('region', { name: 'Before you send it' });
  await expect(warnings).toContainText('Made without what was not understood under Worker nodes: "010.020.0.5" has');
  await field.fill('10.20.0.64/26');
  await expect(field).not.toHaveAttribute('aria-invalid');
  await expect(warnings).not.toContainText('Made without');
});

/** As Safari does, for half a minute at a time. */
function takesFewAddresses(): void {
  const { replaceState } = History.prototype;
  let calls = 0;
  History.prototype.replaceState = function take(...change) {
    calls += 1;
    if (calls > 100) throw new DOMException('More than 100 times per 30 seconds', 'SecurityError');
    replaceState.apply(this, change);
  };
}

test('nothing that is typed is lost where the browser takes few changes of its address', async ({ page }) => {
  const troubles: string[] = [];
  page.on('pageerror', ({ message }) => troubles.push(message));
  await page.addInitScript(takesFewAddresses);
  await open(page);
  const typed = Array.from({ length: 14 }, (_, index) => `10.20.${index}.0/24`).join(' ');
  await zone(page, 'Worker nodes').pressSequentially(typed);
  await expect(zone(page, 'Worker nodes')).toHaveValue(typed);
  await page.evaluate(() => {
    History.prototype.replaceState = () => {
      throw new DOMException('Never', 'SecurityError');
    };
  });
  await zone(page, 'BMCs').fill('10.30.0.0/24');
  await expect(page.getByLabel('Text of portolan-ticket.txt')).toContainText('10.30.0.0/24');
  expect(troubles).toEqual([]);
});

test('of an address that is typed nothing is said before typing rests, and nothing when it is there again', async ({
  page,
}) => {
  await open(page);
  const field = zone(page, 'Worker nodes');
  const said = page.locator('#zone-worker-said');
  await said.evaluate((place) => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    new MutationObserver(() => heard.push(place.textContent ?? '')).observe(place, { childList: true, subtree: true });
  });
  await field.pressSequentially('10.20.0.64/26', { delay: 20 });
  await expect(said).toHaveText('In the rules: 10.20.0.64/26');
  expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([
    'In the rules: 10.20.0.64/26',
  ]);
  await expect(said).toHaveAttribute('aria-live', 'polite');
  await page.reload();
  await awake(page);
  await expect(said).toHaveText('In the rules: 10.20.0.64/26');
  await expect(said).not.toHaveAttribute('aria-live');
});

test('what became of the rows is said when the cluster changes, and that something was copied only for a moment', async ({
  page,
}) => {
  await open(page);
  await expect(page.locator('.fw-outcomes [aria-live]')).toHaveText(/: \d+ in rules, \d+ need none$/);
  const copied = page.getByRole('status').filter({ hasText: 'Copied' });
  await page.getByRole('button', { name: 'Copy portolan-ticket.txt' }).click();
  await expect(copied).toBeVisible();
  await expect(copied).toBeHidden();
});

test('overlapping, open and empty zones are explained before the rules', async ({ page }) => {
  await open(page);
  const warnings = page.getByRole('region', { name: 'Before you send it' });
  await expect(warnings).toContainText('No address yet for');
  await zone(page, 'Worker nodes').fill('10.20.0.0/24');
  await zone(page, 'Control plane nodes').fill('10.20.0.16/28');
  await expect(warnings).toContainText('These zones share addresses');
  await zone(page, 'Control plane nodes').fill('any');
  await expect(warnings).toContainText('Control plane nodes stands for every address');
  await expect(zone(page, 'Control plane nodes')).toHaveAccessibleDescription(/lets every address through/);
});

test('a link carries the addresses only where that is asked for', async ({ page, context }) => {
  await open(page);
  await zone(page, 'Worker nodes').fill('10.20.0.64/26, fd00:20::/64');
  await page.getByRole('radio', { name: 'iptables', exact: true }).check();
  const copied = async (name: string) => {
    await page.getByRole('button', { name }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Copied' }).first()).toBeVisible();
    return page.evaluate(() => navigator.clipboard.readText());
  };
  const without = await copied('Copy link without addresses');
  expect(decodeURIComponent(without)).not.toContain('10.20');
  const withAddresses = await copied('Copy link with my addresses');
  expect(new URL(withAddresses).search).toBe('');
  const other = await context.browser()?.newContext();
  const colleague = await other?.newPage();
  if (!colleague) throw new Error('no second browser');
  await colleague.goto(withAddresses);
  await expect(zone(colleague, 'Worker nodes')).toHaveValue('10.20.0.64/26, fd00:20::/64');
  await expect(colleague.getByRole('radio', { name: 'iptables', exact: true })).toBeChecked();
  await expect(colleague.getByLabel('Provider').locator('option:checked')).toHaveText('Bare metal');
  const fresh = await (await context.browser()?.newContext())?.newPage();
  if (!fresh) throw new Error('no third browser');
  await fresh.goto(without);
  await expect(zone(fresh, 'Worker nodes')).toHaveValue('');
  await expect(fresh.getByRole('radio', { name: 'iptables', exact: true })).toBeChecked();
  await other?.close();
});

test('what was typed is there again after a reload, and gone when it is forgotten', async ({ page }) => {
  await open(page);
  await zone(page, 'Worker nodes').fill('10.20.0.64/26');
  await page.goto('/');
  await page.goto('/firewall/');
  await awake(page);
  await expect(zone(page, 'Worker nodes')).toHaveValue('10.20.0.64/26');
  await page.getByRole('button', { name: 'Forget networks' }).click();
  await expect(zone(page, 'Worker nodes')).toHaveValue('');
  await page.goto('/');
  await page.goto('/firewall/');
  await awake(page);
  await expect(zone(page, 'Worker nodes')).toHaveValue('');
});

test('forgotten networks are announced, and come back until something else is typed', async ({ page }) => {
  await open(page);
  await zone(page, 'Worker nodes').fill('10.20.0.64/26 010.1');
  await zone(page, 'Control plane nodes').fill('10.20.0.16/28');
  const forget = page.getByRole('button', { name: 'Forget networks' });
  const undo = page.getByRole('button', { name: 'Undo forgetting' });
  const said = (text: string) => page.getByRole('status').filter({ hasText: text });
  await forget.press('Enter');
  await expect(said('Forgot the networks of 2 zones.')).toBeVisible();
  await expect(forget).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(undo).toBeFocused();
  const kept = await page.evaluate(() => JSON.stringify(localStorage) + location.href);
  expect(kept).not.toContain('10.20');
  await page.keyboard.press('Enter');
  await expect(said('The networks are back.')).toBeVisible();
  await expect(undo).toHaveCount(0);
  await expect(forget).toBeFocused();
  await expect(zone(page, 'Worker nodes')).toHaveValue('10.20.0.64/26 010.1');
  await expect(zone(page, 'Control plane nodes')).toHaveValue('10.20.0.16/28');
  await expect(page).toHaveURL(/net\.worker=10\.20\.0\.64/);
  await forget.click();
  await zone(page, 'Worker nodes').fill('10.9.0.1');
  await expect(undo).toHaveCount(0);
  await expect(said('Forgot')).toHaveCount(0);
  await forget.click();
  await forget.click();
  await expect(said('There are no networks to forget.')).toBeVisible();
  await undo.click();
  await expect(zone(page, 'Worker nodes')).toHaveValue('10.9.0.1');
});

for (const { kind, type } of [
  { kind: 'Save as JSON', type: 'networks.json' },
  { kind: 'Save as CSV', type: 'networks.csv' },
])
  test(`networks go to ${type} and come back from it`, async ({ page }) => {
    await open(page);
    await zone(page, 'Worker nodes').fill('10.20.0.64/26 fd00:20::/64');
    await zone(page, 'Control plane nodes').fill('10.20.0.16/28');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: kind }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(type);
    const body = await readFile(await download.path(), 'utf8');
    await page.getByRole('button', { name: 'Forget networks' }).click();
    await expect(zone(page, 'Worker nodes')).toHaveValue('');
    await page
      .getByLabel('Read networks from a file')
      .setInputFiles({ name: type, mimeType: 'text/plain', buffer: Buffer.from(body) });
    await expect(page.getByText('Read the networks of 2 zones.')).toBeVisible();
    await expect(zone(page, 'Worker nodes')).toHaveValue(/10\.20\.0\.64\/26,? fd00:20::\/64/);
    await expect(zone(page, 'Control plane nodes')).toHaveValue('10.20.0.16/28');
  });

test('a file that is none of networks is told, and nothing is lost', async ({ page }) => {
  await open(page);
  await zone(page, 'Worker nodes').fill('10.20.0.64/26');
  const input = page.getByLabel('Read networks from a file');
  await input.setInputFiles({ name: 'x.json', mimeType: 'text/plain', buffer: Buffer.from('{"a":') });
  await expect(page.getByText('The file holds no networks')).toBeVisible();
  await input.setInputFiles({ name: 'y.csv', mimeType: 'text/plain', buffer: Buffer.from('moon,10.0.0.1\n') });
  await expect(page.getByText('Not a zone: moon.')).toBeVisible();
  await expect(zone(page, 'Worker nodes')).toHaveValue('10.20.0.64/26');
});

test('the workbook is a file that unpacks, and copying it gives its cells', async ({ page }) => {
  await open(page);
  await page.getByRole('radio', { name: 'Excel (XLSX)' }).check();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download portolan-rules.xlsx' }).click(),
  ]);
  const bytes = await readFile(await download.path());
  expect(bytes.subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004');
  expect(bytes.includes('xl/worksheets/sheet1.xml')).toBe(true);
  await page.getByRole('button', { name: 'Copy portolan-rules.xlsx' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^Rule\tAction\tSource zone\t/);
});

test('pasted rules are compared with what is wanted, in the browser', async ({ page }) => {
  await open(page);
  await zone(page, 'Worker nodes').fill('10.20.0.64/26');
  await zone(page, 'Control plane nodes').fill('10.20.0.16/28');
  await page.getByLabel('Place').selectOption({ label: 'The host firewall of: Control plane nodes' });
  await page.getByText('Check what is there already').click();
  await page
    .getByRole('textbox', { name: /^Paste the answer of/ })
    .fill(
      '-A INPUT -s 10.20.0.64/26 -d 10.20.0.16/28 -p tcp -m tcp --dport 6443 -j ACCEPT\n-A INPUT -i eth9 -j MARK\n-A INPUT -p tcp --dport 23 -j ACCEPT',
    );
  await expect(page.getByRole('heading', { name: 'Not understood: 1' })).toBeVisible();
  await expect(page.getByRole('heading', { name: /^Allowed already: [1-9]/ })).toBeVisible();
  await expect(page.getByText('tcp 23: -A INPUT -p tcp --dport 23 -j ACCEPT')).toBeVisible();
});

test('pasted text that is not understood is told alone, with what is', async ({ page }) => {
  await open(page);
  await page.getByText('Check what is there already').click();
  const about = page.getByRole('group').filter({ hasText: 'Check what is there already' });
  await page.getByRole('textbox', { name: /^Paste the answer of/ }).fill('permit tcp any any eq 6443\nhello');
  await expect(about.getByRole('status')).toHaveText(/^None of this was understood/);
  await expect(about.getByRole('listitem')).toHaveCount(0);
});

for (const format of ['nftables', 'iptables', 'CSV', 'Spreadsheet cells (TSV)'])
  test(`what the page wrote for ${format} is understood when it is pasted, addresses or none`, async ({ page }) => {
    await open(page);
    await page.getByRole('radio', { name: format, exact: true }).check();
    await page.getByText('Check what is there already').click();
    const file = page.getByLabel(/^Text of portolan/);
    const check = page.getByRole('group').filter({ hasText: 'Check what is there already' });
    for (const network of ['', '10.20.0.64/26, fd00:20::/64']) {
      await zone(page, 'Worker nodes').fill(network);
      await page.getByRole('textbox', { name: /^Paste the answer of/ }).fill((await file.textContent()) ?? '');
      await expect(check.getByRole('status')).toHaveText(/^Missing: 0 · Allowed already: \d+$/);
    }
  });
