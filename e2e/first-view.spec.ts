import { expect, test } from '@playwright/test';
import { routes } from './exported-routes';

const mostRequests = 5;

for (const route of routes) {
  test(`${route} asks for little at first: no font, no other page, at most ${mostRequests} requests`, async ({
    page,
  }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(`${request.resourceType()} ${new URL(request.url()).pathname}`));
    await page.goto(route, { waitUntil: 'networkidle' });
    expect(asked.length).toBeLessThanOrEqual(mostRequests);
    expect(asked.filter((what) => what.startsWith('font'))).toEqual([]);
    expect(asked.filter((what) => what.endsWith('/') || what.endsWith('.html'))).toEqual([`document ${route}`]);
  });
}
