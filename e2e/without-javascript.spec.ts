import { expect, type Page, test } from '@playwright/test';
import { routes } from './exported-routes';
import firstRows from './fixtures/first-published-rows.json' with { type: 'json' };
import publishedRows from './fixtures/published-rows.json' with { type: 'json' };

test.use({ javaScriptEnabled: false });

const rowOf = (page: Page, id: string) => page.locator(`[data-published-id~="${id}"]`).first();

test('every row of the newest published page can be read on the first page', async ({ page }) => {
  await page.goto('/');
  expect(publishedRows).toHaveLength(32);
  for (const { id } of publishedRows) await expect(rowOf(page, id), id).toBeVisible();
});

test('every row of the page of 2022 can be read on the first page', async ({ page }) => {
  await page.goto('/');
  expect(firstRows).toHaveLength(20);
  for (const { id, publishedId } of firstRows) await expect(rowOf(page, publishedId), id).toBeVisible();
});

for (const route of routes) {
  test(`${route} reads as a page: a heading, a landmark, nothing that would need a script`, async ({ page }) => {
    await page.goto(route);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expect(page.getByRole('main')).toBeVisible();
    const dead = page.locator(':is(button, input, select, textarea, [role="button"]):visible');
    expect(await dead.evaluateAll((all) => all.map((element) => element.outerHTML.slice(0, 120)))).toEqual([]);
    await expect(page.getByRole('columnheader', { name: 'Copy' })).toHaveCount(0);
  });
}

test('links stand in for the filters: by subject, party, number, release and provider', async ({ page }) => {
  await page.goto('/');
  const links = page.locator('main .no-js a');
  const paths = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(paths).toEqual(
    expect.arrayContaining(['/docs/etcd/', '/docs/bare-metal/', '/endpoints/', '/ports/', '/releases/', '/topology/']),
  );
  await links.filter({ hasText: 'etcd' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('etcd');
});

test('the firewall page shows the ticket, with placeholders, and where to read on', async ({ page }) => {
  await page.goto('/firewall/');
  const ticket = page.getByLabel('Text of portolan-ticket.txt');
  await expect(ticket).toContainText('Rule 1: allow');
  await expect(ticket).toContainText('<worker-nodes>');
  await expect(page.getByRole('link', { name: 'the reference' })).toBeVisible();
});
