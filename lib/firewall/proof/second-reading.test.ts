import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Path, PortRange, Protocol } from '@/lib/flows';
import type { Format } from '../format';
import { formats } from '../formats';
import { parseNetworks } from '../parse-networks';
import { planRules, type RuleFlow } from '../plan-rules';
import type { Place } from '../rule';
import { testFlow } from '../test-flow';
import { hostileTexts } from './hostile-texts';
import { meantPermits } from './meant-permits';
import { describePermits } from './permit';
import { expectedOf } from './reading';
import { secondReadings } from './readings';

const zoneIds = ['admin-machine', 'worker', 'control-plane', 'tools'];
const zones = zoneIds.map((id) => ({ id, name: `Zone ${id}`, about: id }));

const port = fc.oneof(
  fc.constantFrom(1, 22, 67, 68, 69, 70, 623, 6081, 65_534, 65_535),
  fc.integer({ min: 1, max: 65_535 }),
);
const range: fc.Arbitrary<PortRange> = fc.oneof(
  port.map((from) => ({ from, to: from })),
  fc.tuple(port, port).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) })),
);
const words = fc.oneof(fc.constantFrom(...hostileTexts), fc.string({ unit: 'binary', maxLength: 300 }));
const zoneList = fc.uniqueArray(fc.constantFrom(...zoneIds), { maxLength: 3 });

const flow: fc.Arbitrary<Omit<RuleFlow, 'id'>> = fc
  .record({
    protocol: fc.constantFrom<Protocol[]>('TCP', 'TCP', 'UDP', 'UDP', 'ICMP', 'ARP'),
    ports: fc.array(range, { maxLength: 20 }),
    purpose: words,
    path: fc.constantFrom<Path[]>('underlay', 'underlay', 'underlay', 'internet', 'overlay', 'loopback', 'layer-2'),
    symmetric: fc.boolean(),
    sourceZones: zoneList,
    destinationZones: zoneList,
  })
  .map((about) => testFlow({ id: 'a/b', ...about, ports: about.protocol === 'ICMP' ? [] : about.ports }));

const flows = fc
  .array(flow, { minLength: 1, maxLength: 8 })
  .map((list) => list.map((one, index) => ({ ...one, id: `page/row-${index}~x`, rowId: `page/row-${index}` })));

const v4 = fc.constantFrom(
  '10.20.0.5/32',
  '10.20.0.64/26',
  '192.0.2.0/25',
  '0.0.0.0/0',
  '128.0.0.0/1',
  '203.0.113.7/32',
);
const v6 = fc.constantFrom('fd00:20::5/128', 'fd00:20::40/122', '2001:db8::/32', '::/0', '2001:db8:1:0:1::/80');
const networkList = fc
  .uniqueArray(fc.oneof(v4, v6), { minLength: 1, maxLength: 4 })
  .filter((list) => parseNetworks(list.join(' ')).cidrs.length === list.length);
const networks = fc
  .tuple(networkList, networkList, networkList, networkList)
  .map((lists) => Object.fromEntries(zoneIds.map((id, index) => [id, lists[index] ?? []])));

const place: fc.Arbitrary<Place> = fc.oneof(
  fc.constant<Place>({ kind: 'between' }),
  fc.constant<Place>({ kind: 'listener' }),
  fc.record({ kind: fc.constant('host' as const), zone: fc.constantFrom(...zoneIds), outbound: fc.boolean() }),
);

interface Asked {
  flows: readonly RuleFlow[];
  networks: Readonly<Record<string, readonly string[]>>;
  place: Place;
}

function render(format: Format, { flows, networks, place }: Asked) {
  const cidrs = Object.fromEntries(
    Object.entries(networks).map(([id, list]) => [id, parseNetworks(list.join(' ')).cidrs]),
  );
  const plan = planRules({ flows, zones, networks: cidrs, place });
  return format.variants.map((variant) => format.render({ ...plan, place, variant, header: ['Portolan'] }));
}

const readingOf = (id: string) => {
  const found = secondReadings.find(({ format }) => format === id);
  if (!found) throw new Error(`lib/firewall/proof/readings has no second reading of "${id}"`);
  return found;
};

describe.each(formats.map((format) => [format.id, format] as const))('a second reading of %s', (id, format: Format) => {
  it('finds what the flows mean, no more and no less, whatever the words', () => {
    const reading = readingOf(id);
    fc.assert(
      fc.property(flows, networks, place, (...[someFlows, someNetworks, somePlace]) => {
        const asked = { flows: someFlows, networks: someNetworks, place: somePlace };
        const meant = expectedOf(reading, meantPermits(asked));
        for (const { files } of render(format, asked))
          expect(describePermits(reading.read(files, asked))).toEqual(describePermits(meant));
      }),
      { numRuns: 150 },
    );
  });

  it('loses the flows that the format says it cannot write, and those alone', () => {
    const reading = readingOf(id);
    fc.assert(
      fc.property(flows, networks, place, (...[someFlows, someNetworks, somePlace]) => {
        const asked = { flows: someFlows, networks: someNetworks, place: somePlace };
        for (const { outcomes } of render(format, asked))
          for (const { flowId, becomes } of outcomes) {
            const own = meantPermits({ ...asked, flows: someFlows.filter((candidate) => candidate.id === flowId) });
            expect({ flowId, isWritten: becomes.kind === 'rule' }).toEqual({
              flowId,
              isWritten: expectedOf(reading, own).length > 0,
            });
          }
      }),
      { numRuns: 60 },
    );
  });
});
