import { expect, it } from 'vitest';
import * as words from '@/lib/words/search';
import { createSearch } from './create-search';
import { testIndex, wholeIndex } from './fixtures/search';
import { ofRelease } from './of-release';

const [first, ...others] = testIndex.rows;
if (!first) throw new Error('the test index has no rows');
const index = { ...testIndex, rows: [{ ...first, releases: '0.6–0.20' }, ...others] };
const portOf = String(first.ports[0]?.[0]);
const find = (release: string) =>
  createSearch(ofRelease(index, release))
    .query(portOf, { settled: true })
    .hits.map(({ rowId }) => rowId);

it('a row that ended is found in its own releases only', () => {
  expect(find('0.20')).toContain(first.id);
  expect(find('0.26')).not.toContain(first.id);
});

it('the other rows are found by the same names as before', () => {
  const names = ['etcd', 'tinkerbell', 'bare metal', 'worker to control plane'];
  const later = createSearch(ofRelease(index, '0.26'));
  const whole = createSearch(index);
  const ids = (search: typeof whole, name: string) =>
    search.query(name, { settled: true }).hits.flatMap(({ rowId }) => (rowId === first.id ? [] : [rowId]));
  expect(names.map((name) => ids(later, name))).toEqual(names.map((name) => ids(whole, name)));
});

it('what is named in other releases only is told so, and its port finds nothing else', () => {
  const rows = wholeIndex.rows.filter(({ releases }) => releases === '0.12–0.25').map(({ id }) => id);
  expect(rows).toContain('cloudstack/tcp-8080-cloudstack-api');
  const askIn = (release: string, query: string) =>
    createSearch(ofRelease(wholeIndex, release)).query(query, { settled: true });
  for (const query of ['cloudstack', 'cloudstack 8080', 'which port for cloudstack']) {
    const { hits, hints, nothing } = askIn('0.26', query);
    expect(hits, query).toEqual([]);
    expect(nothing, query).toBeNull();
    expect(hints, query).toEqual([words.elsewhere('CloudStack', '0.26', '0.12–0.25')]);
    expect(askIn('0.25', query).hits[0]?.rowId, query).toMatch(/^cloudstack/);
  }
  expect(askIn('0.26', 'cloudstack 6443').hits[0]?.rowId).toBe('control-plane/tcp-6443-kubernetes-api');
});
