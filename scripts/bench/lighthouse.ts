import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { findChromium } from '../browsers.mjs';

interface LighthouseFigures {
  performance: number;
  accessibility: number;
  'best-practices': number;
  seo: number;
  fcp: number;
  lcp: number;
  tbt: number;
  cls: number;
}

/** Kept out of the project's own lock: 205 packages for figures that are reported and never gate. */
const lighthouse = 'lighthouse@12.8.2';
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

interface Report {
  categories: Record<string, { score: number }>;
  audits: Record<string, { numericValue?: number }>;
}

/** Undefined where it can be run; it comes from the registry at the first run. */
export async function findWhyMissing(): Promise<string | undefined> {
  return promisify(execFile)('npx', ['-y', lighthouse, '--version']).then(
    () => undefined,
    (error: Error) => error.message.split('\n').slice(0, 2).join(' '),
  );
}

export async function runLighthouse(url: string, form: 'mobile' | 'desktop'): Promise<LighthouseFigures> {
  const flags = '--chrome-flags=--headless=new --no-sandbox --disable-background-networking';
  const preset = form === 'desktop' ? ['--preset=desktop'] : [];
  const args = ['-y', lighthouse, url, '--output=json', '--quiet', flags, ...preset];
  const env = { ...process.env, CHROME_PATH: findChromium() };
  const ask = () => promisify(execFile)('npx', args, { env, maxBuffer: 64 * 1024 * 1024 });
  // Now and then a browser records no trace; twice in a row is worth an error.
  const { stdout } = await ask().catch(ask);
  const report: Report = JSON.parse(stdout);
  const score = (id: string) => Math.round((report.categories[id]?.score ?? 0) * 100);
  const value = (id: string) => report.audits[id]?.numericValue ?? Number.NaN;
  const [performance, accessibility, practices, seo] = categories.map(score);
  return {
    performance: performance ?? 0,
    accessibility: accessibility ?? 0,
    'best-practices': practices ?? 0,
    seo: seo ?? 0,
    fcp: Math.round(value('first-contentful-paint')),
    lcp: Math.round(value('largest-contentful-paint')),
    tbt: Math.round(value('total-blocking-time')),
    cls: value('cumulative-layout-shift'),
  };
}
