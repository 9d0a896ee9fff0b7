import { chromium, type Page } from '@playwright/test';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { getCatalog, getLexicon, getPublished } from '@/lib/content';
import { type Catalog, formatPorts, type Row } from '@/lib/flows';
import { createSearch, ofRelease, toSearchIndex } from '@/lib/search';
import { findChromium } from '../browsers.mjs';
import { median, serveSite } from './site';
import { ratio, table } from './table';

/** Time per keystroke against Fuse.js over the rows with its best settings and MiniSearch, in one run; ratios are what counts. */
const sizes = [130, 2400, 24_000];
const queries = [
  'which port for tinkerbell',
  'kubelte',
  'dial tcp 10.0.0.5:6443: i/o timeout',
  'worker to control plane',
];
const keystrokes = queries.flatMap((query) => Array.from(query, (_, at) => query.slice(0, at + 1)));

type Ask = (typed: string) => unknown;

interface Document {
  id: string;
  protocol: string;
  port: string;
  from: string;
  to: string;
  purpose: string;
  page: string;
}

/** The rows again and again, until there are as many; copies listen on other ports. */
function grow({ rows, flows, ...rest }: Catalog, size: number): Catalog {
  const copyOf = (row: Row, number: number): Row => ({
    ...row,
    id: `${row.id}-${number}`,
    ports: row.ports.map(({ from, to }) => ({
      from: ((from + number) % 65_535) + 1,
      to: ((to + number) % 65_535) + 1,
    })),
    publishedIds: [],
  });
  const grown = Array.from({ length: size }, (_, index) => {
    const number = Math.floor(index / rows.length);
    const row = rows[index % rows.length];
    return row ? [number === 0 ? row : copyOf(row, number)] : [];
  }).flat();
  return { ...rest, rows: grown, flows };
}

function toDocuments({ rows, endpoints }: Catalog): Document[] {
  const names = new Map(endpoints.map(({ id, name, aliases }) => [id, [name, ...aliases].join(' ')]));
  const nameOf = (id: string): string => names.get(id) ?? id;
  return rows.map(({ id, protocol, ports, sources, listener, purpose, page }) => ({
    id,
    protocol,
    port: formatPorts(ports),
    from: sources.map(nameOf).join(' '),
    to: nameOf(listener),
    purpose,
    page,
  }));
}

const fields = ['protocol', 'port', 'from', 'to', 'purpose', 'page'];

function createEngines(catalog: Catalog): Record<'ours' | 'fuse' | 'miniSearch', Ask> {
  const published = getPublished().versions.at(-1)?.rows ?? [];
  const index = toSearchIndex(catalog, lexicon, { published });
  const search = createSearch(ofRelease(index, catalog.release));
  const documents = toDocuments(catalog);
  const fuse = new Fuse(documents, { keys: fields, threshold: 0.4, ignoreLocation: true, includeScore: true });
  const mini = new MiniSearch<Document>({ fields, searchOptions: { prefix: true, fuzzy: 0.2, combineWith: 'AND' } });
  mini.addAll(documents);
  return {
    ours: (typed) => search.query(typed, { settled: false }),
    fuse: (typed) => fuse.search(typed, { limit: 50 }),
    miniSearch: (typed) => mini.search(typed),
  };
}

/** Microseconds of the median keystroke; a slow engine is asked fewer keystrokes. */
function timeOf(ask: Ask): number {
  const start = performance.now();
  ask(queries[0] ?? '');
  const isSlow = performance.now() - start > 100;
  const asked = isSlow ? keystrokes.filter((_, at) => at % 8 === 0) : keystrokes;
  const times = asked.map((typed) => {
    const from = performance.now();
    ask(typed);
    return (performance.now() - from) * 1000;
  });
  return median(times);
}

const catalog = await getCatalog();
const lexicon = await getLexicon();
table(
  'Search, microseconds per keystroke (median)',
  sizes.map((size) => {
    const { ours, fuse, miniSearch } = createEngines(grow(catalog, size));
    const times = { ours: timeOf(ours), fuse: timeOf(fuse), miniSearch: timeOf(miniSearch) };
    return {
      rows: size,
      Portolan: Math.round(times.ours),
      'Fuse.js': Math.round(times.fuse),
      MiniSearch: Math.round(times.miniSearch),
      'Fuse.js / Portolan': ratio(times.fuse, times.ours),
      'MiniSearch / Portolan': ratio(times.miniSearch, times.ours),
    };
  }),
);

/** From a key to the rows on the page, in milliseconds; each query is typed into an empty box. */
async function timeKeys(page: Page): Promise<number[]> {
  return page.evaluate(async (typed) => {
    const box = document.querySelector<HTMLInputElement>('[data-search-input]');
    const times: number[] = [];
    const rest = () => new Promise((resolve) => setTimeout(resolve, 20));
    const show = async (text: string): Promise<void> => {
      if (box) box.value = text;
      box?.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await new Promise((resolve) => setTimeout(resolve));
      void document.body.offsetHeight;
    };
    for (const text of box ? typed : []) {
      if (text.length === 1) await show('');
      await rest();
      const from = performance.now();
      await show(text);
      times.push(performance.now() - from);
    }
    return times;
  }, keystrokes);
}

const site = await serveSite('Portolan', 'out');
const browser = await chromium.launch({ executablePath: findChromium() ?? 'chromium' });
const page = await browser.newPage();
await page.goto(`${site.origin}/#q=etcd`);
await page.waitForSelector('[data-search-results][data-query="etcd"]');
const times = (await timeKeys(page)).sort((a, b) => a - b);
await browser.close();
site.close();
const at = (share: number): string => (times[Math.floor(share * (times.length - 1))] ?? Number.NaN).toFixed(1);
table('Search in Chromium, milliseconds from a key to laid-out rows', [
  { keys: times.length, median: at(0.5), p95: at(0.95), p99: at(0.99), 'one frame': 16 },
]);
