import { expect, type Page, test } from '@playwright/test';

const picture = '/topology/bare-metal/';

const box = (page: Page, id: string) => page.locator(`svg.wide.ports [data-box="${id}"]`);
const lit = (page: Page) => page.locator('svg.wide.ports .wire.lit');
const panel = (page: Page) => page.getByRole('complementary', { name: 'Rows of what was chosen' });

test('pointing at a box lifts its lines and those they lead to; leaving it lowers them', async ({ page }) => {
  await page.goto(picture);
  await box(page, 'smee').hover();
  await expect(lit(page)).not.toHaveCount(0);
  for (const line of await lit(page).all()) await expect(line).toHaveAttribute('aria-label', /Smee/);
  await expect(box(page, 'provisioned-machine')).toHaveClass(/lit/);
  await expect(box(page, 'kubelet')).not.toHaveClass(/lit/);
  await page.getByRole('heading', { level: 1 }).hover();
  await expect(lit(page)).toHaveCount(0);
});

test('what is lifted lies on the faded picture, follows it when it moves, and is in the way of nobody', async ({
  page,
}) => {
  await page.goto(picture);
  await box(page, 'smee').getByRole('link').click();
  const lifted = page.locator('svg.lifted');
  await expect(lifted.locator('.wire')).toHaveCount(await lit(page).count());
  await expect(lifted).toHaveAttribute('aria-hidden', 'true');
  await expect(lifted.locator('[href], [data-wire], [data-box]')).toHaveCount(0);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  const drawing = page.locator('svg.wide.ports');
  await expect(lifted).toHaveAttribute('viewBox', (await drawing.getAttribute('viewBox')) ?? '');
  expect(await lifted.boundingBox()).toEqual(await drawing.boundingBox());
  await box(page, 'smee').getByRole('link').click();
  await expect(panel(page)).toBeHidden();
  await page.getByRole('heading', { level: 1 }).hover();
  await expect(lifted.locator('.wire')).toHaveCount(0);
});

test('a place whose title is an endpoint keeps it while another of its endpoints is lifted', async ({ page }) => {
  await page.goto(picture);
  await box(page, 'eksctl-anywhere').getByRole('link').click();
  const lifted = page.locator('svg.lifted');
  await expect(lifted.getByText('eksctl anywhere CLI')).toBeVisible();
  await expect(lifted.getByText('Admin machine')).toBeVisible();
  await expect(lifted.getByText('Bootstrap cluster')).toHaveCount(0);
});

test('a click pins a box and lists its rows; the address keeps it, Escape ends it', async ({ page }) => {
  await page.goto(picture);
  await box(page, 'smee').getByRole('link').click();
  await expect(panel(page).getByRole('heading', { name: 'Smee' })).toBeVisible();
  await expect(panel(page)).toContainText('UDP 67, 69, 514');
  await expect(page).toHaveURL(/#show=box%3Asmee$/);
  await page.reload();
  await expect(panel(page).getByRole('heading', { name: 'Smee' })).toBeVisible();
  await expect(lit(page)).not.toHaveCount(0);
  await panel(page).getByRole('button', { name: 'Close' }).click();
  await expect(panel(page)).toBeHidden();
  await expect(lit(page)).toHaveCount(0);
  await page.goBack();
  await expect(panel(page)).toBeVisible();
});

test('the skip link moves the reader, and what was pinned stays pinned and in the address', async ({ page }) => {
  await page.goto(`${picture}#show=box:smee`);
  await expect(panel(page)).toBeVisible();
  const address = page.url();
  await page.locator('a[href="#main"]').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#main')).toBeFocused();
  await expect(page).toHaveURL(address);
  await expect(panel(page)).toBeVisible();
  await expect(lit(page)).not.toHaveCount(0);
});

test('lines have spoken names and answer to keys', async ({ page }) => {
  await page.goto(picture);
  const line = page.getByRole('link', { name: 'HookOS worker to Tink server, TCP 42113' });
  await line.focus();
  await expect(line).toHaveClass(/lit/);
  await page.keyboard.press('Enter');
  await expect(panel(page)).toContainText('HookOS worker');
  await expect(panel(page).getByRole('listitem').first()).toContainText('TCP 42113');
  await page.keyboard.press('Tab');
  await expect(panel(page).getByRole('button', { name: 'Copy' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(panel(page)).toBeHidden();
  await expect(line).toBeFocused();
});

test('by keyboard, each card comes before the lines that leave it', async ({ page }) => {
  await page.goto(picture);
  const order = await page
    .locator('svg.wide.ports a')
    .evaluateAll((links) =>
      links.map((link) => link.getAttribute('data-source') ?? link.closest('[data-box]')?.getAttribute('data-box')),
    );
  for (const [place, id] of order.entries()) expect(order.indexOf(id), `${id} at ${place}`).toBeLessThanOrEqual(place);
  const links = page.locator('svg.wide.ports a');
  const names = await links.evaluateAll((all) =>
    all.map((link) => link.getAttribute('aria-label') ?? link.textContent),
  );
  expect(names.filter((name) => !name?.trim())).toEqual([]);
});

test('a line of the list shows its line in the picture', async ({ page }) => {
  await page.goto(picture);
  await page.locator('.flow-list li[data-wire="hookos~tink-server"]').hover();
  await expect(lit(page)).toHaveCount(1);
  await expect(lit(page)).toHaveAttribute('data-wire', 'hookos~tink-server');
});

test('@phone the narrow picture answers to a finger', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(picture);
  await expect(page.locator('svg.wide.ports')).toBeHidden();
  await page.locator('svg.narrow.ports [data-box="smee"] a').click();
  await expect(panel(page).getByRole('heading', { name: 'Smee' })).toBeVisible();
  await expect(panel(page)).toBeInViewport();
});

test('from afar whole places talk, and a bundle opens into its lines', async ({ page }) => {
  await page.goto(picture);
  await page.getByRole('radio', { name: 'Zones' }).check({ force: true });
  await expect(page.locator('svg.wide.zones')).toBeVisible();
  await expect(page.locator('svg.wide.ports')).toBeHidden();
  await page.locator('svg.wide.zones [data-box="control-plane"]').getByRole('link').click();
  await expect(panel(page).getByRole('heading', { name: 'Control plane nodes' })).toBeVisible();
  await page.getByRole('radio', { name: 'Ports' }).check({ force: true });
  await expect(lit(page)).not.toHaveCount(0);
  await page.getByRole('radio', { name: 'Endpoints' }).check({ force: true });
  await expect(page.locator('svg.wide.ports .chip').first()).toBeHidden();
});
