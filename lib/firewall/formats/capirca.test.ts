import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseNetworks } from '../parse-networks';
import { planRules } from '../plan-rules';
import { anyOf, type Block, readBlock } from '../proof/address';
import { meantPermits } from '../proof/meant-permits';
import { describePermits, type Permit } from '../proof/permit';
import { withoutWay } from '../proof/reading';
import { aclgen, runCapirca } from '../proof/run-capirca';
import { readPorts, toPermits } from '../proof/words';
import { testFlow, testFlows, testZones } from '../test-flow';
import { capirca } from './capirca';

/** An address as capirca writes it for Cisco: with a wildcard in IPv4, with a length in IPv6. */
function readAddress(text: string, family: 4 | 6): Block {
  if (text === 'any') return anyOf(family);
  const [first = '', second] = text.split(' ');
  if (first === 'host') return readBlock(second ?? '');
  if (second === undefined) return readBlock(first);
  const free = second.split('.').reduce((sum, part) => sum + Number(part).toString(2).replaceAll('0', '').length, 0);
  return readBlock(`${first}/${32 - free}`);
}

const side = String.raw`(any|host \S+|[0-9.]+ [0-9.]+|[0-9a-f:]+/\d+)`;
const ports = String.raw`(?: (?:eq (\d+)|range (\d+) (\d+)))?`;
const permit = new RegExp(`^ permit (tcp|udp|icmp|58) ${side}${ports} ${side}${ports}( 8| 128)?$`);

const range = (one?: string, from?: string, to?: string) => {
  const text = one ?? (from && `${from}-${to}`);
  return text === undefined ? undefined : [readPorts(text, '-')];
};

function readAccessLists(text: string): Permit[] {
  let family: 4 | 6 = 4;
  return text.split('\n').flatMap((line) => {
    if (/^ipv6 access-list /.test(line)) family = 6;
    if (!line.startsWith(' permit')) return [];
    const [, protocol = '', source = '', a, b, c, destination = '', d, e, f, type] = permit.exec(line) ?? [];
    const isPing = protocol === 'icmp' || protocol === '58';
    if (protocol === '' || isPing !== (type !== undefined)) throw new Error(`capirca wrote "${line}"`);
    return toPermits({
      protocol: isPing ? 'icmp' : protocol,
      sources: [readAddress(source, family)],
      destinations: [readAddress(destination, family)],
      sourcePorts: range(a, b, c),
      ports: range(d, e, f),
    });
  });
}

const place = { kind: 'host', zone: 'admin-machine', outbound: true } as const;
const hostile = testFlow({ id: 'page/hostile', purpose: 'x" }\nterm open { action:: accept }\n#include "y" $(id)' });
const flows = [...testFlows, hostile];

function render(networks: Readonly<Record<string, readonly string[]>>) {
  const cidrs = Object.entries(networks).map(([zone, list]) => [zone, parseNetworks(list.join(' ')).cidrs] as const);
  const plan = planRules({ flows, zones: testZones, networks: Object.fromEntries(cidrs), place });
  return capirca.render({ ...plan, place, variant: 'insert', header: ['Portolan'] }).files;
}

describe.runIf(existsSync(aclgen))('capirca, given our policy', () => {
  it.each([
    { worker: ['10.20.0.64/26', 'fd00:20::/64'], 'admin-machine': ['10.20.0.5/32', 'fd00:20::5/128'] },
    { worker: ['10.20.0.64/26', '192.0.2.7/32'], 'admin-machine': ['10.20.0.5/32'] },
    { worker: ['0.0.0.0/0', '::/0'], 'admin-machine': ['fd00:20::5/128'] },
  ])('writes access lists that let through what is meant, for $worker', (networks) => {
    const meant = meantPermits({ flows, networks, place }).map(withoutWay);
    expect(describePermits(readAccessLists(runCapirca(render(networks))))).toEqual(describePermits(meant));
  });

  it('stops at a zone without addresses', () => {
    expect(() => runCapirca(render({ worker: ['10.20.0.64/26'] }))).toThrow();
  });
});
