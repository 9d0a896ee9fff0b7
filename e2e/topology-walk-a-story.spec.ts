import { expect, test } from '@playwright/test';

test('the story of a boot is walked by buttons and keys, and each step has an address', async ({ page }) => {
  await page.goto('/topology/bare-metal/');
  const story = page.getByRole('group', { name: 'Story' });
  const lit = page.locator('svg.wide.ports .wire.lit');
  await story.getByRole('button', { name: 'Next step' }).click();
  await expect(story).toContainText('still free');
  await expect(story).toContainText(/1 of \d+/);
  await expect(lit).not.toHaveCount(0);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(story).toContainText('powers each machine on through its BMC');
  await expect(lit).toHaveCount(1);
  await expect(lit).toHaveAttribute('aria-label', /^Rufio to BMC, TCP 443/);
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/#step=creation\.dhcp-boot$/);
  await page.reload();
  await expect(story).toContainText('where the boot file lies');
  await page.keyboard.press('Escape');
});

test('other stories are told too, and a step of the list shows itself', async ({ page }) => {
  await page.goto('/topology/vsphere/');
  const story = page.getByRole('group', { name: 'Story' });
  await story.getByRole('combobox').selectOption({ label: 'A cluster is upgraded' });
  await expect(page).toHaveURL(/#step=upgrade\.ask$/);
  await page.getByRole('link', { name: /^Show in the picture: New members of etcd/ }).click();
  await expect(page).toHaveURL(/#step=upgrade\.etcd$/);
  await expect(story).toContainText('before old ones leave');
});

test('@phone each step brings what it lights onto the screen, and so does a link to an endpoint', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/topology/vsphere/#step=creation.overlay');
  const box = (id: string) => page.locator(`svg.narrow.ports [data-box="${id}"] a`).first();
  await expect(page.locator('svg.narrow.ports .lit').first()).toBeInViewport();
  await page.getByRole('button', { name: 'Step back' }).click();
  await expect(page.locator('svg.narrow.ports .lit[data-box]').first()).toBeInViewport();
  await page.goto('/topology/bare-metal/#show=box:kubelet');
  await expect(box('kubelet')).toBeInViewport();
});

test('play walks by itself until it is paused', async ({ page }) => {
  await page.clock.install();
  await page.goto('/topology/nutanix/');
  const story = page.getByRole('group', { name: 'Story' });
  await story.getByRole('button', { name: 'Play' }).click();
  await expect(story).toContainText(/1 of/);
  await page.clock.runFor(5000);
  await expect(story).toContainText(/2 of/);
  await story.getByRole('button', { name: 'Pause' }).click();
  await page.clock.runFor(20_000);
  await expect(story).toContainText(/2 of/);
});
