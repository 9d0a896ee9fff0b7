import { expect, test } from 'vitest';
import { formerIdsOf } from './endpoint';

test('it is found under the names that became its own, and not under what was before those', () => {
  const renames = [
    { release: '0.11', from: 'Gate', to: 'Old Door' },
    { release: '0.20', from: 'Old Door', to: 'Door' },
  ];
  expect(formerIdsOf({ name: 'Door', renames })).toEqual(['old-door']);
  expect(formerIdsOf({ name: 'Door', renames: [] })).toEqual([]);
});
