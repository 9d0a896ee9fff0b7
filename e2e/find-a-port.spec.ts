import { expect, test } from '@playwright/test';

test('a search is moved behind the fragment, filtered, and undone by going back', async ({ page }) => {
  await page.goto('/?q=6443');
  const count = page.locator('[data-count]');
  await expect(page.getByRole('rowheader', { name: '6443' }).first()).toBeVisible();
  await expect(page.locator('[data-search-results]')).toHaveAttribute('data-query', '6443');
  expect(new URL(page.url()).search).toBe('');
  const before = (await count.textContent()) ?? '';
  await page.getByRole('combobox', { name: 'Provider' }).selectOption('nutanix');
  await expect(page).toHaveURL(/#q=6443&provider=nutanix$/);
  await expect(count).not.toHaveText(before);
  await page.goBack();
  await expect(count).toHaveText(before);
});

test('a row opens to its details in place', async ({ page }) => {
  await page.goto('/#q=2380');
  await expect(page.locator('[data-search-results]')).toHaveAttribute('data-query', '2380');
  const opener = page.locator('[data-open-row]').first();
  await opener.click();
  await expect(page.getByText('Used during').first()).toBeVisible();
  expect(new URL(page.url()).pathname).toBe('/');
  await opener.press('Enter');
  await expect(page.getByText('Used during')).toHaveCount(0);
});

test('who talks and who listens are offered under the names that the rows show, one by one', async ({ page }) => {
  await page.goto('/#source=etcd');
  const from = page.getByRole('combobox', { name: 'From' });
  const rows = page.locator('[data-search-results] tr[data-row-id]');
  await expect(from).toHaveValue('etcd');
  for (const shown of await rows.locator('.flow-from').allTextContents()) expect(shown.split(', ')).toContain('etcd');

  const labels = await from
    .locator('option')
    .evaluateAll((options) => options.map((option) => option.textContent ?? ''));
  const names = labels.slice(1).map((label) => label.replace(/ \(\d+\)$/, ''));
  expect(names).toEqual([...names].sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)));
  expect(names).toContain('Worker node');

  await page.getByRole('combobox', { name: 'To', exact: true }).selectOption({ label: 'BMC (0)' });
  await expect(page.locator('[data-empty]')).toContainText('filter');
});

test('the button of each row is named by what it copies', async ({ page }) => {
  await page.goto('/');
  const name = 'Copy TCP 2380 Replication between the members on control plane nodes as a ticket line';
  await expect(page.getByRole('button', { name, exact: true })).toBeVisible();
});
