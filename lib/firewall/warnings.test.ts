import { describe, expect, it } from 'vitest';
import { parseNetworks } from './parse-networks';
import { planRules, type RuleFlow } from './plan-rules';
import type { Place } from './rule';
import { testFlow, testZones } from './test-flow';

const everyZone = [
  ...testZones,
  { id: 'control-plane-endpoint', name: 'Control plane endpoint', about: 'Floats.' },
  { id: 'internet', name: 'Internet', about: 'Public hosts.' },
];
const networks = () => ({
  worker: parseNetworks('10.20.0.64/26').cidrs,
  'admin-machine': parseNetworks('10.20.0.5').cidrs,
  'control-plane': parseNetworks('10.20.0.16/28').cidrs,
  'control-plane-endpoint': parseNetworks('10.20.0.30').cidrs,
  internet: parseNetworks('203.0.113.0/24').cidrs,
});
const flow = (about: Partial<RuleFlow>) => testFlow({ id: 'page/row', phases: ['steady'], ...about });
const udp = (port: number) => flow({ protocol: 'UDP', ports: [{ from: port, to: port }] });
const host: Place = { kind: 'host', zone: 'admin-machine', outbound: false };
const said = (
  flows: readonly RuleFlow[],
  place: Place = host,
  typed: Parameters<typeof planRules>[0]['networks'] = networks(),
) => planRules({ flows, zones: everyZone, networks: typed, place }).warnings;

describe('what is said beside rules', () => {
  it('is nothing where nothing can go wrong', () => {
    expect(said([flow({})])).toEqual([]);
  });

  it.each([
    { about: 'DHCP on the segment', flows: [udp(67)], place: host, words: /^DHCP begins as a broadcast/ },
    {
      about: 'DHCP off it',
      flows: [udp(67)],
      place: { kind: 'between' } as const,
      words: /^DHCP crosses a router only/,
    },
    { about: 'TFTP', flows: [udp(69)], place: host, words: /^Smee sends TFTP files from port 69/ },
    { about: 'IPMI', flows: [udp(623)], place: host, words: /^IPMI is UDP 623/ },
    { about: 'Geneve', flows: [udp(6081)], place: host, words: /^Geneve \(UDP 6081\) carries all pod traffic\. Never/ },
    {
      about: 'a free endpoint address',
      flows: [flow({ destinationZones: ['control-plane-endpoint'] })],
      place: { kind: 'listener' } as const,
      words: /^Drop rather than reject/,
    },
    {
      about: 'names on the internet',
      flows: [flow({ destinationZones: ['internet'] })],
      place: { kind: 'listener' } as const,
      words: /^Destinations on the internet are host names/,
    },
    {
      about: 'ICMP between zones',
      flows: [flow({})],
      place: { kind: 'between' } as const,
      words: /^A firewall between zones has to let ICMP errors pass/,
    },
  ])('warns of $about, and of that alone', ({ flows, place, words }) => {
    const warnings = said(flows, place).filter((text) => !/ICMP errors/.test(text) || /ICMP/.test(words.source));
    expect(warnings).toEqual([expect.stringMatching(words)]);
  });

  it.each([66, 68, 70, 622, 624, 6080])('has nothing to say of UDP %i', (port) => {
    expect(said([udp(port)])).toEqual([]);
  });

  it('finds a port among others of its row and among other rows of its rule', () => {
    const two = udp(5000);
    const ranges = [...two.ports, { from: 600, to: 700 }];
    expect(said([two, { ...two, id: 'page/other', rowId: 'page/other', ports: ranges }])).toEqual([
      expect.stringMatching(/^IPMI/),
    ]);
  });

  it('says nothing between zones where no rule is', () => {
    expect(said([flow({ path: 'overlay' })], { kind: 'between' })).toEqual([]);
  });

  it('says nothing of TCP on a port that means something in UDP', () => {
    for (const port of [67, 69, 623, 6081]) expect(said([flow({ ports: [{ from: port, to: port }] })])).toEqual([]);
  });

  it('names what has no address, what is open to all, and what shares addresses', () => {
    expect(said([flow({})], host, { ...networks(), worker: [] })).toEqual([
      'No address yet for Worker nodes. The placeholder stops the tool until it is replaced.',
    ]);
    expect(said([flow({})], host, { ...networks(), worker: parseNetworks('any').cidrs })).toEqual([
      'Worker nodes stands for every address.',
    ]);
    expect(said([flow({})], host, { ...networks(), worker: parseNetworks('0.0.0.0/0 fd00::/64').cidrs })).toEqual([
      'Worker nodes stands for every address.',
    ]);
    expect(said([flow({})], host, { ...networks(), worker: parseNetworks('10.20.0.0/24').cidrs })).toEqual([
      'These zones share addresses, so a rule for one opens the other too: Worker nodes and Admin machine.',
    ]);
  });

  it.each([
    { zone: 'control-plane', source: 'management-cluster', isSaid: true },
    { zone: 'worker', source: 'management-cluster', isSaid: true },
    { zone: 'worker', source: 'admin-machine', isSaid: false },
    { zone: 'admin-machine', source: 'management-cluster', isSaid: false },
  ])('remembers at $zone that a cluster may manage itself, from $source: $isSaid', ({ zone, source, isSaid }) => {
    const flows = [
      flow({ sourceZones: [source], destinationZones: ['internet'] }),
      flow({ id: 'page/other', sourceZones: ['internet'], destinationZones: ['internet'] }),
    ];
    const sentence = expect.stringMatching(/^A cluster that manages itself/);
    expect(said(flows, { kind: 'host', zone, outbound: false })).toEqual(isSaid ? [sentence] : []);
  });

  it.each([
    { management: '10.9.0.0/24', worker: '10.20.0.64/26', isSaid: true },
    { management: '10.20.0.0/24', worker: '10.20.0.64/26', isSaid: false },
    { management: '10.20.0.64/27', worker: '10.20.0.64/26', isSaid: false },
    { management: '', worker: '10.20.0.64/26', isSaid: false },
    { management: '10.9.0.0/24', worker: '', isSaid: false },
    { management: '10.9.0.0/24', worker: '', controlPlane: '10.20.1.0/28', isSaid: true },
    { management: '10.20.0.0/24', worker: '10.20.0.64/26', controlPlane: '10.20.1.0/28', isSaid: false },
  ])(
    'asks about a management cluster at "$management" beside "$worker" and "$controlPlane": $isSaid',
    ({ management, worker, controlPlane = '', isSaid }) => {
      const flows = [flow({ sourceZones: ['worker', 'control-plane'], destinationZones: ['management-cluster'] })];
      const typed = { worker, 'control-plane': controlPlane, 'management-cluster': management };
      const cidrs = Object.entries(typed).map(([zone, text]) => [zone, parseNetworks(text).cidrs]);
      const isAsked = said(flows, { kind: 'listener' }, Object.fromEntries(cidrs)).some((text) =>
        /^The management cluster shares no address/.test(text),
      );
      expect(isAsked).toBe(isSaid);
    },
  );

  it.each([
    { divided: ['control-plane'], destinationZones: ['control-plane-endpoint'], isSaid: true },
    { divided: ['worker'], destinationZones: ['control-plane-endpoint'], isSaid: false },
    { divided: ['control-plane'], destinationZones: ['admin-machine'], isSaid: false },
  ])('says that one control plane has one segment: %j', ({ divided, destinationZones, isSaid }) => {
    const flows = [flow({ destinationZones })];
    const { warnings } = planRules({
      flows,
      zones: everyZone,
      networks: networks(),
      divided,
      place: { kind: 'listener' },
    });
    expect(warnings.some((text) => /floats by ARP, .* one layer 2 segment/.test(text))).toBe(isSaid);
  });

  it('finds shared addresses among thousands', () => {
    const many = (last: number) =>
      parseNetworks(Array.from({ length: 2000 }, (_, i) => `10.${i >> 8}.${i & 255}.${last}`).join(' ')).cidrs;
    const at = (cidrs: ReturnType<typeof many>) => said([flow({})], host, { worker: many(1), 'admin-machine': cidrs });
    expect(at(many(2))).toEqual([]);
    expect(at([...many(2).slice(0, -1), ...many(1).slice(-1)])).toHaveLength(1);
  });

  it('names the rows that may be left out', () => {
    const optional = { kind: 'optional', why: 'for scraping' } as const;
    expect(said([flow({ id: 'a/always' }), flow({ id: 'b/optional', need: optional })])).toEqual([
      'These rows are optional, so leave out those that you do not use: b/optional.',
    ]);
  });

  it('asks for no optional row while creating or upgrading', () => {
    const need = { kind: 'optional', why: 'for a check' } as const;
    expect(
      said([
        flow({ id: 'a/boot', phases: ['boot'], need }),
        flow({ id: 'b/both', phases: ['boot', 'manage'], need }),
        flow({ id: 'c/manage', phases: ['manage'], need }),
        flow({ id: 'd/needed', phases: ['manage'] }),
      ]),
    ).toEqual([
      'A cluster that only runs does not need these rows. Upgrades, scaling and repair do: d/needed.',
      'These rows are optional, so leave out those that you do not use: a/boot, b/both, c/manage.',
    ]);
  });

  it('tells what creation alone needs from what an upgrade needs again', () => {
    expect(
      said([
        flow({ id: 'a/boot', phases: ['boot'] }),
        flow({ id: 'b/both', phases: ['boot', 'manage'] }),
        flow({ id: 'c/manage', phases: ['manage'] }),
        flow({ id: 'd/always', phases: ['boot', 'steady', 'manage'] }),
        flow({ id: 'e/steady', phases: ['boot', 'steady'] }),
      ]),
    ).toEqual([
      'Only creation needs these rows, so they may be closed afterwards: a/boot.',
      'A cluster that only runs does not need these rows. Upgrades, scaling and repair do: c/manage, b/both.',
    ]);
  });
});
