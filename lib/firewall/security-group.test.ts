import { describe, expect, it } from 'vitest';
import { parseNetworks } from './parse-networks';
import { planRules } from './plan-rules';
import { groupRefusals, groupWarnings, toGroups } from './security-group';
import { testFlow, testZones } from './test-flow';

const place = { kind: 'listener' } as const;
const flows = [
  testFlow({ id: 'page/a', purpose: 'From workers', sourceZones: ['worker'] }),
  testFlow({ id: 'page/b', purpose: 'From the control plane', sourceZones: ['control-plane'] }),
];

function groupsOf(flows: Parameters<typeof planRules>[0]['flows'], controlPlane: string) {
  const networks = {
    worker: parseNetworks('10.20.0.0/24').cidrs,
    'control-plane': parseNetworks(controlPlane).cidrs,
    'admin-machine': parseNetworks('10.20.9.5').cidrs,
  };
  return toGroups({
    ...planRules({ flows, zones: testZones, networks, place }),
    place,
    variant: 'insert',
    header: [],
  });
}

const groupsWith = (controlPlane: string) => groupsOf(flows, controlPlane);

describe('a security group', () => {
  it('names an opening once where two zones have the same network, with the purposes of both', () => {
    const [group, another] = groupsWith('10.20.0.0/24');
    expect(another).toBeUndefined();
    expect(group?.entries).toEqual([
      {
        name: 'r1-tcp-42113-v4-1',
        description: 'From workers / From the control plane',
        protocol: 'tcp',
        from: 42113,
        to: 42113,
        family: 4,
        cidr: '10.20.0.0/24',
      },
    ]);
  });

  it('calls optional what no needed row opens as well', () => {
    const need = { kind: 'optional', why: 'for scraping' } as const;
    const entriesFor = (needs: readonly Partial<(typeof flows)[number]>[]) =>
      toGroups({
        ...planRules({
          flows: needs.map((about, index) => testFlow({ id: `page/${index}`, purpose: `Row ${index}`, ...about })),
          zones: testZones,
          networks: {},
          place,
        }),
        place,
        variant: 'insert',
        header: [],
      }).flatMap(({ entries }) => entries.map(({ description }) => description));
    expect(entriesFor([{ need }])).toEqual(['Optional: Row 0']);
    expect(entriesFor([{ need }, {}])).toEqual(['Row 0 / Row 1']);
  });

  it('names it for each network where they differ', () => {
    const [group] = groupsWith('10.20.1.0/24');
    expect(group?.entries.map(({ cidr, description }) => [cidr, description])).toEqual([
      ['10.20.0.0/24', 'From workers'],
      ['10.20.1.0/24', 'From the control plane'],
    ]);
  });

  it('never hears a broadcast, and says so', () => {
    const dhcp = testFlow({ id: 'page/dhcp', protocol: 'UDP', ports: [{ from: 67, to: 67 }] });
    const request = { ...planRules({ flows: [dhcp], zones: testZones, networks: {}, place }), place, header: [] };
    expect([...groupRefusals({ ...request, variant: 'insert' })]).toEqual([[2, 'a VPC carries no broadcast']]);
  });

  it('keeps openings apart whose numbers read alike in a row', () => {
    const ranges = [
      { from: 2, to: 222 },
      { from: 22, to: 22 },
    ];
    const alike = flows.map((flow, index) => ({ ...flow, ports: ranges.slice(index, index + 1) }));
    const [group] = groupsOf(alike, '10.20.0.0/24');
    expect(group?.entries.map(({ from, to }) => ({ from, to }))).toEqual(ranges);
  });

  it.each([
    { networks: 60, family: 4, isOver: false },
    { networks: 61, family: 'either', isOver: false },
    { networks: 61, family: 4, isOver: true },
    { networks: 61, family: 6, isOver: true },
  ])(
    'says that AWS has to be asked for $networks entries of IPv$family: $isOver',
    ({ networks: count, family, isOver }) => {
      const isV4 = (index: number) => family === 4 || (family === 'either' && index % 2 === 0);
      const at = (index: number) => (isV4(index) ? `10.1.${index}.1` : `fd00:${index}::1`);
      const networks = {
        worker: parseNetworks(Array.from({ length: count }, (_, index) => at(index)).join(' ')).cidrs,
        'admin-machine': parseNetworks('10.20.9.5 fd00::5').cidrs,
      };
      const plan = planRules({ flows: flows.slice(0, 1), zones: testZones, networks, place });
      const warnings = groupWarnings({ ...plan, warnings: ['first'], place, variant: 'insert', header: [] });
      expect(warnings).toEqual([
        'first',
        ...(isOver ? [expect.stringMatching(/^AWS takes 60 .*Admin machine\.$/)] : []),
      ]);
    },
  );
});
