import { expect, test } from '@playwright/test';
import { kinds } from './exported-routes';
import { expectNoSidewaysScrolling } from './sideways-scrolling';

/** WCAG 2.2 asks for 24 px; links inside of a sentence are excepted, and what has its room around it. */
const smallestTarget = 24;

function smallTargets(least: number): string[] {
  const targets = [...document.querySelectorAll<HTMLElement>('button, input, select, summary, nav a, [role="button"]')];
  return targets
    .filter((target) => target.checkVisibility({ visibilityProperty: true }))
    .map((target) => ({ target, box: target.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 1 && (box.width < least || box.height < least))
    .map(({ target, box }) => `${Math.round(box.width)}×${Math.round(box.height)} ${target.outerHTML.slice(0, 90)}`);
}

function movements(): string[] {
  return document.getAnimations().flatMap((animation) => {
    const { duration } = animation.effect?.getComputedTiming() ?? {};
    return Number(duration) > 1 ? [String(duration)] : [];
  });
}

for (const route of kinds) {
  test(`${route} stays still for those who asked for it, and readable in forced colours`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce', forcedColors: 'active' });
    await page.goto(route);
    expect(await page.evaluate(movements)).toEqual([]);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });

  test(`${route} can be read at 200 % and 400 %, and its controls can be hit`, async ({ page }) => {
    // A browser at 400 % on a 1280 px screen shows the page as on one of 320 px with four dots to each.
    for (const [zoom, width] of [
      [200, 640],
      [400, 320],
    ] as const) {
      await page.setViewportSize({ width, height: 512 });
      await page.goto(route);
      await expectNoSidewaysScrolling(page, `${zoom} %`);
    }
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await page.evaluate(smallTargets, smallestTarget), `${width} px`).toEqual([]);
    }
  });
}

test('who asks for more contrast finds no grey, by day and by night', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ contrast: 'more', colorScheme });
    await page.goto('/');
    const ink = await page.locator('body').evaluate((body) => getComputedStyle(body).color);
    await expect(page.locator('[data-count]')).toHaveCSS('color', ink);
    await expect(page.getByRole('searchbox')).toHaveCSS('border-top-color', ink);
    await expect(page.getByRole('button', { name: 'Reset' })).toHaveCSS('border-top-color', ink);
  }
});

test('what changes is said once', async ({ page }) => {
  await page.goto('/docs/etcd/');
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    for (const region of document.querySelectorAll('[role="status"], [aria-live]')) {
      new MutationObserver(() => {
        const text = region.textContent?.trim();
        if (text) said.push(text);
      }).observe(region, { childList: true, characterData: true, subtree: true });
    }
  });
  await page.getByRole('searchbox').fill('2380');
  const said = () => page.evaluate(() => (window as unknown as { said: string[] }).said);
  await expect.poll(said).toEqual([expect.stringMatching(/^\d+ rows?\.$/)]);
  await page.waitForTimeout(600);
  expect(await said()).toHaveLength(1);
});

test('the links to the parts stand where they stood, whichever part the reader is in @phone', async ({ page }) => {
  const placesIn = async (route: string): Promise<string[]> => {
    await page.goto(route);
    await expect(page.locator('.site-header nav [aria-current]')).toBeVisible();
    return page.locator('.site-header nav a').evaluateAll((links) =>
      links.map((link) => {
        const { x, y } = link.getBoundingClientRect();
        return `${x} ${y}`;
      }),
    );
  };
  const atHome = await placesIn('/');
  for (const route of ['/docs/', '/endpoints/', '/about/']) expect(await placesIn(route), route).toEqual(atHome);
});

test('the footer of a short page ends the screen @phone', async ({ page }) => {
  await page.goto('/nowhere/');
  const end = await page.locator('.site-footer').evaluate((footer) => footer.getBoundingClientRect().bottom);
  expect(end).toBe(page.viewportSize()?.height);
});
