import { expect, it } from 'vitest';
import { formatOpening } from './flow';

it.each([
  {
    protocol: 'TCP',
    ports: [
      { from: 443, to: 443 },
      { from: 2379, to: 2380 },
    ],
    written: 'TCP 443, 2379-2380',
  },
  { protocol: 'ICMP', ports: [], written: 'ICMP' },
] as const)('an opening is written $written', ({ protocol, ports, written }) => {
  expect(formatOpening({ protocol, ports })).toBe(written);
});
