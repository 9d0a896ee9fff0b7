import { expect, type Page, test } from '@playwright/test';

const options = (page: Page) => page.getByRole('listbox', { name: 'Results' }).getByRole('option');

async function openPalette(page: Page): Promise<void> {
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog', { name: 'Search' })).toBeVisible();
  await expect(options(page).first()).toBeVisible();
}

const things = [
  { query: 'tinkerbell', kind: 'Port', path: /^\/docs\// },
  { query: 'bare metal', kind: 'Page', path: /^\/docs\/bare-metal\/$/ },
  { query: 'kubelet', kind: 'Endpoint', path: /^\/endpoints\/kubelet\/$/ },
  { query: 'release 0.12', kind: 'Release', path: /^\/releases\/0\.12\/$/ },
  { query: 'upgrade 0.21 to 0.26', kind: 'Release', path: /^\/releases\/0\.21\/0\.26\/$/ },
  { query: 'erratum dhcp', kind: 'Erratum', path: /^\/errata\/$/ },
  { query: 'copy as nftables', kind: 'Format', path: /^\/firewall\/$/ },
];

for (const { query, kind, path } of things) {
  test(`"${query}" finds a ${kind.toLowerCase()}, from any page, by keyboard alone`, async ({ page }) => {
    await page.goto('/about/');
    await openPalette(page);
    await page.keyboard.type(query);
    const wanted = options(page).filter({ hasText: new RegExp(`^${kind}`) });
    await expect(wanted.first()).toBeVisible();
    const place = (await options(page).allInnerTexts()).findIndex((text) => text.startsWith(kind));
    for (let step = 0; step < place; step++) await page.keyboard.press('ArrowDown');
    await expect(wanted.first()).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).pathname).toMatch(path);
  });
}

test('an action of the page is carried out', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/#q=2380');
  await expect(page.locator('[data-search-results]')).toHaveAttribute('data-query', '2380');
  await openPalette(page);
  await page.keyboard.type('copy list as nftables');
  await expect(options(page).first()).toContainText('Action');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-announcer]')).toHaveText(/copied as nftables/);
});

test('a key copies the line, searches are remembered on this machine, Escape closes', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/about/');
  await openPalette(page);
  await page.keyboard.type('kubelet');
  await expect(options(page).first()).toContainText('10250');
  await page.keyboard.press('Control+c');
  await expect(page.getByText(/^Copied: /)).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('TCP 10250');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/docs\//);
  await openPalette(page);
  await expect(options(page).first()).toHaveText(/Recent\s*kubelet/);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: 'Search' })).toBeHidden();
});

test('on the explorer a search from the palette keeps the cluster', async ({ page }) => {
  await page.goto('/#provider=bare-metal');
  await openPalette(page);
  await page.keyboard.type('etcd');
  await expect(options(page).last()).toContainText('All results for “etcd”');
  await options(page).last().click();
  await expect(page).toHaveURL(/#provider=bare-metal&q=etcd$/);
  await expect(page.locator('[data-search-results]')).toHaveAttribute('data-query', 'etcd');
});
