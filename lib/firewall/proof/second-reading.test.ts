import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Need, Path, PortRange, Protocol } from '@/lib/flows';
import { type Format, placeFor } from '../format';
import { formats } from '../formats';
import { parseNetworks } from '../parse-networks';
import { planRules, type RuleFlow } from '../plan-rules';
import type { Place } from '../rule';
import { testFlow } from '../test-flow';
import { hostileTexts } from './hostile-texts';
import { meantPermits } from './meant-permits';
import { describePermits } from './permit';
import { expectedOf, type TextFile } from './reading';
import { secondReadings } from './readings';

/** Fewer where thousands of changed programs are tried. */
const runs = Number(process.env.PROOF_RUNS ?? 100);
const isMutant = process.env.PROOF_RUNS !== undefined;

const zoneIds = ['admin-machine', 'worker', 'control-plane', 'control-plane-endpoint', 'management-cluster', 'tools'];

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
    need: fc.constantFrom<Need[]>({ kind: 'always' }, { kind: 'optional', why: 'for scraping' }),
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
const v6 = fc.constantFrom(
  'fd00:20::5/128',
  'fd00:20:5::/128',
  'fd00:20::40/122',
  '2001:db8::/32',
  '::/0',
  '2001:db8:1:0:1::/80',
);
const networkList = fc
  .uniqueArray(fc.oneof(v4, v6), { minLength: 1, maxLength: 4 })
  .filter((list) => parseNetworks(list.join(' ')).cidrs.length === list.length);
/** Some zones have the same networks. */
const networks = fc
  .tuple(
    fc.array(networkList, { minLength: 1, maxLength: zoneIds.length }),
    fc.array(fc.nat(), { minLength: zoneIds.length, maxLength: zoneIds.length }),
  )
  .map(([lists, picks]) =>
    Object.fromEntries(zoneIds.map((id, index) => [id, lists[(picks[index] ?? 0) % lists.length] ?? []])),
  );

const place: fc.Arbitrary<Place> = fc.oneof(
  fc.constant<Place>({ kind: 'between' }),
  fc.constant<Place>({ kind: 'listener' }),
  fc.record({ kind: fc.constant('host' as const), zone: fc.constantFrom(...zoneIds), outbound: fc.boolean() }),
);

interface Asked {
  flows: readonly RuleFlow[];
  networks: Readonly<Record<string, readonly string[]>>;
  place: Place;
  /** Names of zones, in their order. */
  names: readonly string[];
  header: readonly string[];
}

const asked: fc.Arbitrary<Asked> = fc.record({
  flows,
  networks,
  place,
  names: fc.array(fc.oneof(fc.constantFrom('Admin machine', 'Worker nodes'), words), {
    minLength: zoneIds.length,
    maxLength: zoneIds.length,
  }),
  header: fc.array(words, { minLength: 1, maxLength: 3 }),
});

/** A format is asked for no place but those that it stands at. */
const askedOf = (format: Format): fc.Arbitrary<Asked> =>
  asked.map((request) => ({ ...request, place: placeFor(format, request.place) }));

function render(format: Format, { flows, networks, place, names, header }: Asked) {
  const zones = zoneIds.map((id, index) => ({ id, name: names[index] ?? '', about: id }));
  const fields = Object.entries(networks).map(([id, list]) => ({ id, ...parseNetworks(list.join(' ')) }));
  const cidrs = Object.fromEntries(fields.map((field) => [field.id, field.cidrs]));
  const divided = fields.flatMap(({ id, isDivided }) => (isDivided ? [id] : []));
  const plan = planRules({ flows, zones, networks: cidrs, divided, place });
  return format.variants.map((variant) => format.render({ ...plan, place, variant, header }));
}

const readingOf = (id: string) => {
  const found = secondReadings.find(({ format }) => format === id);
  if (!found) throw new Error(`lib/firewall/proof/readings has no second reading of "${id}"`);
  return found;
};

/** What a tool reads, in signs that no tool reads differently; tickets hold the reader's own language. */
const forPeople = ['ticket', 'markdown', 'xlsx', 'csv', 'tsv', 'matrix'];

const plain: Asked = {
  flows: [
    testFlow({ id: 'page/a~x', rowId: 'page/a', sourceZones: ['admin-machine'], destinationZones: ['control-plane'] }),
    testFlow({
      id: 'page/b~x',
      rowId: 'page/b',
      sourceZones: ['admin-machine'],
      destinationZones: ['tools'],
      ports: [
        { from: 42113, to: 42113 },
        { from: 30000, to: 32767 },
      ],
    }),
  ],
  networks: {
    'admin-machine': ['10.20.0.5/32', 'fd00:20::5/128'],
    'control-plane': ['10.20.0.16/28', 'fd00:20::10/124'],
    tools: ['10.20.0.9/32', 'fd00:20::9/128'],
  },
  place: { kind: 'listener' },
  names: zoneIds,
  header: ['Portolan'],
};

/** Mistakes that a format could make; whoever tries its addresses at one end only sees those of that end. */
const mistakes: readonly (readonly [string, RegExp, string])[] = [
  ['another port', /42113/g, '42114'],
  ['the end of a range', /32767/g, '32766'],
  ['another protocol', /tcp/gi, 'udp'],
  ['another source', /10\.20\.0\.5\b/g, '10.20.0.6'],
  ['another destination', /10\.20\.0\.9\b/g, '10.20.0.8'],
  ['another IPv6 source', /fd00:20::5\b/g, 'fd00:20::6'],
  ['another IPv6 destination', /fd00:20::9\b/g, 'fd00:20::8'],
];

const change = (file: TextFile, [, from, to]: (typeof mistakes)[number]): TextFile => ({
  ...file,
  body: file.body.replace(from, to),
  ...(file.bytes && {
    bytes: Uint8Array.from(String.fromCharCode(...file.bytes).replace(from, to), (sign) => sign.charCodeAt(0)),
  }),
});

describe.each(formats.map((format) => [format.id, format] as const))('a second reading of %s', (id, format: Format) => {
  it('finds what the flows mean, no more and no less, whatever the words', () => {
    const reading = readingOf(id);
    fc.assert(
      fc.property(askedOf(format), (request) => {
        const meant = expectedOf(reading, meantPermits(request));
        for (const { files } of render(format, request)) {
          expect(describePermits(reading.read(files, request))).toEqual(describePermits(meant));
          if (!forPeople.includes(id)) for (const { body } of files) expect(body).toMatch(/^[\t\r\n -~]*$/);
        }
      }),
      { numRuns: runs, endOnFailure: isMutant },
    );
  });

  it('loses the flows that the format says it cannot write, and those alone', () => {
    const reading = readingOf(id);
    fc.assert(
      fc.property(askedOf(format), (request) => {
        for (const { outcomes } of render(format, request))
          for (const { flowId, becomes } of outcomes) {
            const own = meantPermits({
              ...request,
              flows: request.flows.filter((candidate) => candidate.id === flowId),
            });
            expect({ flowId, isWritten: becomes.kind === 'rule' }).toEqual({
              flowId,
              isWritten: expectedOf(reading, own).length > 0,
            });
          }
      }),
      { numRuns: Math.ceil(runs / 2), endOnFailure: isMutant },
    );
  });

  it('notices a wrong port, range, protocol and address', () => {
    const reading = readingOf(id);
    for (const { files } of render(format, plain)) {
      const right = describePermits(reading.read(files, plain));
      expect(right.length).toBeGreaterThan(0);
      for (const mistake of mistakes) {
        const wrong = files.map((file) => change(file, mistake));
        const isTouched = JSON.stringify(wrong) !== JSON.stringify(files);
        const read = () => describePermits(reading.read(wrong, plain)).join('\n');
        const isNoticed = () => {
          try {
            return read() !== right.join('\n');
          } catch {
            return true;
          }
        };
        expect({ mistake: mistake[0], isNoticed: !isTouched || isNoticed() }).toEqual({
          mistake: mistake[0],
          isNoticed: true,
        });
      }
    }
  });
});
