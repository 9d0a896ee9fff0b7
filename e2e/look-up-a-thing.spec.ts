import { expect, test } from '@playwright/test';

test('errata are filtered, and the filter is in the address', async ({ page }) => {
  await page.goto('/errata/');
  const slips = page.locator('[data-errata] > li');
  await expect(slips).toHaveCount(34);
  await page.getByLabel('Severity').selectOption('high');
  await page.getByRole('combobox', { name: 'Table' }).selectOption('bare-metal');
  await expect(page).toHaveURL(/#severity=high&place=bare-metal$/);
  const shown = await slips.filter({ visible: true }).count();
  expect(shown).toBeGreaterThan(3);
  expect(shown).toBeLessThan(12);
  await page.reload();
  await expect(slips.filter({ visible: true })).toHaveCount(shown);
  await page.getByRole('combobox', { name: 'Kind' }).selectOption('broken link');
  await expect(page.getByRole('status').filter({ hasText: 'errata' })).toHaveText(
    /^None of the 34 errata .+ Clear a filter/,
  );
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect(slips.filter({ visible: true })).toHaveCount(34);
});

test('no two rows of an erratum read alike', async ({ page }) => {
  await page.goto('/errata/');
  const slips = await page
    .locator('[data-errata] > li')
    .evaluateAll((all) =>
      all.map((slip) => [...slip.querySelectorAll('a[href*="/docs/"]')].map((link) => link.textContent)),
    );
  expect(slips.flat().length).toBeGreaterThan(34);
  for (const rows of slips) expect(rows).toEqual([...new Set(rows)]);
});

test('a link to one erratum leads to it', async ({ page }) => {
  await page.goto('/releases/0.26/');
  await page.getByRole('row', { name: /50061/ }).getByRole('link', { name: '7172', exact: true }).click();
  await expect(page).toHaveURL(/\/errata\/#tootles-7172$/);
  await expect(page.locator('#tootles-7172')).toBeInViewport();
});

test('an endpoint says what it listens on, where it lives and what it was called', async ({ page }) => {
  await page.goto('/endpoints/hegel/');
  await expect(page.getByRole('heading', { level: 1, name: 'Tootles' })).toBeVisible();
  await expect(page.getByText('Hegel → Tootles in 0.25')).toBeVisible();
  await expect(
    page.getByRole('table', { name: 'Listening ports of Tootles' }).getByRole('row', { name: /7172/ }),
  ).toBeVisible();
  await expect(page.getByRole('group', { name: /Neighbours of Tootles/ }).first()).toBeAttached();
});

for (const { port, expected } of [
  {
    port: 7171,
    expected: [
      'In release 0.26, port 7171 is:',
      'the published page prints 80',
      'No version of the published page names it.',
    ],
  },
  {
    port: 50_061,
    expected: ['No row of release 0.26 names port 50061.', 'The published page prints 50061', 'uses TCP 7172 for it'],
  },
  { port: 8472, expected: ['EKS Anywhere does not', 'No version of the published page names it.'] },
  { port: 10_255, expected: ['switched off'] },
  { port: 10_257, expected: ['Needs no rule: stays on one machine'] },
]) {
  test(`what is port ${port}? is answered in sentences`, async ({ page }) => {
    await page.goto(`/ports/${port}/`);
    for (const text of expected) await expect(page.getByRole('main')).toContainText(text);
  });
}
