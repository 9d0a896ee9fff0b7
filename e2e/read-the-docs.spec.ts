import { expect, test } from '@playwright/test';

test('from the reference to a page, through its contents to a table, and on to the next page', async ({ page }) => {
  await page.goto('/docs/');
  await page.getByRole('link', { name: 'Bare metal' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Bare metal' })).toBeVisible();
  await page
    .getByRole('navigation', { name: 'On this page' })
    .getByRole('link', { name: 'HookOS file server' })
    .click();
  await expect(page.getByRole('table', { name: 'Listening ports of HookOS file server' })).toBeInViewport();
  await page.getByRole('navigation', { name: 'Neighbouring pages' }).getByRole('link', { name: /→$/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'VMware vSphere' })).toBeVisible();
});

test('a row is found by its anchor and opens to its evidence', { tag: '@phone' }, async ({ page }) => {
  await page.goto('/docs/bare-metal/#udp-67-dhcp');
  const row = page.locator('#udp-67-dhcp');
  await expect(row).toBeInViewport();
  await expect(row.getByRole('rowheader', { name: '67' })).toBeVisible();
  const details = row.locator('xpath=following-sibling::tr[1]');
  await expect(details.locator('summary')).toHaveAccessibleName(
    'Details of UDP 67 DHCP: address and boot location for a machine',
  );
  await details.getByText('Details').click();
  await expect(details.getByRole('link', { name: /^RFC 2131/ })).toHaveAttribute(
    'href',
    'https://www.rfc-editor.org/rfc/rfc2131#section-4.1',
  );
});

test('tables of rows have their heads on every kind of page', async ({ page }) => {
  for (const route of ['/docs/control-plane/', '/endpoints/cp-endpoint/', '/ports/443/', '/releases/0.25/0.26/']) {
    await page.goto(route);
    await expect(page.getByRole('columnheader', { name: 'From → to' }).first()).toBeVisible();
  }
});

test('every heading can be pointed at, and is called by its words alone', async ({ page }) => {
  await page.goto('/docs/bare-metal/');
  const heading = page.getByRole('heading', { name: 'The order of a boot', exact: true });
  await heading.getByRole('link').click();
  await expect(page).toHaveURL(/\/docs\/bare-metal\/#the-order-of-a-boot$/);
  await expect(heading).toBeInViewport();
});

test('hosts on the internet say what replaces them on a closed network', { tag: '@phone' }, async ({ page }) => {
  await page.goto('/docs/outbound-internet/');
  const registry = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'public.ecr.aws' }) });
  await expect(registry).toContainText('TCP 443');
  await expect(registry).toContainText('registry mirror');
  await registry.getByText('Evidence').click();
  await expect(registry.getByRole('link', { name: /domains\.md/ }).first()).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a host of a provider leads to its evidence, which the link opens', async ({ page }) => {
    await page.goto('/docs/bare-metal/');
    await page.getByRole('rowheader').getByRole('link', { name: 'public.ecr.aws' }).click();
    await expect(page).toHaveURL(/\/docs\/outbound-internet\/#host-ecr-public-evidence$/);
    await expect(page.getByRole('link', { name: /bare-prereq\.md:76/ }).first()).toBeInViewport();
  });

  test('a requirement of a provider leads to its evidence', async ({ page }) => {
    await page.goto('/docs/bare-metal/');
    await page.getByRole('link', { name: 'Evidence for No other DHCP service' }).click();
    await expect(page).toHaveURL(/\/docs\/network-services\/#requirement-dhcp-baremetal-evidence$/);
    await expect(page.getByRole('link', { name: /bare-prereq\.md:60/ }).first()).toBeInViewport();
  });

  test('prose, tables and hosts of a page are there', async ({ page }) => {
    await page.goto('/docs/bare-metal/');
    await expect(page.getByText('Rules that know only the admin machine work once')).toBeVisible();
    for (const name of [
      'Listening ports of Smee',
      'Requirements of Bare metal clusters',
      'Hosts for Bare metal clusters',
    ])
      await expect(page.getByRole('table', { name })).toBeVisible();
    await expect(page.getByRole('rowheader', { name: '42113' })).toBeVisible();
  });

  for (const { path, part } of [
    { path: '/', part: ['Ports'] },
    { path: '/docs/etcd/', part: ['Reference'] },
    { path: '/no-such-page/', part: [] },
  ]) {
    test(`on ${path} the header marks ${part[0] ?? 'no part of the site'}`, async ({ page }) => {
      await page.goto(path);
      await expect(page.locator('.site-header [aria-current]')).toHaveText(part);
    });
  }
});

test('the row that a link leads to is framed where colours are the reader’s own', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/docs/bare-metal/#udp-67-dhcp');
  await expect(page.locator('#udp-67-dhcp')).toHaveCSS('outline-style', 'solid');
});

test('a row that the newest release no longer has stands back, on paper too', async ({ page }) => {
  await page.goto('/docs/bare-metal/');
  const ported = (row: string) => page.locator(`#${row} .cell-port`);
  for (const media of ['screen', 'print'] as const) {
    await page.emulateMedia({ media });
    await expect(ported('tcp-80-boots-http')).toHaveCSS('font-weight', '400');
    await expect(ported('tcp-7171-smee-http')).toHaveCSS('font-weight', '700');
  }
});
