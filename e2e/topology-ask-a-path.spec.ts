import { expect, test } from '@playwright/test';

test('two places answer what must be open between them, both ways, ready to be copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/topology/bare-metal/');
  await page.getByLabel('Open between').selectOption('box:smee');
  await page.locator('[data-path-to]').selectOption('place:provisioned-machine');
  const panel = page.getByRole('complementary', { name: 'Rows of what was chosen' });
  await expect(panel).toContainText('Smee → Machines being provisioned');
  await expect(panel).toContainText('UDP 68');
  await expect(panel).toContainText('Machines being provisioned → Smee');
  await expect(panel).toContainText('UDP 67, 69, 514');
  await expect(page).toHaveURL(/from=box%3Asmee&to=place%3Aprovisioned-machine/);
  await panel.getByRole('button', { name: 'Copy' }).click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toMatch(/Smee → Machines being provisioned\n {2}Smee .*UDP 68/);
  await page.getByRole('button', { name: 'Swap the two' }).click();
  await expect(page.getByLabel('Open between')).toHaveValue('place:provisioned-machine');
});

for (const { from, to, expected } of [
  { from: 'control-plane', to: 'worker', expected: /Kubernetes API server →to kubelet TCP 10250/ },
  { from: 'worker', to: 'worker', expected: /UDP 6081/ },
  { from: 'nodes', to: 'internet', expected: /Worker node →to AWS public endpoints TCP 443/ },
  { from: 'admin-machine', to: 'bmc', expected: /Rufio →to BMC TCP 443/ },
  { from: 'provisioned-machine', to: 'admin-machine', expected: /UDP 67, 69, 514/ },
])
  test(`between ${from} and ${to} stands what runs on these machines, wherever it is drawn`, async ({ page }) => {
    await page.goto(`/topology/bare-metal/#from=place:${from}&to=place:${to}`);
    const panel = page.getByRole('complementary', { name: 'Rows of what was chosen' });
    await expect(panel.getByRole('list').first()).toContainText(expected);
  });

test('where nothing has to be open, that is said', async ({ page }) => {
  await page.goto('/topology/vsphere/#from=place:tools&to=place:infrastructure');
  const panel = page.getByRole('complementary', { name: 'Rows of what was chosen' });
  await expect(panel.getByText('Nothing has to be open.')).toHaveCount(2);
});

for (const question of ['from=box:smee&to=place:worker', 'show=box:kubelett', 'show=line:kubelet~smee'])
  test(`an address that asks for what is not drawn is told so: ${question}`, async ({ page }) => {
    await page.goto(`/topology/vsphere/#${question}`);
    const panel = page.getByRole('complementary', { name: 'Rows of what was chosen' });
    await expect(panel.getByRole('heading', { name: 'Not in this picture' })).toBeVisible();
    await expect(panel.getByText('Nothing has to be open.')).toHaveCount(0);
    await expect(page.locator('.lifting')).toHaveCount(0);
  });

test('a search that cannot be loaded says so where one looks', async ({ page }) => {
  await page.route('**/data/search.json', (route) => route.abort());
  await page.goto('/topology/bare-metal/#q=42113');
  await expect(page.getByRole('status').filter({ hasText: 'The search could not be loaded.' })).toBeVisible();
});

test('what the search finds is lit', async ({ page }) => {
  await page.goto('/topology/bare-metal/');
  await page.getByRole('searchbox', { name: 'Find in the picture' }).fill('42113');
  const lit = page.locator('svg.wide.ports .wire.lit');
  await expect(lit).toHaveCount(1);
  await expect(lit).toHaveAttribute('data-wire', 'hookos~tink-server');
  await expect(page.getByRole('status').filter({ hasText: '1 line' })).toBeVisible();
});

test('another provider in the bar is another picture; an option changes the variant', async ({ page }) => {
  await page.goto('/topology/bare-metal/');
  await page.getByRole('combobox', { name: 'Provider' }).selectOption('vsphere');
  await expect(page).toHaveURL(/\/topology\/vsphere\//);
  await page.locator('[data-profile-options] summary').click();
  await page.getByLabel('Where does etcd run?').selectOption('external');
  await expect(page).toHaveURL(/\/topology\/vsphere\/external-etcd\//);
  await expect(page.getByRole('link', { name: 'External etcd', exact: true })).toHaveAttribute('aria-current', 'page');
});

test('the bar says what the picture shows, and a visit is no choice to remember', async ({ page }) => {
  await page.goto('/topology/vsphere/external-etcd/');
  await expect(page.getByRole('combobox', { name: 'Provider' })).toHaveValue('vsphere');
  await expect(page.getByText('Options: external etcd')).toBeVisible();
  await page.getByRole('link', { name: 'As installed', exact: true }).click();
  await expect(page.getByText('Options: stacked etcd')).toBeVisible();
  await page.getByRole('link', { name: 'Ports', exact: true }).click();
  await expect(page.getByRole('combobox', { name: 'Provider' })).toHaveValue('');
});

test('a release that is not drawn is told so, with the way to its ports', async ({ page }) => {
  await page.goto('/topology/bare-metal/');
  const note = page.getByRole('main').getByText('The picture shows 0.26.');
  await expect(page.getByRole('combobox', { name: 'Provider' })).toHaveValue('bare-metal');
  await expect(note).toBeHidden();
  await page.getByRole('combobox', { name: 'Release' }).selectOption('0.19');
  await expect(note).toBeVisible();
  await note.getByRole('link').click();
  await expect(page.getByRole('combobox', { name: 'Release' })).toHaveValue('0.19');
  await expect(page.getByRole('combobox', { name: 'Provider' })).toHaveValue('bare-metal');
});

test('an address that says another cluster than its picture is put right', async ({ page }) => {
  await page.goto('/topology/vsphere/external-etcd/#provider=nutanix&step=upgrade.etcd');
  await expect(page).toHaveURL(/#provider=vsphere&step=upgrade\.etcd&etcd=external$/);
  await page.getByRole('button', { name: 'Reset' }).click();
  await expect(page.getByText('Options: external etcd')).toBeVisible();
  await expect(page).toHaveURL(/\/topology\/vsphere\/external-etcd\/#step=upgrade\.etcd$/);
});

test('who goes back from the picture of another provider finds the one before, and its name in the bar', async ({
  page,
}) => {
  await page.goto('/topology/bare-metal/');
  const provider = page.getByRole('combobox', { name: 'Provider' });
  await provider.selectOption('docker');
  await expect(page).toHaveURL(/\/topology\/docker\//);
  await page.goBack();
  await expect(page).toHaveURL(/\/topology\/bare-metal\/(#provider=bare-metal)?$/);
  await expect(provider).toHaveValue('bare-metal');
});
