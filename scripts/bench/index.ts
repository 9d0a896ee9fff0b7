import { existsSync, writeFileSync } from 'node:fs';
import { type Browser, chromium } from '@playwright/test';
import { findChromium } from '../browsers.mjs';
import { listPages } from '../post-build/export-files';
import { run } from '../run.mjs';
import { type FirstView, measureFirstView } from './browser-weight';
import { type BuildTimes, timeBareBuild, timeOurBuild } from './build-time';
import { measureFirstAnswer } from './first-answer';
import { findWhyMissing, runLighthouse } from './lighthouse';
import { writeLimitSite } from './limit-page';
import { median, type Site, serveSite } from './site';
import { ratio, table } from './table';

/**
 * Everything in one go, ours beside the physical limit with the same content: `npm run bench`, or some parts of it,
 * `npm run bench -- views answers lighthouse builds`. Times are medians of five runs; on a shared machine only their ratios mean much.
 */
const runs = 5;
const docsPage = existsSync('out/docs/bare-metal/index.html') ? '/docs/bare-metal/' : '/about/';
const routes = ['/', docsPage];
const parts = { views, answers, lighthouse, builds, search: script('search'), topology: script('topology') };
const results: Record<string, unknown> = {};

const wanted = process.argv.slice(2);
await writeLimitSite('out', '.generated/bench/limit', routes);
const limit = await serveSite('limit', '.generated/bench/limit');
const ours = await serveSite('Portolan', 'out');
const browser: Browser = await chromium.launch({ executablePath: findChromium() ?? 'chromium' });
for (const [name, part] of Object.entries(parts)) {
  if (wanted.length === 0 || wanted.includes(name)) results[name] = await part();
}
await browser.close();
limit.close();
ours.close();
writeFileSync('.generated/bench/results.json', `${JSON.stringify(results, null, 2)}\n`);

/** Benches of one module stand beside this file and print their own tables. */
function script(name: string): () => Promise<unknown> {
  const file = `scripts/bench/${name}.ts`;
  return async () => (existsSync(file) ? run('node', ['scripts/run-ts.mjs', file]) : undefined);
}

async function views(): Promise<unknown> {
  const rows = [];
  for (const route of routes) {
    const [least, mine] = [await measureFirstView(browser, limit, route), await measureFirstView(browser, ours, route)];
    rows.push(viewRow('limit', route, least, least), viewRow('Portolan', route, mine, least));
  }
  return table('First view (gzip, bytes on the wire)', rows);
}

function viewRow(name: string, route: string, view: FirstView, least: FirstView) {
  return { site: name, route, ...view, cls: view.cls.toFixed(4), 'times the limit': ratio(view.bytes, least.bytes) };
}

async function answers(): Promise<unknown> {
  const rows = [];
  for (const route of routes) {
    for (const slow of [false, true]) {
      const least = await answerRow(limit, route, slow);
      const mine = await answerRow(ours, route, slow);
      rows.push(least, { ...mine, 'times the limit': ratio(mine['first answer'], least['first answer']) });
    }
  }
  return table('First answer (ms, medians)', rows);
}

async function answerRow(site: Site, route: string, slow: boolean) {
  const seen = [];
  for (let turn = 0; turn < runs; turn++) seen.push(await measureFirstAnswer(browser, site, { route, slow }));
  const keys = seen.flatMap((answer) => answer.keys);
  return {
    site: site.name,
    route,
    machine: slow ? 'slow 4G, CPU ÷ 4' : 'as it is',
    usable: Math.round(median(seen.map((answer) => answer.usable))),
    'first answer': Math.round(median(seen.map((answer) => answer.answer))),
    'key to rows': keys.length > 0 ? median(keys).toFixed(1) : '',
    'times the limit': '',
  };
}

async function lighthouse(): Promise<unknown> {
  const missing = await findWhyMissing();
  if (missing) {
    console.log(`\nLighthouse could not be had, so nothing is said of it here: ${missing}`);
    return undefined;
  }
  const rows = [];
  for (const site of [limit, ours]) {
    for (const route of routes) {
      for (const form of ['mobile', 'desktop'] as const) {
        rows.push({ site: site.name, route, form, ...(await runLighthouse(site.origin + route, form)) });
      }
    }
  }
  return table('Lighthouse', rows);
}

async function builds(): Promise<unknown> {
  const mine = await timeOurBuild();
  const pages = listPages('out').length;
  const rows: BuildRow[] = [buildRow('Portolan', pages, mine)];
  for (const count of [1, pages]) {
    const bare = await timeBareBuild(count);
    rows.push(buildRow('bare Next export', count, bare));
    rows.push({ what: 'ratio to it', pages: '', cold: ratio(mine.cold, bare.cold), warm: ratio(mine.warm, bare.warm) });
  }
  return table('Build (seconds)', rows);
}

type BuildRow = Record<'what' | 'pages' | 'cold' | 'warm', string>;

function buildRow(what: string, pages: number, { cold, warm }: BuildTimes): BuildRow {
  return { what, pages: String(pages), cold: cold.toFixed(1), warm: warm.toFixed(1) };
}
