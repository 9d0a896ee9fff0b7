import { expect, type Page, test } from '@playwright/test';
import { expectNoSidewaysScrolling } from './sideways-scrolling';
import { touchPage } from './touch-page';

/** A cluster, a place, two networks, and what has to stand in the rules. */
const errands = [
  {
    provider: 'Bare metal',
    networks: { 'Worker nodes': '10.20.0.64/26', 'Control plane nodes': '10.20.0.16/28' },
    format: 'nftables',
    expected: /ip saddr 10\.20\.0\.64\/26 ip daddr 10\.20\.0\.16\/28 tcp dport .*6443/,
  },
  {
    provider: 'VMware vSphere',
    networks: { 'Management cluster': '10.30.0.0/24', vCenter: '10.30.9.5' },
    format: 'Cisco ASA',
    expected: /permit tcp 10\.30\.0\.0 255\.255\.255\.0 host 10\.30\.9\.5 eq 443/,
  },
  {
    provider: 'Nutanix',
    networks: { 'Management cluster': 'fd00:40::/64', 'Prism Central': 'fd00:40:9::5' },
    format: 'Terraform (AWS)',
    expected: /cidr_ipv6 {9}= "fd00:40::\/64"\n {2}ip_protocol {7}= "tcp"\n {2}from_port {9}= 9440/,
  },
];

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

const copyFile = (page: Page) =>
  page
    .getByRole('region', { name: /./ })
    .getByRole('button', { name: /^Copy (portolan|check)/ })
    .first();

async function open(page: Page): Promise<string[]> {
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(message.text());
  });
  await page.goto('/firewall/');
  await touchPage(page);
  await expect(page.locator('[data-profile-bar][data-profile]')).toBeAttached();
  return troubles;
}

for (const { provider, networks, format, expected } of errands) {
  test(`a firewall change for ${provider}, by mouse`, async ({ page }) => {
    const troubles = await open(page);
    await page.getByLabel('Provider').selectOption({ label: provider });
    for (const [zone, text] of Object.entries(networks))
      await page.getByRole('textbox', { name: zone, exact: true }).fill(text);
    await page.getByRole('radio', { name: format, exact: true }).check();
    await expect(page.getByRole('heading', { name: format, level: 2 })).toBeVisible();
    await copyFile(page).click();
    await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();
    const text = await clipboard(page);
    expect(text).toMatch(expected);
    expect(text).toContain(`ports of EKS Anywhere`);
    expect(text).toContain(provider);
    expect(text).toMatch(/See http:\/\/localhost:\d+\/firewall\/#/);
    expect(troubles).toEqual([]);
  });

  test(`a firewall change for ${provider}, by keyboard alone`, async ({ page }) => {
    const troubles = await open(page);
    const tabTo = async (isThere: () => Promise<boolean>, key = 'Tab') => {
      for (let presses = 0; presses < 150; presses += 1) {
        if (await isThere()) return;
        await page.keyboard.press(key);
      }
      throw new Error('The keyboard does not get there.');
    };
    const isFocused = (locator: ReturnType<Page['getByLabel']>) => () =>
      locator.evaluate((element) => element === document.activeElement);
    await tabTo(isFocused(page.getByLabel('Provider')));
    await page.keyboard.type(provider);
    await expect(page.getByLabel('Provider').locator('option:checked')).toHaveText(provider);
    for (const [zone, text] of Object.entries(networks)) {
      const field = page.getByRole('textbox', { name: zone, exact: true });
      await tabTo(isFocused(field), (await isAfterFocus(page, zone)) ? 'Tab' : 'Shift+Tab');
      await page.keyboard.type(text);
    }
    await tabTo(isFocused(page.getByRole('radio', { checked: true })));
    const wanted = page.getByRole('radio', { name: format, exact: true });
    await tabTo(isFocused(wanted), 'ArrowDown');
    await expect(wanted).toBeChecked();
    await tabTo(isFocused(copyFile(page)));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();
    expect(await clipboard(page)).toMatch(expected);
    expect(troubles).toEqual([]);
  });
}

/** Whether a zone's field stands behind the focus in the order of the page. */
const isAfterFocus = (page: Page, zone: string): Promise<boolean> =>
  page
    .getByRole('textbox', { name: zone, exact: true })
    .evaluate(
      (field) =>
        ((document.activeElement ?? document.body).compareDocumentPosition(field) &
          Node.DOCUMENT_POSITION_FOLLOWING) !==
        0,
    );

test('what is chosen and typed before the page has woken up is kept', async ({ page }) => {
  await page.goto('/firewall/');
  await page.evaluate(() => {
    const [bar, field] = [document.querySelector('select[name="provider"]'), document.querySelector('#zone-worker')];
    if (!(bar instanceof HTMLSelectElement) || !(field instanceof HTMLTextAreaElement)) throw new Error('no fields');
    bar.value = 'vsphere';
    field.value = '10.20.0.64/26';
  });
  await touchPage(page);
  await expect(page.getByLabel('Text of portolan-ticket.txt')).toContainText('VMware vSphere');
  await expect(page.getByLabel('Text of portolan-ticket.txt')).toContainText('10.20.0.64/26');
});

test('every format gives a text or says why it cannot @phone', async ({ page }) => {
  const troubles = await open(page);
  await page.getByLabel('Provider').selectOption({ label: 'Bare metal' });
  const radios = page.getByRole('group', { name: 'Format', exact: true }).getByRole('radio');
  const count = await radios.count();
  expect(count).toBeGreaterThan(20);
  for (let index = 0; index < count; index += 1) {
    await radios.nth(index).check();
    await expect(page.getByText(/^Proof: /)).toBeVisible();
    const isWritten = (await page.getByRole('button', { name: /^Download / }).count()) > 0;
    if (!isWritten) await expect(page.getByText('No rule can or need be written here')).toBeVisible();
    await expect(page.getByText(/^What became of each row: \d+/)).toBeVisible();
    await expectNoSidewaysScrolling(page, `format ${index}`);
  }
  expect(troubles).toEqual([]);
});

test('what filters at every machine has rules within a zone, whatever place was chosen before', async ({ page }) => {
  const networks = 'net.control-plane=10.20.0.0%2F24&net.worker=10.21.0.0%2F22&net.management-cluster=10.20.0.0%2F24';
  await page.goto(`/firewall/#provider=nutanix&format=aws-cli&${networks}`);
  await touchPage(page);
  const file = page.getByLabel('Text of portolan-control-plane-ingress.json');
  for (const port of [2380, 10250, 6081]) await expect(file).toContainText(`"ToPort": ${port},`);
  await expect(page.getByLabel('Text of portolan-worker-ingress.json')).toContainText(
    /6081,\s+"IpRanges": \[\s+\{\s+"CidrIp": "10\.21/,
  );
  await expect(page.getByLabel('Place').locator('option:checked')).toHaveText(/^Every machine that listens/);
  await expect(page.getByText('where no firewall between zones sees it')).toHaveCount(0);
  await page.getByRole('radio', { name: 'nftables', exact: true }).check();
  await expect(page.getByLabel('Place').locator('option:checked')).toHaveText('A firewall between zones');
});

test('optional rows are left out by keyboard, in the link and in the count, and a wrong word for it is told', async ({
  page,
}) => {
  const troubles = await open(page);
  const text = page.getByLabel('Text of portolan-ticket.txt');
  const counts = page.getByText(/^What became of each row: /);
  const inRules = async () => Number(/(\d+) in rules/.exec((await counts.textContent()) ?? '')?.[1]);
  const before = await inRules();
  await expect(text).toContainText(/When: .*optional/);
  const field = page.getByLabel('Optional rows');
  await field.focus();
  await page.keyboard.press('ArrowDown');
  await expect(field.locator('option:checked')).toHaveText('Left out');
  await expect(page).toHaveURL(/optional=left-out/);
  await expect(text).not.toContainText(/When: .*optional/);
  await expect(text).toContainText('These optional rows are left out by choice: ');
  expect(await inRules()).toBeLessThan(before);
  await counts.click();
  await expect(
    page.getByRole('row').filter({ hasText: 'needs none: is optional, and left out by choice' }).first(),
  ).toBeVisible();
  await page.goto('/about/');
  await page.goto('/firewall/#optional=maybe&format=nftables');
  await touchPage(page);
  await expect(page.getByRole('alert').filter({ hasText: '"maybe" is no choice of "Optional rows"' })).toBeVisible();
  await expect(page.getByRole('radio', { name: 'nftables', exact: true })).toBeChecked();
  await expect(page.getByLabel('Optional rows').locator('option:checked')).toHaveText(/^Included/);
  expect(troubles).toEqual([]);
});

test('a wrong link says beside each field what nobody can choose, until the reader chooses', async ({ page }) => {
  await page.goto('/firewall/#place=host&zone=moon&variant=rm&format=x&net.moon=10.0.0.1');
  await touchPage(page);
  const told = (group: string) => page.getByRole('group', { name: group, exact: true }).getByRole('alert');
  await expect(told('The firewall')).toHaveText([/^"moon" is no choice of "Place"/, /^"rm" is no choice of "Rules"/]);
  await expect(told('Your networks')).toHaveText('Not a zone: moon.');
  await expect(told('Format')).toHaveText(/^"x" is no choice of "Format"/);
  await page.getByRole('radio', { name: 'nftables', exact: true }).check();
  await expect(page.getByRole('alert').filter({ hasText: /no choice of|Not a zone/ })).toHaveCount(0);
});

test('each row says what becomes of it, and leads to where it is explained', async ({ page }) => {
  await open(page);
  await page.getByLabel('Provider').selectOption({ label: 'Bare metal' });
  await page.getByRole('radio', { name: 'ufw', exact: true }).check();
  await page.getByText(/^What became of each row/).click();
  const rows = page.getByRole('row');
  await expect(rows.filter({ hasText: 'cannot be said: ufw commands have no ICMP' }).first()).toBeVisible();
  await expect(rows.filter({ hasText: /rule \d+/ }).first()).toBeVisible();
  await expect(rows.filter({ hasText: 'needs none: ' }).first()).toBeVisible();
  const link = rows
    .filter({ hasText: /rule \d+/ })
    .first()
    .getByRole('link');
  await expect(link).toHaveAttribute('href', /\/docs\/[a-z-]+\/#/);
});

test('the ticket prints whole, in black and without controls', async ({ page }) => {
  await open(page);
  await page.getByLabel('Provider').selectOption({ label: 'VMware vSphere' });
  await expect(page.getByText('Rule 1: allow').first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  const printed = await page.evaluate(() => ({
    controls: [...document.querySelectorAll<HTMLElement>('button, input, select, textarea')].filter((control) =>
      control.checkVisibility(),
    ).length,
    cut: [...document.querySelectorAll('.fw-file')].filter((file) => file.scrollHeight > file.clientHeight + 1).length,
  }));
  expect(printed).toEqual({ controls: 0, cut: 0 });
});

test('on a phone one link leads past the fields to the rules, and what was typed stays', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page);
  await page.getByRole('textbox', { name: 'Worker nodes', exact: true }).fill('10.20.0.64/26');
  await page.getByRole('link', { name: 'On to the rules' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Ticket', level: 2 })).toBeInViewport();
  await expect(page.getByLabel('Text of portolan-ticket.txt')).toBeInViewport();
  await expect(page.getByRole('region', { name: 'Ticket', exact: true })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Copy portolan-ticket.txt' })).toBeFocused();
  await expect(page.getByRole('textbox', { name: 'Worker nodes', exact: true })).toHaveValue('10.20.0.64/26');
  await expect(page).toHaveURL(/net\.worker=10\.20\.0\.64/);
});

test('the names of hosts on the internet stand where the page says', async ({ page }) => {
  await open(page);
  await page
    .getByRole('region', { name: 'Before you send it' })
    .getByRole('link', { name: /Hosts$/ })
    .click();
  await expect(page.getByRole('heading', { name: /^Hosts/ })).toBeInViewport();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Outbound internet');
  await expect(page.getByRole('rowheader', { name: /^public\.ecr\.aws/ }).first()).toBeVisible();
});
