import { chromium, type Page } from '@playwright/test';
import { findChromium } from '../browsers.mjs';
import { measureFirstView } from './browser-weight';
import { measureFirstAnswer } from './first-answer';
import { serveSite } from './site';

/** What a reader waits for on `/` of a built site, in milliseconds; the first answer waits for all pages of the list. */
export async function measureInBrowser(dir: string): Promise<Record<string, number>> {
  const site = await serveSite('grown', dir);
  const browser = await chromium.launch({ executablePath: findChromium() ?? 'chromium' });
  try {
    const view = await measureFirstView(browser, site, '/');
    const { answer, keys } = await measureFirstAnswer(browser, site, { route: '/', slow: false });
    const sorted = [...keys].sort((a, b) => a - b);
    const page = await browser.newPage();
    await page.goto(site.origin);
    const painted = await page.waitForFunction(
      () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
    );
    return rounded({
      'first view KiB': view.bytes / 1024,
      'FCP ms': (await painted.jsonValue()) ?? Number.NaN,
      'first answer ms': answer,
      'browser key p50 ms': sorted[Math.floor(sorted.length / 2)] ?? Number.NaN,
      'browser key worst ms': sorted.at(-1) ?? Number.NaN,
      'first filter ms': await timeChoice(page, 'protocol', 'UDP'),
      'browser filter ms': await timeChoice(page, 'protocol', 'TCP'),
      'browser sort ms': await timeChoice(page, 'sort', 'port'),
    });
  } finally {
    await browser.close();
    site.close();
  }
}

const rounded = (figures: Record<string, number>) =>
  Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, Math.round(value)]));

/** From a choice to rows that belong to it and are laid out. */
function timeChoice(page: Page, name: string, value: string): Promise<number> {
  return page.evaluate(
    async ([field, chosen]) => {
      const select = document.querySelector<HTMLSelectElement>(`select[name="${field}"]`);
      const results = document.querySelector<HTMLElement>('[data-search-results]');
      if (!select || !results) throw new Error(`no choice called ${field}`);
      const from = performance.now();
      select.value = chosen;
      select.dispatchEvent(new Event('change', { bubbles: true }));
      while (results.ariaBusy === 'true') await new Promise((resolve) => setTimeout(resolve));
      void document.body.offsetHeight;
      return performance.now() - from;
    },
    [name, value] as const,
  );
}
