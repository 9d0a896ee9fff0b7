import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

const blocked = { profile: { default_content_setting_values: { cookies: 2 } } };

test('where the browser may keep nothing, every control works and no error is left', async ({
  playwright,
  baseURL,
}, info) => {
  const profile = info.outputPath('profile');
  mkdirSync(join(profile, 'Default'), { recursive: true });
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(blocked));
  const context = await playwright.chromium.launchPersistentContext(profile, {
    ...info.project.use.launchOptions,
    ...(baseURL ? { baseURL } : {}),
  });
  try {
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(`${page.url()} ${error.name}: ${error.message}`));
    await page.goto('/');
    const storage = page.evaluate(() => localStorage.length);
    await expect(storage).rejects.toThrow('Access is denied');
    await page.getByRole('searchbox').first().fill('tinkerbell');
    await expect(page.locator('[data-answer]').getByText('Listening ports of Tinkerbell')).toBeVisible();
    await page.getByRole('button', { name: 'Dark' }).click();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    // Longer than a page waits before it asks for its worker.
    await page.waitForTimeout(2000);
    await page.goto('/about/#privacy');
    await page.getByRole('button', { name: 'Forget everything' }).click();
    await expect(page.getByRole('button', { name: 'Forgotten' })).toBeVisible();
    await page.waitForTimeout(2000);
    expect(errors).toEqual([]);
  } finally {
    await context.close();
  }
});
