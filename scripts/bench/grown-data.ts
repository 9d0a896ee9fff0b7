import { gzipSync } from 'node:zlib';
import { getCatalog, getLexicon, getPublished } from '@/lib/content';
import { applies, defaultProfile } from '@/lib/profile';
import { toSearchIndex } from '@/lib/search';
import { createSearch } from '@/lib/search/create-search';

/** Run inside of a project with grown content: how long it takes to read, to index, to search and to filter it. */
const queries = [
  'which port for tinkerbell',
  'kubelet from control plane',
  '2380',
  'etcd external',
  'vcenter 443 worker',
  'dial tcp 10.0.0.5:6443',
];

function timed<Value>(work: () => Value): { value: Value; ms: number } {
  const from = performance.now();
  const value = work();
  return { value, ms: performance.now() - from };
}

const from = performance.now();
const catalog = await getCatalog();
const readMs = performance.now() - from;
const lexicon = await getLexicon();
const published = getPublished().versions.at(-1)?.rows ?? [];
const index = timed(() => toSearchIndex(catalog, lexicon, { published }));
const json = JSON.stringify(index.value);
const search = timed(() => createSearch(index.value));

const keystrokes = queries.flatMap((query) => [...query].map((_, length) => query.slice(0, length + 1)));
for (const text of keystrokes) search.value.query(text, { settled: false });
const keys = keystrokes
  .map((text) => timed(() => search.value.query(text, { settled: false })).ms)
  .sort((a, b) => a - b);
const at = (share: number) => keys[Math.floor(keys.length * share)] ?? Number.NaN;

const profile = { ...defaultProfile(catalog), provider: 'bare-metal' as const };
const filter = timed(() => catalog.rows.filter((row) => applies(row, profile, catalog.options).applies));
const sort = timed(() => [...catalog.rows].sort((a, b) => (a.ports[0]?.from ?? 0) - (b.ports[0]?.from ?? 0)));

console.log(
  JSON.stringify({
    rows: catalog.rows.length,
    'read ms': Math.round(readMs),
    'index ms': Math.round(index.ms),
    'raw KiB': Math.round(json.length / 1024),
    'gzip KiB': Math.round(gzipSync(json, { level: 9 }).length / 1024),
    'start ms': Math.round(search.ms),
    'key p50 ms': Number(at(0.5).toFixed(2)),
    'key p99 ms': Number(at(0.99).toFixed(2)),
    'filter ms': Number(filter.ms.toFixed(1)),
    'sort ms': Number(sort.ms.toFixed(1)),
  }),
);
