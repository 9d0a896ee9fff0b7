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
