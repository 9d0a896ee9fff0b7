import type { Browser, CDPSession } from '@playwright/test';
import type { Site } from './site';

interface FirstAnswer {
  /** Milliseconds from navigation to an input that can be typed into, and to the answer. */
  usable: number;
  answer: number;
  /** Milliseconds from each key to the rows that belong to it, with everything loaded. */
  keys: number[];
}

interface Probe {
  usable?: number;
  answer?: number;
}

const query = '6443';
const typed = 'which port for tinkerbell';

/** Types as early as the page lets one, the way an impatient reader does, and again where nothing has come of it. */
export async function measureFirstAnswer(
  browser: Browser,
  site: Site,
  { route, slow }: { route: string; slow: boolean },
): Promise<FirstAnswer> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  if (slow) await slowDown(await context.newCDPSession(page));
  await page.addInitScript(typeEarly, query);
  await page.goto(site.origin + route, { waitUntil: 'commit' });
  const probe = await page.waitForFunction(() => {
    const { probe: seen } = window as unknown as { probe?: Probe };
    return seen?.answer === undefined ? undefined : seen;
  });
  const { usable = Number.NaN, answer = Number.NaN } = (await probe.jsonValue()) ?? {};
  const keys = slow ? [] : await page.evaluate(timeKeys, typed);
  await context.close();
  return { usable, answer, keys };
}

async function slowDown(devtools: CDPSession): Promise<void> {
  const throughput = (1.6 * 1024 * 1024 * 0.9) / 8;
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: throughput,
    uploadThroughput: throughput / 2,
  });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}

function typeEarly(wanted: string): void {
  const probe: Probe = {};
  Object.assign(window, { probe });
  let typedAt = Number.NEGATIVE_INFINITY;
  const look = () => {
    const input = document.querySelector<HTMLInputElement>('[data-search-input]');
    const isShown = input && !input.disabled && input.getClientRects().length > 0;
    if (isShown) {
      probe.usable ??= performance.now();
      const results = document.querySelector<HTMLElement>('[data-search-results]');
      if (results?.dataset.query === wanted && results.ariaBusy !== 'true') {
        probe.answer = performance.now();
        return;
      }
      if (performance.now() - typedAt > 400) {
        typedAt = performance.now();
        input.focus();
        input.value = wanted;
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }
    }
    setTimeout(look, 4);
  };
  look();
}

async function timeKeys(text: string): Promise<number[]> {
  const input = document.querySelector<HTMLInputElement>('[data-search-input]');
  const results = document.querySelector<HTMLElement>('[data-search-results]');
  if (!input || !results) return [];
  const times: number[] = [];
  for (let length = 1; length <= text.length; length++) {
    const sofar = text.slice(0, length);
    const from = performance.now();
    input.value = sofar;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    while (results.dataset.query !== sofar.trim() || results.ariaBusy === 'true') {
      if (performance.now() - from > 5000) break;
      await new Promise((resolve) => setTimeout(resolve));
    }
    void document.body.offsetHeight;
    times.push(performance.now() - from);
  }
  return times;
}
