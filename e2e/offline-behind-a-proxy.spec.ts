import { readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, type Page, test } from '@playwright/test';
import { listen } from '../scripts/serve/listen.mjs';

const { paths } = JSON.parse(readFileSync('out/offline.json', 'utf8')) as { paths: string[] };
test.slow();

type Answer = (response: ServerResponse) => void;

/** What a proxy says in place of the site: sign in first, or that the server is away. */
const signIn: Answer = (response) => {
  response.writeHead(200, { 'Content-Type': 'text/html' });
  response.end('<!doctype html><title>Sign in</title><h1>Sign in</h1>');
};
const isAway: Answer = (response) => {
  response.writeHead(503, { 'Content-Type': 'text/html', 'Cache-Control': 'no-store' });
  response.end('<!doctype html><title>Away</title><h1>Service unavailable</h1>');
};

/** The site behind a proxy that may answer in its place, with everything but the worker and its list. */
async function behindProxy() {
  const site: Server = await listen({ dir: 'out', host: '127.0.0.1', port: 0 });
  let inItsPlace: Answer | undefined;
  let answers = 0;
  const proxy = createServer((request, response) => {
    if (inItsPlace && !/^\/(sw\.js|offline\.json)/.test(request.url ?? '')) {
      answers += 1;
      return inItsPlace(response);
    }
    site.emit('request', request, response);
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    answer(answer?: Answer) {
      inItsPlace = answer;
    },
    answers: () => answers,
    end() {
      for (const server of [proxy, site]) {
        server.close();
        server.closeAllConnections();
      }
    },
  };
}

const tell = (page: Page, message: object) =>
  page.evaluate(async (data) => (await navigator.serviceWorker.ready).active?.postMessage(data), message);

const textOf = (page: Page, path: string) =>
  page.evaluate(async (wanted) => (await caches.match(wanted))?.text(), path);

const isListKept = (page: Page) => page.evaluate(async () => Boolean(await caches.match('/offline.json')));

for (const [what, answer] of [
  ['signing in', signIn],
  ['being away', isAway],
] as const) {
  test(`what a proxy answers in place of the site is not kept as the site: ${what}`, async ({ page }) => {
    const proxy = await behindProxy();
    await page.goto(proxy.address);
    await page.evaluate(() => navigator.serviceWorker.ready);
    proxy.answer(answer);
    await tell(page, { keepAll: true });
    await expect.poll(proxy.answers).toBeGreaterThan(0);
    expect(await isListKept(page)).toBe(false);
    proxy.answer();
    await tell(page, { keepAll: true });
    await expect.poll(() => isListKept(page), { timeout: 90_000 }).toBe(true);
    const kept = await page.evaluate(async (all) => {
      const texts = await Promise.all(all.map(async (path) => (await caches.match(path))?.text()));
      return texts.filter((text) => text !== undefined && !/<h1>(Sign in|Service unavailable)/.test(text)).length;
    }, paths);
    expect(kept).toBe(paths.length);
    proxy.end();
  });
}

test('a copy that a proxy spoiled earlier is passed over', async ({ page }) => {
  const proxy = await behindProxy();
  await page.goto(proxy.address);
  await page.evaluate(() => navigator.serviceWorker.ready);
  const script = paths.find((each) => /\/assets\/.*\.js$/.test(each)) ?? '';
  await page.evaluate(async (path) => {
    const [name = ''] = await caches.keys();
    const page = new Response('<h1>Sign in</h1>', { headers: { 'Content-Type': 'text/html' } });
    await (await caches.open(name)).put(path, page);
  }, script);
  await page.reload();
  expect(await page.evaluate(async (path) => (await fetch(path)).text(), script)).not.toContain('Sign in');
  proxy.end();
});

test('while the server is away the copy is read', async ({ page }) => {
  const proxy = await behindProxy();
  await page.goto(`${proxy.address}/about/`);
  await expect.poll(() => textOf(page, '/about/'), { timeout: 30_000 }).toBeTruthy();
  proxy.answer(isAway);
  const heading = page.getByRole('heading', { level: 1 });
  await page.goto(`${proxy.address}/about/?again`);
  await expect(heading).not.toHaveText('Service unavailable');
  await page.goto(`${proxy.address}/docs/`);
  await expect(heading).toHaveText('Service unavailable');
  proxy.end();
});
