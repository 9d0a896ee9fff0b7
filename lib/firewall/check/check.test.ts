import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formats, parseNetworks, planRules } from '..';
import { testFlow, testFlows, testZones } from '../test-flow';
import { compare } from './compare';
import { readPasted } from './read-pasted';

const networks = () => ({
  worker: parseNetworks('10.20.0.64/26').cidrs,
  'admin-machine': parseNetworks('10.20.0.5').cidrs,
});
const flows = [
  testFlow({ id: 'a/tcp', ports: [{ from: 42113, to: 42113 }] }),
  testFlow({ id: 'a/udp', protocol: 'UDP', ports: [{ from: 69, to: 69 }], purpose: 'TFTP' }),
];
const place = { kind: 'listener' } as const;
const planned = () => planRules({ flows, zones: testZones, networks: networks(), place });

const judge = (text: string) => {
  const { allowed, missing, beyond, notUnderstood } = compare(planned().rules, readPasted(text));
  return {
    allowed: allowed.map(({ part }) => part.rowId),
    missing: missing.map(({ part }) => part.rowId),
    beyond: beyond.map(({ ports }) => ports.from),
    notUnderstood,
  };
};

const inOrder = { allowed: ['a/tcp', 'a/udp'], missing: [], beyond: [], notUnderstood: [] };

describe('what is there against what is wanted', () => {
  it('reads a CSV of rules', () => {
    expect(
      judge('protocol,ports,source,destination\ntcp,42113,10.20.0.64/26,10.20.0.5\nudp,69,10.20.0.64/26,any'),
    ).toEqual(inOrder);
  });

  it('names an opening wider than wanted, and one that is missing', () => {
    expect(judge('tcp,42000-43000,any,any')).toMatchObject({ allowed: ['a/tcp'], missing: ['a/udp'], beyond: [42000] });
  });

  it('names listeners that no row knows, and leaves loopback alone', () => {
    const text = [
      'Netid State  Recv-Q Send-Q Local Address:Port Peer Address:Port Process',
      'tcp   LISTEN 0      128    0.0.0.0:42113      0.0.0.0:*',
      'tcp   LISTEN 0      128    [::]:8080          [::]:*',
      'tcp   LISTEN 0      128    127.0.0.1:9999     0.0.0.0:*',
      'udp   UNCONN 0      0      *:69               *:*',
    ].join('\n');
    expect(judge(text)).toEqual({ ...inOrder, beyond: [8080] });
  });

  it('reads security groups and lists what refers to other groups', () => {
    const permissions = [
      { IpProtocol: 'tcp', FromPort: 42113, ToPort: 42113, IpRanges: [{ CidrIp: '10.20.0.64/26' }] },
      { IpProtocol: 'udp', FromPort: 69, ToPort: 69, UserIdGroupPairs: [{ GroupId: 'sg-1' }] },
    ];
    const { allowed, missing, notUnderstood } = judge(
      JSON.stringify({ SecurityGroups: [{ IpPermissions: permissions }] }),
    );
    expect({ allowed, missing, lines: notUnderstood.length }).toEqual({
      allowed: ['a/tcp'],
      missing: ['a/udp'],
      lines: 1,
    });
  });

  it.each([
    '-A INPUT -i eth0 -p tcp --dport 22 -j ACCEPT',
    '-A INPUT ! -s 10.0.0.1 -p tcp -j ACCEPT',
    '-A INPUT -p tcp -j DROP',
    'gibberish',
  ])('lists a line that it does not understand: %s', (line) => {
    expect(judge(line).notUnderstood).toEqual([line]);
  });
});

const dual = () => ({
  worker: parseNetworks('10.20.0.64/26, 10.20.7.0/24, fd00:20::/64').cidrs,
  'admin-machine': parseNetworks('10.20.0.5 10.20.0.9 fd00:20::5').cidrs,
});
const written = [
  { id: 'nftables', variant: 'whole' },
  { id: 'nftables', variant: 'insert' },
  { id: 'iptables', variant: 'whole' },
  { id: 'iptables', variant: 'insert' },
  { id: 'csv', variant: 'insert' },
  { id: 'tsv', variant: 'insert' },
] as const;

describe.each([
  { kind: 'between' },
  { kind: 'listener' },
  { kind: 'host', zone: 'admin-machine', outbound: true },
] as const)('our own rules, pasted at $kind', (at) => {
  const planOwn = () => planRules({ flows: testFlows, zones: testZones, networks: dual(), place: at });
  const bodyOf = (id: string, variant: 'insert' | 'whole') =>
    formats
      .find((candidate) => candidate.id === id)
      ?.render({ ...planOwn(), place: at, variant, header: [] })
      .files.map(({ body }) => body)
      .join('\n') ?? '';

  it.each(written)('leave nothing to say: $id, $variant', ({ id, variant }) => {
    const { allowed, missing, beyond, notUnderstood } = compare(planOwn().rules, readPasted(bodyOf(id, variant)));
    expect({ missing, beyond, notUnderstood }).toEqual({ missing: [], beyond: [], notUnderstood: [] });
    expect(allowed).toHaveLength(planOwn().rules.flatMap(({ parts }) => parts).length);
  });

  it.each([4, 6] as const)('miss what stands in a line of IPv%i that is taken away', (family) => {
    const gone = family === 4 ? /^.*10\.20\.7\.0\/24.*$/m : /^.*fd00:20::5.*$/m;
    const text = bodyOf('iptables', 'whole');
    expect(text).toMatch(gone);
    expect(compare(planOwn().rules, readPasted(text.replace(gone, ''))).missing.length).toBeGreaterThan(0);
  });
});

describe('our own golden files, placeholders and hostile words among them', () => {
  const sectionsOf = (id: string): string[] =>
    readFileSync(`lib/firewall/formats/golden/${id}.txt`, 'utf8')
      .split(/^======== .*\n/m)
      .slice(1);
  const filesOf = (section: string): string[] => section.split(/^-------- .*\n/m).slice(1);

  it.each([...new Set(written.map(({ id }) => id))])('are understood to the last line: %s', (id) => {
    const texts = sectionsOf(id).flatMap((section) => [...filesOf(section), filesOf(section).join('\n')]);
    expect(texts.length).toBeGreaterThan(1);
    for (const text of texts) {
      expect(readPasted(text).notUnderstood).toEqual([]);
      expect(readPasted(text).allowances.length).toBeGreaterThan(0);
    }
  });
});

describe('a placeholder', () => {
  const text = (id: string): string => {
    const unknown = planRules({ flows, zones: testZones, networks: {}, place });
    const format = formats.find((candidate) => candidate.id === id);
    const files = format?.render({ ...unknown, place, variant: 'insert', header: [] }).files ?? [];
    return files.map(({ body }) => body).join('\n');
  };

  it.each(['nftables', 'iptables', 'csv', 'tsv'])('in %s opens nothing once addresses are known', (id) => {
    expect(text(id)).toContain('<worker-nodes>');
    expect(judge(text(id))).toEqual({ allowed: [], missing: ['a/tcp', 'a/udp'], beyond: [], notUnderstood: [] });
  });

  it.each(['nftables', 'iptables', 'csv', 'tsv'])('in %s is what is wanted while they are not', (id) => {
    const unknown = planRules({ flows, zones: testZones, networks: {}, place });
    const { missing, beyond, notUnderstood } = compare(unknown.rules, readPasted(text(id)));
    expect({ missing, beyond, notUnderstood }).toEqual({ missing: [], beyond: [], notUnderstood: [] });
  });
});
