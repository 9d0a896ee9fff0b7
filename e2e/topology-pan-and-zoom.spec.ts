import { expect, type Page, test } from '@playwright/test';

const drawing = (page: Page) => page.locator('svg.wide.ports');
const view = async (page: Page) => (await drawing(page).getAttribute('viewBox'))?.split(' ').map(Number) ?? [];

test('buttons, keys and the wheel come closer, arrows move, and the whole picture comes back', async ({ page }) => {
  await page.goto('/topology/bare-metal/');
  const whole = await view(page);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  const closer = await view(page);
  expect(closer[2]).toBeLessThan(whole[2] ?? 0);

  await drawing(page).getByRole('link').first().focus();
  await page.keyboard.press('ArrowRight');
  expect((await view(page))[0]).toBeGreaterThan(closer[0] ?? 0);
  await page.keyboard.press('0');
  expect(await view(page)).toEqual(whole);

  await drawing(page).hover();
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -200);
  await page.keyboard.up('Control');
  await expect.poll(async () => (await view(page))[2]).toBeLessThan(whole[2] ?? 0);
  await page.getByRole('button', { name: 'Whole picture' }).click();
  expect(await view(page)).toEqual(whole);
});

test('without a key the wheel scrolls the page, and a drag of the zoomed picture is no click', async ({ page }) => {
  await page.goto('/topology/bare-metal/');
  const whole = await view(page);
  await drawing(page).hover();
  await page.mouse.wheel(0, 300);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  expect(await view(page)).toEqual(whole);

  await page.evaluate(() => scrollTo(0, 0));
  await page.getByRole('button', { name: 'Zoom in' }).click();
  const { x = 0, y = 0 } = (await drawing(page).boundingBox()) ?? {};
  const before = await view(page);
  await page.mouse.move(x + 400, y + 200);
  await page.mouse.down();
  await page.mouse.move(x + 250, y + 120, { steps: 4 });
  await page.mouse.up();
  const after = await view(page);
  expect(after[0]).toBeGreaterThan(before[0] ?? 0);
  expect(page.url()).not.toContain('show=');
});

test('two fingers zoom', async ({ page }) => {
  await page.goto('/topology/bare-metal/');
  const whole = await view(page);
  await drawing(page).evaluate((svg) => {
    const { x, y } = svg.getBoundingClientRect();
    const send = (type: string, pointerId: number, offset: number) =>
      svg.dispatchEvent(
        new PointerEvent(type, {
          pointerId,
          button: 0,
          clientX: x + offset,
          clientY: y + 100,
          bubbles: true,
          pointerType: 'touch',
        }),
      );
    send('pointerdown', 1, 300);
    send('pointerdown', 2, 400);
    send('pointermove', 1, 250);
    send('pointermove', 2, 450);
    send('pointerup', 1, 250);
    send('pointerup', 2, 450);
  });
  expect((await view(page))[2]).toBeCloseTo((whole[2] ?? 0) / 2, 0);
});

test.describe('on a phone', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test('two fingers on the narrow picture bring it closer, and the page stays as wide as it was', async ({ page }) => {
    await page.goto('/topology/bare-metal/');
    const narrow = page.locator('svg.narrow.ports');
    const widthOf = async () => Number((await narrow.getAttribute('viewBox'))?.split(' ')[2]);
    const whole = await widthOf();
    await narrow.evaluate((svg) => svg.scrollIntoView());
    const touch = await page.context().newCDPSession(page);
    const fingers = (...xs: number[]) => xs.map((x, id) => ({ x, y: 400, id }));
    await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: fingers(150, 200) });
    for (const by of [10, 20, 30, 40, 50]) {
      await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: fingers(150 - by, 200 + by) });
    }
    await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await expect.poll(widthOf).toBeLessThan(whole / 1.5);
    expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);
    expect(page.url()).not.toContain('show=');
  });
});

test('F fills the screen and leaves it, but is a letter where one types', async ({ page }) => {
  await page.goto('/topology/bare-metal/');
  const isFull = () => page.evaluate(() => document.fullscreenElement !== null);
  const link = drawing(page).getByRole('link').first();
  await link.focus();
  await page.keyboard.press('f');
  await expect.poll(isFull).toBe(true);
  await page.keyboard.press('f');
  await expect.poll(isFull).toBe(false);
  await expect(link).toBeFocused();
  await page.getByRole('searchbox', { name: 'Find in the picture' }).press('f');
  expect(await isFull()).toBe(false);
  await expect(page.getByText('F fills the screen')).toBeVisible();
});

test('the picture fills the screen with its tools, and the same button leaves it', async ({ page }) => {
  await page.goto('/topology/bare-metal/');
  const isFull = () => page.evaluate(() => document.fullscreenElement?.contains(document.activeElement) ?? false);
  const button = page.getByRole('button', { name: 'Full screen' });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect.poll(isFull).toBe(true);
  await expect(drawing(page)).toBeInViewport();
  await expect(button).toBeInViewport();
  const whole = await view(page);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  expect((await view(page))[2]).toBeLessThan(whole[2] ?? 0);
  await button.focus();
  await page.keyboard.press('Enter');
  await expect.poll(isFull).toBe(false);
  await expect(button).toBeFocused();
});
