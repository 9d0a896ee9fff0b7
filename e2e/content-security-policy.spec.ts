import { expect, test } from '@playwright/test';
import { comesToRest } from './comes-to-rest';
import { routes } from './exported-routes';

for (const route of routes) {
  test(`${route} breaks no policy, fails no request, asks no other origin and logs no error @firefox`, async ({
    page,
    baseURL,
  }) => {
    const troubles: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') troubles.push(message.text());
    });
    page.on('pageerror', (error) => troubles.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith(`${baseURL}/`)) troubles.push(`asks ${request.url()}`);
    });
    page.on('response', (response) => {
      if (response.status() >= 400) troubles.push(`${response.status()} ${response.url()}`);
    });
    await page.addInitScript(() => {
      addEventListener('securitypolicyviolation', (event) => {
        console.error(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
      });
    });
    await page.goto(route);
    await page.mouse.move(200, 200);
    await page.keyboard.press('Tab');
    await comesToRest(page);
    expect(troubles).toEqual([]);
  });
}
