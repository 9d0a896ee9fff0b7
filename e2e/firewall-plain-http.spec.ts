import { expect, test } from '@playwright/test';
import { findChromium } from '../scripts/browsers.mjs';
import { touchPage } from './touch-page';

const name = 'portolan.internal';
const executablePath = findChromium() ?? 'chromium';

test.use({
  launchOptions: { executablePath, args: [`--host-resolver-rules=MAP ${name} 127.0.0.1`, '--no-proxy-server'] },
});

test('without a clipboard the text is copied all the same', async ({ page, baseURL }) => {
  await page.goto(`${(baseURL ?? '').replace('localhost', name)}/firewall/`);
  await touchPage(page);
  expect(await page.evaluate(() => navigator.clipboard)).toBeUndefined();
  const button = page.getByRole('button', { name: 'Copy portolan-ticket.txt' });
  await button.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: /^Copied\.$/ })).toBeVisible();
  await expect(button).toBeFocused();
  await page.getByText('Check what is there already').click();
  const field = page.getByRole('textbox', { name: /^Paste the answer of/ });
  await field.press('Control+V');
  await expect(field).toHaveValue(/Rule 1: allow/);
});

test('where the browser copies nothing, the text stands selected in a field', async ({ page, baseURL }) => {
  await page.addInitScript(() => {
    document.execCommand = () => false;
  });
  await page.goto(`${(baseURL ?? '').replace('localhost', name)}/firewall/`);
  await touchPage(page);
  await page.getByRole('button', { name: 'Copy portolan-ticket.txt' }).click();
  await expect(page.getByText('Selected: press Ctrl+C or Command+C.')).toBeVisible();
  const field = page.getByRole('textbox', { name: 'Copy portolan-ticket.txt: the text to copy' });
  await expect(field).toBeFocused();
  const selected = await field.evaluate((area: HTMLTextAreaElement) =>
    area.value.slice(area.selectionStart, area.selectionEnd),
  );
  expect(selected).toMatch(/Rule 1: allow/);
});
