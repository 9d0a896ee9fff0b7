import { expect, type Page, test } from '@playwright/test';

/** The worker would answer before these pages do. */
test.use({ serviceWorkers: 'block', permissions: ['clipboard-read', 'clipboard-write'] });

const times = 10;
const perPage = 500;
const paths = ['/rows/2/', '/rows/3/'];

/** The explorer as the build cuts it when there are ten times as many rows: each comes again under other ids. */
async function openLongList(page: Page): Promise<string[]> {
  const html = await (await page.request.get('/')).text();
  const drawn = html.match(/<tr data-row-id.*?<\/tr>/gs) ?? [];
  const rows = Array.from({ length: times }, (_, copy) =>
    drawn.map((row) => row.replace('data-row-id="', `data-row-id="copy-${copy}-of-`)),
  ).flat();
  const first = html
    .replace(drawn.join(''), rows.slice(0, perPage).join(''))
    .replace('data-search-results', `data-further="${paths.join(' ')}" data-search-results`)
    .replace('<table', '<p class="page-range">Rows 1 to 500</p><table')
    .replace('<p class="list-foot"', '<button data-more hidden></button><nav class="page-links"></nav>$&');
  await page.route('/', (route) => route.fulfill({ contentType: 'text/html', body: first }));
  for (const [index, path] of paths.entries()) {
    const part = rows.slice((index + 1) * perPage, index === paths.length - 1 ? undefined : (index + 2) * perPage);
    const body = `<main><table><tbody>${part.join('')}</tbody></table></main>`;
    await page.route(path, (route) => route.fulfill({ contentType: 'text/html', body }));
  }
  await page.goto('/');
  return rows;
}

const listed = (page: Page) => page.locator('[data-search-results] > tr');
const ofProtocol = (rows: readonly string[], protocol: string) =>
  rows.filter((row) => row.includes(`data-protocol="${protocol}"`)).length;

test('a filter of a long list asks all of its pages, and more of what it leaves comes when asked for', async ({
  page,
}) => {
  const rows = await openLongList(page);
  const tcp = ofProtocol(rows, 'TCP');
  expect(tcp).toBeGreaterThan(perPage);
  await expect(listed(page)).toHaveCount(perPage);
  await expect(page.locator('.page-range')).toBeVisible();
  await page.getByRole('combobox', { name: 'Protocol' }).selectOption('TCP');
  await expect(page.locator('[data-count]')).toContainText(`${tcp} of the ${rows.length} rows`);
  await expect(page.locator('.page-links, .page-range')).toHaveCount(0);
  const more = page.getByRole('button', { name: /^Show \d+ of \d+ more$/ });
  for (let waiting = tcp - perPage; waiting > 0; waiting -= perPage) {
    await expect(more).toHaveText(`Show ${Math.min(perPage, waiting)} of ${waiting} more`);
    await more.click();
  }
  await expect(more).toBeHidden();
  await expect(listed(page)).toHaveCount(tcp, { timeout: 30_000 }); // They come a few in a frame.
});

test('what is left of a long list is on paper whole, though nobody asked for more', async ({ page }) => {
  const rows = await openLongList(page);
  await page.getByRole('combobox', { name: 'Protocol' }).selectOption('TCP');
  await expect(page.locator('[data-count]')).toContainText('of the');
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(listed(page)).toHaveCount(ofProtocol(rows, 'TCP'));
});

test('turning to the cluster leaves no row of a long list behind', async ({ page }) => {
  const rows = await openLongList(page);
  await page.getByRole('combobox', { name: 'Provider' }).hover();
  await expect(page.getByRole('button', { name: /^Show 500 of \d+ more$/ })).toBeVisible();
  await expect(page.locator('[data-count]')).toContainText(`All ${rows.length} rows`);
});

test('a copy of a long list holds the rows of all its pages', async ({ page }) => {
  const rows = await openLongList(page);
  await page.getByRole('button', { name: 'TSV' }).click();
  await expect
    .poll(async () => (await page.evaluate(() => navigator.clipboard.readText())).trim().split('\n').length)
    .toBe(rows.length + 1);
});
