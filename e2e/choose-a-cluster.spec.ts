import { expect, type Page, test } from '@playwright/test';

const count = (page: Page) => page.locator('[data-count]');
const field = (page: Page, name: string) => page.getByRole('combobox', { name });
const rows = (page: Page) => page.locator('[data-search-results] [data-row-id]:not([data-off])');

test('the cluster decides which rows there are, and the count tells it @firefox', async ({ page }) => {
  await page.goto('/');
  const before = await rows(page).count();
  await expect(count(page)).toHaveText(`All ${before} rows apply to: 0.26, every provider`);
  await field(page, 'Provider').selectOption('bare-metal');
  await expect(count(page)).toContainText(/^\d+ of \d+ rows apply to: 0\.26, Bare metal, .*stacked etcd, /);
  expect(await rows(page).count()).toBeLessThan(before);
  await page.getByText('Options:').click();
  await expect(field(page, 'How do the machines start for the first time?')).toBeVisible();
  await expect(field(page, 'Is the node template in vSphere already?')).toBeHidden();
});

test('rows that do not apply are shown with the reason when asked for', async ({ page }) => {
  await page.goto('/#provider=bare-metal');
  await page.getByRole('button', { name: /^Show what does not apply \(\d+\)$/ }).click();
  await expect(page.locator('[data-off]').first()).toContainText(/only (on|with) /);
  await expect(page).toHaveURL(/others=shown/);
});

test('the cluster is remembered, shared by address, undone by going back and reset in one click', async ({ page }) => {
  await page.goto('/');
  await field(page, 'Provider').selectOption('nutanix');
  await expect(page).toHaveURL(/#provider=nutanix$/);
  await page.goBack();
  await expect(field(page, 'Provider')).toHaveValue('');
  await page.goForward();
  await expect(field(page, 'Provider')).toHaveValue('nutanix');
  await page.goto('/about/');
  await page.goto('/');
  await expect(field(page, 'Provider')).toHaveValue('nutanix');
  await expect(page).toHaveURL(/#provider=nutanix$/);
  await page.getByRole('button', { name: 'Reset' }).click();
  await expect(field(page, 'Provider')).toHaveValue('');
  await expect(page).toHaveURL(/\/$/);
});

test('an address that is partly wrong keeps what is right and says what is not', async ({ page }) => {
  await page.goto('/#release=9.9&provider=nutanix&boot=sideways');
  await expect(field(page, 'Provider')).toHaveValue('nutanix');
  await expect(page.getByText('Release "9.9" is not known; showing 0.26.')).toBeVisible();
});

test('a release that does not support the provider says so', async ({ page }) => {
  await page.goto('/#release=0.12&provider=nutanix');
  await expect(page.getByText('0.12 does not support Nutanix.')).toBeVisible();
});

test('an earlier release brings rows that only it has, found and counted like the others', async ({ page }) => {
  await page.goto('/#release=0.12&provider=bare-metal&q=boots%20http');
  await expect(page.locator('[data-search-results]')).toHaveAttribute('data-query', 'boots http');
  await expect(page.getByRole('rowheader', { name: '80', exact: true }).first()).toBeVisible();
  await expect(count(page)).toContainText('apply to: 0.12, Bare metal');
  await field(page, 'Release').selectOption('0.26');
  await expect(page.getByRole('rowheader', { name: '80', exact: true })).toHaveCount(0);
  await expect(page.getByRole('rowheader', { name: '7171' }).first()).toBeVisible();
});

test('the count tells how many rows nobody checked for an earlier release', async ({ page }) => {
  await page.goto('/#release=0.19&provider=vsphere');
  await expect(count(page)).toContainText(/apply to: 0\.19, VMware vSphere.*; \d+ not verified for 0\.19$/);
});

test('the skip link moves the reader and keeps the query and the cluster, in the page and in its address', async ({
  page,
}) => {
  await page.goto('/#q=etcd&provider=nutanix');
  await expect(page.locator('[data-search-results]')).toHaveAttribute('data-query', 'etcd');
  const address = page.url();
  const before = await rows(page).count();
  await page.locator('a[href="#main"]').focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(address);
  await expect(page.getByRole('searchbox')).toHaveValue('etcd');
  await expect(field(page, 'Provider')).toHaveValue('nutanix');
  expect(await rows(page).count()).toBe(before);
});

test('no key stops at the options before there are any to choose', async ({ page }) => {
  await page.goto('/');
  const options = page.locator('[data-profile-options] summary');
  await expect(page.getByText('Options: choose a provider first')).toBeVisible();
  await page.getByRole('button', { name: 'Reset' }).focus();
  await page.keyboard.press('Tab');
  await expect(field(page, 'Protocol')).toBeFocused();
  await field(page, 'Provider').selectOption('nutanix');
  await page.getByRole('button', { name: 'Reset' }).focus();
  await page.keyboard.press('Tab');
  await expect(options).toBeFocused();
});
