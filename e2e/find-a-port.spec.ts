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
