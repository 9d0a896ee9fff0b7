import { describe, expect, it } from 'vitest';
import { toMatrix } from './matrix';
import { parseNetworks } from './parse-networks';
import { planRules } from './plan-rules';
import { columns, neutralise, toTable } from './table';
import { testFlow, testFlows, testZones } from './test-flow';

const networks = () => ({
  worker: parseNetworks('10.20.0.64/26 10.20.9.1 fd00:20::/64').cidrs,
  'admin-machine': parseNetworks('10.20.0.5 fd00:20::5').cidrs,
});
const plan = (kind: 'between' | 'listener') =>
  planRules({ flows: testFlows, zones: testZones, networks: networks(), place: { kind } });

describe('a table of rules', () => {
  const linesOf = () => toTable({ ...plan('between'), header: ['Portolan: ports', 'See https://example.org/'] });

  it('has a line for each rule and IP version, with every column', () => {
    const lines = linesOf();
    expect(lines[0]).toEqual({
      Rule: '1',
      Action: 'allow',
      'Source zone': 'Worker nodes',
      'Source address': '10.20.0.64/26, 10.20.9.1',
      'Destination zone': 'Admin machine',
      'Destination address': '10.20.0.5',
      Protocol: 'TCP',
      Ports: '80, 42113',
      'Source ports': '',
      'ICMP type': '',
      Direction: 'forwarded',
      Purpose: 'Tink server gRPC; Smee HTTP',
      'Needed for': 'creation',
      Rows: 'bare-metal/tcp-42113-tink-server-grpc, bare-metal/tcp-80-smee-http',
      Reference: 'Portolan: ports. See https://example.org/',
      Requester: '',
      Expiry: '',
      Review: '',
    });
    expect(lines[1]?.['Source address']).toBe('fd00:20::/64');
    for (const line of lines) expect(Object.keys(line)).toEqual([...columns]);
  });

  it('names the type of ICMP, and the source port of a broadcast', () => {
    const lines = linesOf();
    expect(lines.find(({ Protocol }) => Protocol === 'ICMP')).toMatchObject({ 'ICMP type': 'echo request', Ports: '' });
    expect(lines.at(-1)).toMatchObject({
      'Source zone': 'A machine without an address',
      'Source address': '0.0.0.0',
      'Destination zone': 'Broadcast',
      'Destination address': '255.255.255.255',
      'Source ports': '68',
      Ports: '67',
    });
  });

  it('says in which phases its rows are needed, in their order, and which rules are optional', () => {
    const flows = [
      testFlow({ id: 'a/b', phases: ['manage'] }),
      testFlow({ id: 'a/c', phases: ['boot'] }),
      testFlow({ id: 'a/d', protocol: 'UDP', phases: ['steady'] }),
      testFlow({ id: 'a/e', protocol: 'ICMP', ports: [], phases: ['steady'], need: { kind: 'optional', why: 'x' } }),
      testFlow({ id: 'a/f', protocol: 'UDP', phases: ['boot'], need: { kind: 'optional', why: 'x' } }),
    ];
    const plan = planRules({ flows, zones: testZones, networks: {}, place: { kind: 'listener' } });
    expect(toTable({ ...plan, header: [] }).map((line) => line['Needed for'])).toEqual([
      'creation; upgrade, scaling, repair',
      'running',
      'running; optional',
      'creation; optional',
    ]);
  });

  it('says which way a host sees it', () => {
    const directions = (place: Parameters<typeof planRules>[0]['place']) => [
      ...new Set(
        toTable({ ...planRules({ flows: testFlows, zones: testZones, networks: networks(), place }), header: [] }).map(
          ({ Direction }) => Direction,
        ),
      ),
    ];
    expect(directions({ kind: 'listener' })).toEqual(['inbound']);
    expect(directions({ kind: 'host', zone: 'worker', outbound: true })).toEqual(['outbound', 'inbound']);
  });
});

describe('a cell', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['  +1', "'+1"],
    ['-x', "'-x"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['＝1', "'＝1"],
    ['\t=1', "'=1"],
    ['a=1', 'a=1'],
    ['two\nlines', 'two lines'],
    ['', ''],
  ])('of %j is %j', (text, cell) => {
    expect(neutralise(text)).toBe(cell);
  });
});

describe('a matrix of zones', () => {
  it('has a line for each source, a column for each destination, and what is allowed where they meet', () => {
    expect(toMatrix(plan('between'))).toEqual([
      [
        'From / to',
        'Admin machine: 10.20.0.5, fd00:20::5',
        'Worker nodes: 10.20.0.64/26, 10.20.9.1, fd00:20::/64',
        'Broadcast: 255.255.255.255',
      ],
      [
        'Worker nodes: 10.20.0.64/26, 10.20.9.1, fd00:20::/64',
        'TCP 80, 42113 [rule 1]; UDP 67 (IPv4 only) [rule 2]; UDP 69 [rule 3]; ICMP echo request [rule 5]',
        '',
        '',
      ],
      ['Admin machine: 10.20.0.5, fd00:20::5', '', 'TCP 30000-32767 [rule 4]', ''],
      ['A machine without an address: 0.0.0.0', '', '', 'UDP 67 from port 68 (IPv4 only) [rule 6]'],
    ]);
  });

  it('says which rules are optional', () => {
    const flows = [testFlow({ id: 'a/b' }), testFlow({ id: 'a/c', need: { kind: 'optional', why: 'for scraping' } })];
    const { rules } = planRules({ flows, zones: testZones, networks: {}, place: { kind: 'between' } });
    expect(toMatrix({ rules })[1]?.[1]).toBe('TCP 42113 [rule 1]; TCP 42113 [optional rule 2]');
  });

  it('shows a zone without addresses by its placeholder', () => {
    const open = planRules({
      flows: [testFlow({ id: 'a/b' })],
      zones: testZones,
      networks: {},
      place: { kind: 'between' },
    });
    expect(toMatrix(open)).toEqual([
      ['From / to', 'Admin machine: <admin-machine>'],
      ['Worker nodes: <worker-nodes>', 'TCP 42113 [rule 1]'],
    ]);
  });
});
