import { expect, test } from '@playwright/test';
import { comesToRest } from './comes-to-rest';
import { routes } from './exported-routes';

/** The explorer and the reference pages come with the least; pictures and comparisons have a script and a style of their own. */
const mostRequests = (route: string) => (route === '/' || route.startsWith('/docs/') ? 5 : 7);

for (const route of routes) {
  test(`${route} asks for little at first: no font, no other page, few requests`, async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(`${request.resourceType()} ${new URL(request.url()).pathname}`));
    await page.goto(route);
    await comesToRest(page);
    expect(asked.length).toBeLessThanOrEqual(mostRequests(route));
    expect(asked.filter((what) => what.startsWith('font'))).toEqual([]);
    expect(asked.filter((what) => what.endsWith('/') || what.endsWith('.html'))).toEqual([`document ${route}`]);
  });
}

for (const route of ['/', '/docs/bare-metal/']) {
  test(`${route}: going to the search box fetches what answers, before any script of the page has come`, async ({
    page,
  }) => {
    await page.route(/\/assets\/(site|explorer|profile)-/, (asked) => asked.abort());
    await page.goto(route);
    const fetched = Promise.all(
      ['/assets/engine-', '/data/search.json'].map((part) => page.waitForRequest(`**${part}*`)),
    );
    await page.getByRole('searchbox').focus();
    await fetched;
    const again: string[] = [];
    page.on('request', (request) => again.push(request.url()));
    await page.getByRole('searchbox').blur();
    await page.getByRole('searchbox').focus();
    await comesToRest(page);
    expect(again).toEqual([]);
  });
}
