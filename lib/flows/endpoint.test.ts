import { expect, test } from 'vitest';
import { type Endpoint, formerIdsOf } from './endpoint';

const called = (name: string, renames: Endpoint['renames']): Endpoint => ({
  id: 'door',
  name,
  aliases: [],
  kind: 'service',
  providers: [],
  runsOn: [],
  installedBy: 'eks-anywhere',
  zones: { boot: [], steady: [], manage: [] },
  since: '0.10',
  until: null,
  renames,
  note: null,
  evidence: [],
  confidence: { level: 'high' },
});

test('it is found under the names that became its own, and not under what was before those', () => {
  const renames = [
    { release: '0.11', from: 'Gate', to: 'Old Door' },
    { release: '0.20', from: 'Old Door', to: 'Door' },
  ];
  expect(formerIdsOf(called('Door', renames))).toEqual(['old-door']);
  expect(formerIdsOf(called('Door', []))).toEqual([]);
});
