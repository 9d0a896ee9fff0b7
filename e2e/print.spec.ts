import { expect, test } from '@playwright/test';
import { allRoutes } from './exported-routes';

const referencePage = allRoutes.find((route) => route.startsWith('/docs/') && route !== '/docs/') ?? '/';

test('on paper a reference page is black on white, with repeated heads and no controls', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto(referencePage);
  const printed = await page.evaluate(() => {
    const shown = (selector: string) =>
      [...document.querySelectorAll<HTMLElement>(selector)].filter((element) => element.checkVisibility()).length;
    const head = document.querySelector('thead');
    const row = document.querySelector('tbody tr');
    return {
      background: getComputedStyle(document.body).backgroundColor,
      color: getComputedStyle(document.body).color,
      controls: shown('button, input, select, nav'),
      head: head && getComputedStyle(head).display,
      row: row && getComputedStyle(row).breakInside,
    };
  });
  expect(printed).toEqual({
    background: expect.stringMatching(/rgba\(0, 0, 0, 0\)|rgb\(255, 255, 255\)/),
    color: 'rgb(0, 0, 0)',
    controls: 0,
    head: 'table-header-group',
    row: 'avoid',
  });
});
