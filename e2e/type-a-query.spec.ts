import { expect, type Page, test } from '@playwright/test';

const queries = [
  'which port for tinkerbell',
  'does worker need ssh',
  'dial tcp 10.0.0.5:6443: i/o timeout',
  'kubelte',
  'worker to control plane',
  '67/udp',
];
const longest = 512;
/** In milliseconds: a key is drawn in the next frame, and what follows it in the one after. */
const twoFrames = 34;

const region = (page: Page) => page.locator('[data-search-results]');
/** What is drawn above the rows; the same words are said elsewhere. */
const shown = (page: Page) => page.locator('[data-answer]');
const shownIds = (page: Page) =>
  page.locator('[data-row-id]').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-row-id')));

/** A link draws rows over several frames: all of them, once ten frames brought none. */
async function shownIdsAtRest(page: Page) {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        let calm = 0;
        let before = -1;
        const look = (): void => {
          const rows = document.querySelectorAll('[data-row-id]').length;
          calm = rows === before ? calm + 1 : 0;
          before = rows;
          if (calm === 10) resolve();
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
  return shownIds(page);
}

/** Counts how often the list stands empty while something is being typed. */
async function countFlashes(page: Page): Promise<void> {
  await page.evaluate(() => {
    const list = document.querySelector('[data-search-results]');
    const seen = { flashes: 0 };
    Object.assign(window, { seen });
    if (!list) return;
    new MutationObserver(() => {
      if (!list.querySelector('[data-row-id]')) seen.flashes += 1;
    }).observe(list, { childList: true });
  });
}

for (const query of queries) {
  test(`while "${query}" is typed key by key the list is never empty, and ends as if pasted or linked`, async ({
    page,
  }) => {
    await page.goto(`/#q=${encodeURIComponent(query)}`);
    await page.reload();
    await expect(region(page)).toHaveAttribute('data-query', query);
    const linked = await shownIdsAtRest(page);
    expect(linked.length).toBeGreaterThan(0);

    await page.goto('/');
    await countFlashes(page);
    const box = page.getByRole('searchbox');
    await page.clock.install();
    await page.clock.pauseAt(Date.now() + 1000);
    for (const key of query) {
      await box.pressSequentially(key);
      await page.clock.runFor(twoFrames);
    }
    await page.clock.resume();
    await expect(region(page)).toHaveAttribute('data-query', query);
    await expect(region(page)).not.toHaveAttribute('aria-busy', 'true');
    await expect.poll(() => shownIds(page)).toEqual(linked);
    expect(await page.evaluate(() => (window as unknown as { seen: { flashes: number } }).seen.flashes)).toBe(0);

    await box.fill('');
    await expect(region(page)).toHaveAttribute('data-query', '');
    await box.fill(query);
    await expect(region(page)).toHaveAttribute('data-query', query);
    await expect.poll(() => shownIds(page)).toEqual(linked);
  });
}

test('keys that waited for the search rest once, and not each for itself', async ({ page }) => {
  await page.route('**/data/search.json', async (route) => {
    await expect(page.getByRole('searchbox')).toHaveValue('dial tcp');
    await route.continue();
  });
  await page.goto('/');
  await countFlashes(page);
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 1000);
  const box = page.getByRole('searchbox');
  await box.pressSequentially('dial tcp');
  await expect(region(page)).toHaveAttribute('data-query', 'dial tcp');
  await page.clock.runFor(80);
  for (const key of ' 10.0.0.5:644') {
    await box.pressSequentially(key);
    await page.clock.runFor(twoFrames);
  }
  expect(await page.evaluate(() => (window as unknown as { seen: { flashes: number } }).seen.flashes)).toBe(0);
});

test('no answer is said once typing rests, with what lies near', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('searchbox').fill('port 6444');
  await expect(shown(page).getByText('Nothing is documented for port 6444.')).toBeVisible();
  await expect(shown(page).getByText('Ask for a port')).toBeHidden();
  await expect(page.locator('[data-row-id]')).toHaveCount(0);
  await expect(page.getByRole('columnheader')).toHaveCount(0);
  await expect(page.getByText('Copy list as')).toBeHidden();
  await page.getByRole('button', { name: /6443/ }).first().click();
  await expect(page.getByText('Copy list as')).toBeVisible();
  await expect(page.getByRole('rowheader', { name: '6443' }).first()).toBeVisible();
});

test('whoever asks for what nothing lies near is told what can be asked for', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('searchbox').fill('99999');
  await expect(shown(page).getByText('Ask for a port up to 65535')).toBeVisible();
});

test('the same query asked again, after the box was emptied, is answered in a sentence again', async ({ page }) => {
  await page.goto('/');
  const card = page.locator('.search-card');
  for (const { query, cards } of [
    { query: 'etcd', cards: 1 },
    { query: '', cards: 0 },
    { query: 'etcd', cards: 1 },
  ]) {
    await page.getByRole('searchbox').fill(query);
    await expect(region(page)).toHaveAttribute('data-query', query);
    await expect(card).toHaveCount(cards);
  }
});

test('an answer is said once typing rests, and not again for each filter', async ({ page }) => {
  await page.goto('/');
  const said = page.locator('[data-announcer]');
  await page.getByRole('searchbox').pressSequentially('tinkerbell');
  await expect(said).toHaveText(/^Listening ports of Tinkerbell: TCP 42113 \(.+\) and TCP 7172 /);
  await said.evaluate((announcer) => announcer.replaceChildren());
  await page.getByRole('combobox', { name: 'Protocol', exact: true }).selectOption('TCP');
  await expect(page.locator('[data-count]')).toContainText(/^\d of /);
  await expect(said).toBeEmpty();
  await page.getByRole('searchbox').fill('port 6444');
  await expect(said).toHaveText(/^Nothing is documented for port 6444\. Ports next to it: TCP 6443 /);
});

test('what is pasted over another query is answered for itself', async ({ page }) => {
  await page.goto('/');
  const box = page.getByRole('searchbox');
  await box.fill('first nonsense qq');
  await expect(shown(page).getByText('Nothing is documented for “first nonsense qq”.')).toBeVisible();
  await box.fill('second nonsense zz');
  await expect(shown(page).getByText('Nothing is documented for “second nonsense zz”.')).toBeVisible();
  await box.fill('etcd nutanix');
  await expect(page.getByRole('button', { name: 'Leave out Nutanix' })).toBeVisible();
  await box.fill('6443 nutanix');
  await page.getByRole('button', { name: 'Leave out Nutanix' }).click();
  await expect(box).toHaveValue('6443');
});

test('what was understood can be taken out again', async ({ page }) => {
  await page.goto('/#q=etcd%20nutanix');
  await page.getByRole('button', { name: 'Leave out Nutanix' }).click();
  await expect(page.getByRole('searchbox')).toHaveValue('etcd');
  await page.goBack();
  await expect(page.getByRole('searchbox')).toHaveValue('etcd nutanix');
});

test('ten thousand characters are answered within a second', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('searchbox').focus();
  const text = 'etcd '.repeat(2000);
  const took = await page.evaluate(async (query) => {
    const [box, list] = ['[data-search-input]', '[data-search-results]'].map((one) => document.querySelector(one));
    if (!(box instanceof HTMLInputElement) || !list) return Number.POSITIVE_INFINITY;
    const start = performance.now();
    box.value = query;
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    while (!list.getAttribute('data-query')) await new Promise((resolve) => setTimeout(resolve, 5));
    return performance.now() - start;
  }, text);
  expect(took).toBeLessThan(1000);
  expect((await region(page).getAttribute('data-query'))?.length).toBeLessThanOrEqual(200);
  expect(new URL(page.url()).hash.length).toBeLessThan(3 * longest);
});

test('rows do not pass for an answer while the search cannot be loaded, and another key tries again', async ({
  page,
}) => {
  await page.route('**/data/search.json', (route) => route.abort());
  await page.goto('/');
  const box = page.getByRole('searchbox');
  await box.pressSequentially('etcd');
  const count = page.locator('[data-count]');
  await expect(count).toHaveText(/^Loading failed: this is not what you asked for\./);
  await expect(page.getByText('Copy list as')).toBeHidden();
  await page.unroute('**/data/search.json');
  await box.press('s');
  await box.press('Backspace');
  await expect(region(page)).toHaveAttribute('data-query', 'etcd');
  await expect(count).not.toContainText('Loading failed');
  await expect(page.getByText('Copy list as')).toBeVisible();
  await expect(page.locator('.search-card')).toHaveCount(1);
});
