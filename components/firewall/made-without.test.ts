import { expect, it } from 'vitest';
import { parseNetworks } from '@/lib/firewall';
import { testZones } from '@/lib/firewall/test-flow';
import { madeWithout } from './made-without';

const told = (worker: string) =>
  madeWithout({ fields: { worker: parseNetworks(worker), 'admin-machine': parseNetworks('10.0.0.1') } }, testZones);

it.each([
  { typed: '10.20.0.0/24', expected: [] },
  { typed: '', expected: [] },
  {
    typed: '10.20.0.0/24,10.20.1.0/99',
    expected: [
      'Made without what was not understood under Worker nodes: "10.20.1.0/99" has no right length: 0 to 32 after the slash.',
    ],
  },
])('what is in no rule is told with its field: $typed', ({ typed, expected }) => {
  expect(told(typed)).toEqual(expected);
});

it('of very much a little is told, and how much more there is', () => {
  expect(told('10.1 10.2 10.3 10.4 10.5')).toEqual([
    expect.stringMatching(/"10\.1" .*"10\.2" .*"10\.3" .*numbers\. And 2 more\.$/),
  ]);
});
