import { expect, type Page, test } from '@playwright/test';
import { expectNothingBroken, lookAt, ways } from './axe';

const page = '/docs/bare-metal/';
const box = (at: Page) => at.getByRole('searchbox', { name: 'Search ports, names, errors' });
const results = (at: Page) => at.locator('[data-search-results] [data-row-id]');

test('a page that is read answers a search below its box, and Enter leads to the best row @firefox', async ({
  page: at,
}) => {
  await at.goto(page);
  await at.keyboard.press('/');
  await expect(box(at)).toBeFocused();
  await at.keyboard.type('2380');
  await expect(at.locator('[data-search-results]')).toHaveAttribute('data-query', '2380');
  await expect(results(at).first()).toContainText(/TCP 2379-2380|TCP 2380/);
  const wanted = await results(at).first().getAttribute('data-row-id');
  await at.keyboard.press('Enter');
  await expect(at).toHaveURL(new RegExp(`/docs/${wanted?.replace('/', '/#')}$`));
});

test('what a search answers is heard as well, and how many rows there are', async ({ page: at }) => {
  await at.goto(page);
  await box(at).fill('bmc to smee');
  await expect(at.locator('[data-announcer]')).toHaveText(/^From BMC to Smee \(Boots\): TCP 7171 .+\. \d rows\.$/);
});

test('two releases in a search lead to the page of that upgrade, and nobody hears that nothing was found', async ({
  page: at,
}) => {
  for (const route of [page, '/']) {
    await at.goto(route);
    await box(at).fill('upgrade 0.21 to 0.26');
    await at.getByRole('link', { name: 'What an upgrade from 0.21 to 0.26 opens and closes' }).click();
    await expect(at).toHaveURL(/\/releases\/0\.21\/0\.26\/$/);
    await at.goBack();
    await expect(at.getByText('Nothing found.')).toHaveCount(0);
  }
});

test('what a search needs is fetched once, however early the reader goes to the box', async ({ page: at }) => {
  const asked: string[] = [];
  at.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await at.goto(page);
  await box(at).fill('etcd');
  await expect(results(at).first()).toBeVisible();
  expect(asked.filter((path) => path === '/data/search.json')).toHaveLength(1);
  expect(new Set(asked).size).toBe(asked.length);
});

test('arrows walk through the results, Escape comes back and closes them', async ({ page: at }) => {
  await at.goto(page);
  await box(at).fill('etcd');
  await expect(results(at).first()).toBeVisible();
  await at.keyboard.press('ArrowDown');
  await expect(results(at).first().getByRole('link')).toBeFocused();
  await at.keyboard.press('ArrowUp');
  await expect(box(at)).toBeFocused();
  await at.keyboard.press('Escape');
  await expect(results(at).first()).toBeHidden();
});

test('what has no answer says so, shows no row, and leads to the explorer with the query', async ({ page: at }) => {
  await at.goto(page);
  await box(at).fill('31');
  await box(at).fill('40000');
  await expect(at.locator('[data-site-note]')).toContainText('Nothing found.');
  await expect(at.locator('[data-announcer]')).toHaveText(
    /^Nothing is documented for port 40000\. Ask for a port up to /,
  );
  await expect(results(at)).toHaveCount(0);
  await at.getByRole('link', { name: 'Ask the explorer' }).click();
  await expect(at).toHaveURL(/\/#q=40000/);
});

test('what was read from a pasted error is said above the rows, and can be taken out; rows name their pages', async ({
  page: at,
}) => {
  await at.goto(page);
  await box(at).fill('dial tcp 10.0.0.5:10250: i/o timeout');
  await expect(at.getByRole('note')).toContainText('A timeout is silence');
  await expect(results(at).first()).toContainText(/TCP 10250.*Control plane$/);
  await at.getByRole('button', { name: 'Leave out TCP' }).click();
  await expect(box(at)).toBeFocused();
  await expect(box(at)).not.toHaveValue(/tcp/);
  await expect(at.getByRole('button', { name: 'Leave out TCP' })).toHaveCount(0);
  await expect(results(at).first()).toBeVisible();
});

test('a search that cannot be loaded says so below the box, and another key tries again', async ({ page: at }) => {
  await at.route('**/data/search.json', (route) => route.abort());
  await at.goto(page);
  await box(at).fill('etcd');
  const note = at.locator('[data-site-note]');
  await expect(note).toHaveText('The search could not be loaded. Type again to try once more.');
  await box(at).fill('');
  await expect(note).toBeHidden();
  await at.unroute('**/data/search.json');
  await box(at).fill('etcd ');
  await expect(results(at).first()).toBeVisible();
  await expect(note).not.toContainText('could not be loaded');
});

test('an address that leads nowhere offers the search', async ({ page: at }) => {
  await at.goto('/nowhere/');
  await box(at).fill('10250');
  await expect(results(at).first()).toContainText('TCP 10250');
});

for (const look of ways) {
  test(`with its results open the page breaks no rule of axe, ${look.way}`, async ({ page: at }) => {
    await lookAt(at, look);
    await at.goto(page);
    await box(at).fill('etcd');
    await expect(results(at).first()).toBeVisible();
    await expectNothingBroken(at);
  });
}
