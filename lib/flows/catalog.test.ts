import { describe, expect, it } from 'vitest';
import { type Catalog, indexCatalog } from './catalog';

/** Only what an index is made of. */
const catalog = {
  rows: [{ id: 'page/one' }, { id: 'page/two' }],
  flows: [
    { id: 'page/one~a', rowId: 'page/one' },
    { id: 'page/two~a', rowId: 'page/two' },
    { id: 'page/one~b', rowId: 'page/one' },
  ],
  endpoints: [{ id: 'a' }, { id: 'b' }],
  zones: [{ id: 'worker' }],
} as unknown as Catalog;

describe('an index of the catalog', () => {
  it('finds rows, endpoints and zones by their id', () => {
    const { row, endpoint, zone } = indexCatalog(catalog);
    expect(row.get('page/two')).toBe(catalog.rows[1]);
    expect(endpoint.get('b')).toBe(catalog.endpoints[1]);
    expect(zone.get('worker')).toBe(catalog.zones[0]);
    expect([row.size, endpoint.size, zone.size]).toEqual([2, 2, 1]);
  });

  it('gathers the flows of each row, in their order', () => {
    const { flowsOfRow } = indexCatalog(catalog);
    expect(flowsOfRow.get('page/one')?.map(({ id }) => id)).toEqual(['page/one~a', 'page/one~b']);
    expect(flowsOfRow.get('page/two')?.map(({ id }) => id)).toEqual(['page/two~a']);
  });
});
