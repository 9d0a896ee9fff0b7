import { chromium, type Page } from '@playwright/test';
import { findChromium } from '../browsers.mjs';
import { serveSite } from './site';

const route = '/topology/bare-metal/everything/';

/** From input to the next paint, as the browser itself times it; what it does not time was faster than 16 ms. */
async function timeInputs(page: Page, act: () => Promise<number>): Promise<number[]> {
  await page.evaluate(() => {
    const timings: number[] = [];
    Object.assign(window, { timings });
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries()) if (/^(?:click|keydown)$/.test(name)) timings.push(duration);
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  });
  const acted = await act();
  await page.waitForTimeout(300);
  const slow = await page.evaluate(() => (window as unknown as { timings: number[] }).timings);
  return [...slow, ...Array.from({ length: Math.max(acted - slow.length, 0) }, () => 16)].sort((a, b) => a - b);
}

async function pinEveryBox(page: Page): Promise<number> {
  const boxes = await page.locator('svg.wide.ports .box a').all();
  for (const box of boxes) {
    await box.click({ force: true });
    await page.keyboard.press('Escape');
  }
  return boxes.length * 2;
}

/** How long a reader of the largest picture waits for an answer, at the 98th of a hundred. */
export async function measureInteraction(): Promise<void> {
  const site = await serveSite('Portolan', 'out');
  const browser = await chromium.launch({ executablePath: findChromium() ?? 'chromium' });
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(`${site.origin}${route}`);
  const times = await timeInputs(page, () => pinEveryBox(page));
  const at = (share: number): number => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  console.log(
    `${times.length} clicks and keys on ${route}: median ${at(0.5)} ms, p98 ${at(0.98)} ms, worst ${at(1)} ms`,
  );
  await browser.close();
  site.close();
}
