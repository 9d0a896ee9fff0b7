import { describe, expect, it } from 'vitest';
import { parseNetworks } from '../parse-networks';
import { planRules, type RuleFlow } from '../plan-rules';
import type { Place } from '../rule';
import { testFlow, testZones } from '../test-flow';
import { parsePorts } from './allowance';
import { compare } from './compare';
import { readPasted } from './read-pasted';

const place = { kind: 'listener' } as const;
const typed = { worker: '10.20.0.64/26', 'admin-machine': '10.20.0.5' };
const socketHead = 'Netid State Recv-Q Send-Q Local Address:Port Peer Address:Port\n';

function judge(
  flows: readonly RuleFlow[],
  text: string,
  networks: Readonly<Record<string, string>> = typed,
  at: Place = place,
) {
  const cidrs = Object.entries(networks).map(([zone, list]) => [zone, parseNetworks(list).cidrs]);
  const { rules } = planRules({ flows, zones: testZones, networks: Object.fromEntries(cidrs), place: at });
  const { allowed, missing, beyond } = compare(rules, readPasted(text));
  return {
    allowed: allowed.map(({ part }) => part.rowId),
    missing: missing.map(({ part }) => part.rowId),
    beyond: beyond.map(({ line }) => line),
  };
}

const ports = (...list: readonly number[]) => list.map((port) => ({ from: port, to: port }));
const tcp = testFlow({ id: 'a/tcp', ports: ports(80) });
const udp = testFlow({ id: 'a/udp', protocol: 'UDP', ports: ports(69) });
const ping = testFlow({ id: 'a/ping', protocol: 'ICMP', ports: [] });
const dhcp = testFlow({ id: 'a/dhcp', protocol: 'UDP', ports: ports(67) });

describe('what is allowed already', () => {
  it.each([
    ['tcp,80,10.20.0.64/26,10.20.0.5', true],
    ['tcp,80-90,10.20.0.0/16,any', true],
    ['tcp,80,,', true],
    ['udp,80,10.20.0.64/26,10.20.0.5', false],
    ['tcp,81,10.20.0.64/26,10.20.0.5', false],
    ['tcp,80,10.20.0.64/27,10.20.0.5', false],
    ['tcp,80,10.20.0.64/26,10.20.0.6', false],
    ['tcp,80,fd00::/64,', false],
  ])('by %s is the row: %s', (line, isAllowed) => {
    expect(judge([tcp], line)).toMatchObject(
      isAllowed ? { allowed: ['a/tcp'], missing: [] } : { allowed: [], missing: ['a/tcp'] },
    );
  });

  it('by a security group is nothing that goes out, whatever place was chosen', () => {
    const permission = { IpProtocol: 'tcp', FromPort: 80, ToPort: 80, IpRanges: [{ CidrIp: '10.20.0.64/26' }] };
    const text = JSON.stringify({ SecurityGroups: [{ IpPermissions: [permission] }] });
    const out = { kind: 'host', zone: 'worker', outbound: true } as const;
    for (const at of [place, { kind: 'between' }] as const)
      expect(judge([tcp], text, typed, at)).toMatchObject({ allowed: ['a/tcp'], missing: [] });
    expect(judge([tcp], text, typed, out)).toMatchObject({ allowed: [], missing: ['a/tcp'] });
  });

  it.each([
    '-A constructor -p tcp --dport 80 -j ACCEPT',
    '-A valueOf -p tcp --dport 80 -j ACCEPT',
    'add rule inet filter toString tcp dport 80 accept',
  ])('by a chain of any name is compared: %s', (line) => {
    expect(judge([tcp], line)).toMatchObject({ allowed: ['a/tcp'], missing: [] });
  });

  it('may be a row that was left out, which is not missed where it is not there', () => {
    const optional = testFlow({ id: 'a/optional', ports: ports(90), need: { kind: 'optional', why: 'for scraping' } });
    const { rules, spared } = planRules({
      flows: [tcp, optional],
      zones: testZones,
      networks: {},
      place,
      leavesOptionalOut: true,
    });
    const found = (text: string) => {
      const { allowed, missing, beyond } = compare(rules, readPasted(text), spared);
      return [allowed.map(({ part }) => part.rowId), missing.map(({ part }) => part.rowId), beyond.length];
    };
    expect(found('tcp,80,,')).toEqual([['a/tcp'], [], 0]);
    expect(found('tcp,90,,')).toEqual([['a/optional'], ['a/tcp'], 0]);
    expect(found('tcp,91,,')).toEqual([[], ['a/tcp'], 1]);
  });

  it('needs every port of the row', () => {
    const two = testFlow({ id: 'a/two', ports: ports(80, 443) });
    expect(judge([two], 'tcp,80,,').missing).toEqual(['a/two']);
    expect(judge([two], 'tcp,80,,\ntcp,443,,').allowed).toEqual(['a/two']);
  });

  it('needs every pair of networks', () => {
    const many = { ...typed, worker: '10.20.0.64/26 10.20.7.1' };
    expect(judge([tcp], 'tcp,80,10.20.0.64/26,', many).missing).toEqual(['a/tcp']);
    expect(judge([tcp], 'tcp,80,10.20.0.64/26,\ntcp,80,10.20.7.1,', many).allowed).toEqual(['a/tcp']);
  });

  it('may be made of ranges that touch', () => {
    const range = testFlow({ id: 'a/range', ports: [{ from: 80, to: 90 }] });
    expect(judge([range], 'tcp,80-85,,\ntcp,86-90,,').allowed).toEqual(['a/range']);
    expect(judge([range], 'tcp,80-85,,\ntcp,87-90,,').missing).toEqual(['a/range']);
  });

  it('is not what only comes from certain ports', () => {
    const line = 'table inet filter {\nudp sport 53 udp dport 69 accept\n}';
    expect(judge([udp], line).missing).toEqual(['a/udp']);
  });

  it('asks of a zone without addresses for the ports alone', () => {
    expect(judge([tcp], 'tcp,80,192.0.2.1,192.0.2.2', {})).toEqual({ allowed: ['a/tcp'], missing: [], beyond: [] });
  });

  it('is asked for ping as well', () => {
    expect(judge([ping], 'tcp,80,,').missing).toEqual(['a/ping']);
    expect(judge([ping], 'icmp,,10.20.0.64/26,')).toEqual({ allowed: ['a/ping'], missing: [], beyond: [] });
  });

  it('is asked for the broadcast of DHCP', () => {
    const plain = 'udp,67,10.20.0.64/26,10.20.0.5';
    expect(judge([dhcp], plain)).toEqual({ allowed: ['a/dhcp'], missing: ['a/dhcp'], beyond: [] });
    expect(judge([dhcp], `${plain}\nudp,67,0.0.0.0,255.255.255.255`).missing).toEqual([]);
  });
});

describe('a line that says which way it looks', () => {
  const nft = (hook: string, type = 'filter') =>
    `table inet x {\nchain y {\ntype ${type} hook ${hook} priority 0; policy drop;\ntcp dport 80 accept\n}\n}`;

  it.each([
    ['-A INPUT -p tcp --dport 80 -j ACCEPT', true],
    ['-A OUTPUT -p tcp --dport 80 -j ACCEPT', false],
    ['-A FORWARD -p tcp --dport 80 -j ACCEPT', false],
    ['-A own-chain -p tcp --dport 80 -j ACCEPT', true],
    ['*filter\n-A INPUT -p tcp --dport 80 -j ACCEPT', true],
    ['*filter\nCOMMIT\n*nat\n-A INPUT -p tcp --dport 80 -j ACCEPT', false],
    ['iptables -I INPUT 1 -p tcp --dport 80 -j ACCEPT', true],
    ['iptables -I OUTPUT -p tcp --dport 80 -j ACCEPT', false],
    ['iptables -I OUTPUT 1 -p tcp --dport 80 -j ACCEPT', false],
    ['*nat\n-A INPUT -p tcp --dport 80 -j ACCEPT -m comment --comment x', false],
    ['*filter\nCOMMIT\n*mangle\nCOMMIT\n*filter\n-A INPUT -p tcp --dport 80 -j ACCEPT', true],
    [nft('input'), true],
    [nft('output'), false],
    [nft('forward'), false],
    [nft('prerouting'), false],
    [nft('input', 'nat'), false],
    [nft('output').replace('tcp', 'tcp dport 81 accept comment "table ip x; type filter hook input x"\ntcp'), false],
    [`${nft('output')}\ntable inet z {\nchain own {\ntcp dport 80 accept\n}\n}`, true],
    ['insert rule inet filter input tcp dport 80 accept', true],
    ['insert rule inet filter output tcp dport 80 accept', false],
  ])('opens the host for what comes in: %j, %s', (text, isAllowed) => {
    expect(judge([tcp], text).allowed).toEqual(isAllowed ? ['a/tcp'] : []);
  });

  it('is of no row where no rule looks the same way', () => {
    const line = '-A OUTPUT -s 10.20.0.64/26 -p tcp --dport 80 -j ACCEPT';
    expect(judge([tcp], line)).toEqual({ allowed: [], missing: ['a/tcp'], beyond: [line] });
  });
});

describe('what reaches beyond', () => {
  it.each([
    ['tcp,80,10.20.0.64/26,', false],
    ['tcp,80,10.20.0.65,', false],
    ['tcp,80-81,10.20.0.64/26,', true],
    ['udp,80,10.20.0.64/26,', true],
    ['tcp,69,10.20.0.64/26,', true],
    ['tcp,80,10.20.0.0/24,', true],
    ['tcp,80,"10.20.0.64/26, 192.0.2.1",', true],
    ['icmp,,10.20.0.64/26,', true],
    ['tcp,81,<worker-nodes>,192.0.2.1', false],
    ['tcp,81,192.0.2.1,<admin-machine>', false],
  ])('%s: %s', (line, isBeyond) => {
    expect(judge([tcp, udp], line).beyond).toEqual(isBeyond ? [line] : []);
  });

  const host: Place = { kind: 'host', zone: 'worker', outbound: true };
  const between: Place = { kind: 'between' };

  it.each([
    [host, '-A OUTPUT -d 10.20.0.5', false],
    [host, '-A OUTPUT -s 10.20.0.64/26', true],
    [host, '-A OUTPUT -s 10.20.0.64/26 -d 10.20.0.6', true],
    [between, '-A FORWARD -s 10.20.0.64/26 -d 10.20.0.5', false],
    [between, '-A FORWARD -s 10.20.0.64/26', true],
    [between, '-A FORWARD -d 10.20.0.5', true],
    [between, "-A FORWARD -s '<worker-nodes>' -d 192.0.2.1", false],
  ])('is told at the ends that are not the machine itself: %o, %s, %s', (at, ends, isBeyond) => {
    const line = `${ends} -p tcp --dport 80 -j ACCEPT`;
    expect(judge([tcp], line, typed, at).beyond).toEqual(isBeyond ? [line] : []);
  });

  it('is not what two zones ask for together', () => {
    const flows = [tcp, testFlow({ id: 'a/more', sourceZones: ['control-plane'], ports: ports(80) })];
    const networks = { ...typed, 'control-plane': '10.20.1.0/24' };
    expect(judge(flows, 'tcp,80,"10.20.0.64/26, 10.20.1.0/24",', networks).beyond).toEqual([]);
  });
});

describe('what was pasted', () => {
  const group = (...permissions: unknown[]) => JSON.stringify({ SecurityGroups: [{ IpPermissions: permissions }] });
  const plain = { IpProtocol: 'tcp', FromPort: 80, ToPort: 80, IpRanges: [{ CidrIp: '10.20.0.64/26' }] };

  it.each([
    ['gibberish', true],
    ['gibberish\ntcp,80,,', false],
    ['*filter\n-A INPUT -p tcp -j DROP', false],
    ['tcp,80,,', false],
    ['', false],
    [group({}), true],
    [group({}, plain), false],
    [group(plain), false],
    [group(), false],
  ])('is unreadable where not a line was understood: %j, %s', (text, isUnreadable) => {
    expect(compare([], readPasted(text)).isUnreadable).toBe(isUnreadable);
  });
});

describe('what listens', () => {
  const listens = (protocol: string, port: number) => `${protocol} LISTEN 0 128 0.0.0.0:${port} 0.0.0.0:*`;

  it('is asked for neither ping nor broadcasts', () => {
    expect(judge([tcp, ping, dhcp], socketHead + listens('tcp', 80))).toEqual({
      allowed: ['a/tcp'],
      missing: ['a/dhcp'],
      beyond: [],
    });
  });

  it('is known by its protocol and port, whoever may reach it', () => {
    expect(judge([tcp], socketHead + listens('tcp', 81)).beyond).toEqual([listens('tcp', 81)]);
    expect(judge([tcp], socketHead + listens('udp', 80)).beyond).toEqual([listens('udp', 80)]);
  });
});

describe('a list of ports', () => {
  it.each([
    ['443', [[443, 443]]],
    [
      ' 80 , 443 ',
      [
        [80, 80],
        [443, 443],
      ],
    ],
    [
      '{ 80, 1000:2000 }',
      [
        [80, 80],
        [1000, 2000],
      ],
    ],
    ['80,', [[80, 80]]],
    ['', undefined],
    ['{ }', undefined],
    ['80,ssh', undefined],
    ['0', undefined],
  ])('is read: %j', (text, expected) => {
    expect(parsePorts(text)).toEqual(expected?.map(([from, to]) => ({ from, to })));
  });
});
