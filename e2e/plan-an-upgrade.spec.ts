import { expect, type Page, test } from '@playwright/test';

/** Headings with nothing below them that a reader sees. */
const emptyHeadings = (page: Page): Promise<string[]> =>
  page.getByRole('main').evaluate((main) => {
    const levelOf = (element: Element) => Number(element.tagName.slice(1));
    const headings = [...main.querySelectorAll('h2, h3')].filter((heading) => heading.checkVisibility());
    const isRead = ({ parentElement: parent, textContent }: Node) =>
      textContent?.trim() !== '' && parent?.checkVisibility() && !parent.closest('h2, h3, thead, caption');
    const says = (heading: Element): boolean => {
      const end = headings.slice(headings.indexOf(heading) + 1).find((next) => levelOf(next) <= levelOf(heading));
      const nodes = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
      nodes.currentNode = heading;
      for (let node = nodes.nextNode(); node && !end?.contains(node); node = nodes.nextNode())
        if (isRead(node)) return true;
      return false;
    };
    return headings.filter((heading) => !says(heading)).map(({ textContent }) => textContent ?? '');
  });

test('two releases are chosen, and the page says what to open and what to close', async ({ page }) => {
  await page.goto('/releases/');
  await page.getByRole('combobox', { name: 'From' }).selectOption('0.24');
  await page.getByRole('combobox', { name: 'To', exact: true }).selectOption('0.25');
  await page.getByRole('button', { name: 'Show what changes' }).click();
  await expect(page).toHaveURL(/\/releases\/0\.24\/0\.25\//);
  const open = page.getByRole('region', { name: /^Open before the upgrade/ });
  await expect(open.getByRole('row', { name: /7172.*Tootles/ })).toBeVisible();
  const close = page.getByRole('region', { name: /^May be closed after/ });
  await expect(close.getByRole('row', { name: /50061.*Tootles/ })).toBeVisible();
  await expect(page.getByText('Hegel → Tootles in 0.25')).toBeVisible();
});

test('the other order leads to the right one, without a script too', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.goto('/releases/0.26/0.21/');
  await expect(page.getByRole('heading', { name: 'From 0.21 to 0.26' })).toBeVisible();
  expect(new URL(page.url()).pathname).toBe('/releases/0.21/0.26/');
  await context.close();
});

test('every pair is a link without a script', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.goto('/releases/');
  await page.getByText('All 210 pairs').click();
  await expect(page.getByRole('link', { name: /^From \S+ to \S+$/ })).toHaveCount(210);
  await context.close();
});

test('the reader’s cluster leaves only the changes that concern it, and what is hidden can be shown', async ({
  page,
}) => {
  await page.goto('/releases/0.12/0.14/#provider=snow');
  const open = page.getByRole('region', { name: /^Open before the upgrade/ });
  await expect(open.getByRole('row', { name: /8243/ }).first()).toBeVisible();
  await expect(open.getByRole('row', { name: /9440/ })).toHaveCount(0);
  await expect(page.getByText(/rows that begin or end apply to: AWS Snow/)).toBeVisible();
  await page.getByRole('button', { name: /what does not apply/ }).click();
  await expect(open.getByRole('row', { name: /9440.*only on Nutanix/ }).first()).toBeVisible();
});

test('the rows to open are copied as one list', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/releases/0.24/0.25/');
  const open = page.getByRole('region', { name: /^Open before the upgrade/ });
  await open.getByRole('button', { name: 'Ticket', exact: true }).click();
  await expect(page.locator('[data-announcer]')).toContainText(/copied/i);
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('TCP 7172');
  expect(copied).not.toContain('50061');
});

for (const { pair, expected } of [
  {
    pair: '0.12/0.14',
    expected: [
      'protocol TCP → UDP',
      'Printed for the first time (11)',
      'Only the wording (3)',
      '22, 23, 80, 443, 6443',
    ],
  },
  { pair: '0.21/0.22', expected: ['7171', 'ISO boot', 'print the same rows'] },
  { pair: '0.24/0.25', expected: ['7172', '50061', 'print the same rows', '0.25.0 to 0.25.2'] },
  { pair: '0.25/0.26', expected: ['No longer supported in 0.26: CloudStack', '0.25.0 to 0.26.0', 'v0.16.1'] },
]) {
  test(`${pair} shows the changes that the facts name`, async ({ page }) => {
    await page.goto(`/releases/${pair}/`);
    for (const text of expected) await expect(page.getByRole('main')).toContainText(text);
  });
}

for (const pair of ['0.6/0.26', '0.12/0.14', '0.19/0.20', '0.21/0.26', '0.25/0.26']) {
  for (const media of ['screen', 'print'] as const) {
    test(`from ${pair} no heading stands over nothing, whatever the provider, on ${media}`, async ({ page }) => {
      await page.goto(`/releases/${pair}/`);
      const provider = page.getByRole('combobox', { name: 'Provider' });
      const values = await provider.evaluate((select: HTMLSelectElement) =>
        [...select.options].map((one) => one.value),
      );
      for (const value of values) {
        await page.emulateMedia({ media: 'screen' });
        await page.goto(`/releases/${pair}/#provider=${value}`);
        await expect(page.locator('[data-profile-bar]')).toHaveAttribute('data-profile', value && `provider=${value}`);
        await page.emulateMedia({ media });
        expect(await emptyHeadings(page), value).toEqual([]);
      }
    });
  }
}

test('where nothing is to be closed the page says so, and there is nothing to copy', async ({ page }) => {
  await page.goto('/releases/0.21/0.26/#provider=vsphere');
  const close = page.getByRole('region', { name: /^May be closed after/ });
  await expect(close.getByText('Nothing to close')).toBeVisible();
  await expect(close.getByRole('heading', { level: 2 })).toHaveText(/ \(0 of \d+\)$/);
  await expect(close.getByRole('table')).toBeHidden();
  await expect(close.getByRole('button', { name: 'Ticket', exact: true })).toBeHidden();
  await page.getByRole('button', { name: /what does not apply/ }).click();
  await expect(close.getByRole('row', { name: /only on Bare metal/ }).first()).toBeVisible();
});

test('a heading counts what is for the reader’s cluster', async ({ page }) => {
  await page.goto('/releases/0.21/0.26/');
  const open = page.getByRole('region', { name: /^Open before the upgrade/ });
  const rows = open.getByRole('table').locator('[data-row-id]');
  const all = await rows.count();
  await expect(open.getByRole('heading', { level: 2 })).toHaveText(`Open before the upgrade (${all})`);
  await page.goto('/releases/0.21/0.26/#provider=bare-metal');
  const shown = await rows.and(page.locator(':not([hidden])')).count();
  expect(shown).toBeLessThan(all);
  await expect(open.getByRole('heading', { level: 2 })).toHaveText(`Open before the upgrade (${shown} of ${all})`);
});

test('the palette offers no copy of a list that is not there', async ({ page }) => {
  await page.goto('/releases/0.25/0.26/#provider=vsphere');
  await expect(page.getByRole('button', { name: 'Ticket', exact: true })).toHaveCount(0);
  await page.keyboard.press('ControlOrMeta+k');
  const results = page.getByRole('listbox', { name: 'Results' });
  await expect(results.getByRole('option').first()).toBeVisible();
  await page.keyboard.type('copy list as ticket');
  await expect(results.getByRole('option').last()).toContainText('copy list as ticket');
  await expect(results.getByRole('option', { name: /Copy list as Ticket/ })).toHaveCount(0);
});

test('what the code sets obeys the options of the cluster, as the rows do', async ({ page }) => {
  const open = page.getByRole('region', { name: /^Open before the upgrade/ });
  const [etcd, ssh] = [open.getByText('every external etcd machine'), open.getByText('logs in over SSH')];
  await page.goto('/releases/0.21/0.26/');
  for (const fact of [etcd, ssh]) await expect(fact).toBeVisible();
  for (const provider of ['vsphere', 'bare-metal']) {
    await page.goto(`/releases/0.21/0.26/#provider=${provider}`);
    for (const fact of [etcd, ssh]) await expect(fact).toBeHidden();
  }
  await page.goto('/releases/0.21/0.26/#provider=vsphere&etcd=external&certificate-renewal=cli');
  for (const fact of [etcd, ssh]) await expect(fact).toBeVisible();
});

test('the errand goes on to the rules of the newer release for the same cluster', async ({ page }) => {
  await page.goto('/releases/0.21/0.25/#provider=vsphere&etcd=external');
  const link = page.getByRole('link', { name: 'Firewall rules for a cluster of 0.25' });
  await expect(link).toHaveAttribute('href', /\/firewall\/#release=0\.25&provider=vsphere&etcd=external$/);
  await link.click();
  await expect(page).toHaveURL(/\/firewall\/#release=0\.25&provider=vsphere&etcd=external/);
  await expect(page.getByRole('combobox', { name: 'Release' })).toHaveValue('0.25');
  await expect(page.getByRole('combobox', { name: 'Provider' })).toHaveValue('vsphere');
});

test('without a script the rules are those of the newer release, and every step is a link', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.goto('/releases/0.24/0.26/');
  const rules = page.getByRole('link', { name: 'Firewall rules for a cluster of 0.26' });
  await expect(rules).toHaveAttribute('href', '/firewall/#release=0.26');
  await expect(page.getByText('Always, until 0.24')).toBeVisible();
  await page.getByRole('link', { name: '0.24 → 0.25' }).click();
  await expect(page.getByRole('heading', { name: 'From 0.24 to 0.25' })).toBeVisible();
  await context.close();
});
