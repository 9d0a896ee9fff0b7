import type { Browser } from '@playwright/test';
import type { Site } from './site';

export interface FirstView {
  requests: number;
  bytes: number;
  html: number;
  style: number;
  script: number;
  other: number;
  cls: number;
}

const kinds: Record<string, 'html' | 'style' | 'script'> = { Document: 'html', Stylesheet: 'style', Script: 'script' };

/** What a cold first view costs on the wire, headers included, until the page has been still for a second. */
export async function measureFirstView(browser: Browser, site: Site, route: string): Promise<FirstView> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  const view: FirstView = { requests: 0, bytes: 0, html: 0, style: 0, script: 0, other: 0, cls: 0 };
  const typeOf = new Map<string, string>();
  await devtools.send('Network.enable');
  await devtools.send('Network.setExtraHTTPHeaders', { headers: { 'Accept-Encoding': 'gzip' } });
  devtools.on('Network.requestWillBeSent', ({ requestId, type }) => typeOf.set(requestId, type ?? 'Other'));
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (encodedDataLength === 0) return;
    view.requests++;
    view.bytes += encodedDataLength;
    view[kinds[typeOf.get(requestId) ?? ''] ?? 'other'] += encodedDataLength;
  });
  await page.addInitScript(watchLayoutShifts);
  await page.goto(site.origin + route, { waitUntil: 'networkidle' });
  await page.waitForTimeout(1000);
  view.cls = await page.evaluate(() => (window as unknown as { shifts: number }).shifts);
  await context.close();
  return view;
}

function watchLayoutShifts(): void {
  const counter = window as unknown as { shifts: number };
  counter.shifts = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) counter.shifts += (entry as unknown as { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
}
