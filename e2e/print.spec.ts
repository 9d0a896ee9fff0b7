import { expect, type Page, test } from '@playwright/test';
import { kinds } from './exported-routes';

/** The width of an A4 sheet between its margins. */
const sheet = { width: 718, height: 1000 };

function describePaper() {
  const shown = (selector: string) =>
    [...document.querySelectorAll<HTMLElement>(selector)].filter((element) => element.checkVisibility()).length;
  const tables = [...document.querySelectorAll('table')].filter((table) => table.checkVisibility());
  return {
    background: getComputedStyle(document.body).backgroundColor,
    color: getComputedStyle(document.body).color,
    controls: shown('button, input, select, label, nav'),
    headsThatDoNotRepeat: tables.filter(
      ({ tHead }) => tHead && getComputedStyle(tHead).display !== 'table-header-group',
    ).length,
    headsThatMayStandAlone: tables.filter(
      ({ tHead, tBodies }) =>
        tHead && tBodies[0]?.rows[0] && getComputedStyle(tBodies[0].rows[0]).breakBefore !== 'avoid',
    ).length,
    rowsThatMayBeCut: tables
      .flatMap(({ rows }) => [...rows])
      .filter((row) => getComputedStyle(row).breakInside !== 'avoid').length,
    rowsWithoutALine: [...document.querySelectorAll<HTMLTableRowElement>('.ports tbody tr')].filter(
      (row) => row.checkVisibility() && getComputedStyle(row.cells[0] ?? row).borderBottomWidth === '0px',
    ).length,
    overflow: tables.filter((table) => table.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
      .length,
  };
}

const print = (page: Page) => page.evaluate(() => dispatchEvent(new Event('beforeprint')));

for (const route of kinds) {
  test(`${route} on paper: black on white, heads repeated, no row cut, no controls`, async ({ page }) => {
    await page.setViewportSize(sheet);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.goto(route);
    expect(await page.evaluate(describePaper)).toEqual({
      background: expect.stringMatching(/rgba\(0, 0, 0, 0\)|rgb\(255, 255, 255\)/),
      color: 'rgb(0, 0, 0)',
      controls: 0,
      headsThatDoNotRepeat: 0,
      headsThatMayStandAlone: 0,
      rowsThatMayBeCut: 0,
      rowsWithoutALine: 0,
      overflow: 0,
    });
  });
}

test('a sheet says for which cluster, when and from where it was printed, and what each row is for', async ({
  page,
}) => {
  await page.goto('/#provider=nutanix');
  await page.emulateMedia({ media: 'print' });
  await print(page);
  await expect(page.locator('[data-print-head]')).toHaveText(
    /Portolan, facts read on \d{4}-\d\d-\d\d · for 0\.26, Nutanix.* · printed on \d{4}-\d\d-\d\d from http/,
  );
  await expect(page.locator('[data-print-head]')).toBeVisible();
  await expect(page.locator('[data-count]')).toContainText('Nutanix');
  for (const purpose of await page.locator('.purpose').all()) await expect(purpose).toBeVisible();
});

test('a sheet about an upgrade names both releases', async ({ page }) => {
  await page.goto('/releases/0.21/0.25/#provider=nutanix');
  await page.emulateMedia({ media: 'print' });
  await print(page);
  await expect(page.locator('[data-print-head]')).toHaveText(/ · for the upgrade from 0\.21 to 0\.25, Nutanix/);
});

test('links to other places are written out', async ({ page }) => {
  await page.goto('/docs/etcd/');
  await page.locator('details').first().locator('summary').click();
  await page.emulateMedia({ media: 'print' });
  const link = page.locator('details[open] a[href^="https://"]').first();
  const written = await link.evaluate((element) => getComputedStyle(element, '::after').content);
  expect(written).toContain(await link.getAttribute('href'));
});
