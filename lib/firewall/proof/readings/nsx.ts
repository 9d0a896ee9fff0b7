import { anyOf, type Block, readBlock } from '../address';
import type { Permit } from '../permit';
import { notKnown, type SecondReading, withoutWay } from '../reading';
import { exactly, listIn, says } from '../strict-json';
import { isBroadcast, isDhcpAnswer, ofFamily, readPorts, toPermits } from '../words';

const keys = [
  'resource_type',
  'id',
  'display_name',
  'notes',
  'sequence_number',
  'source_groups',
  'destination_groups',
  'services',
  'service_entries',
  'ip_protocol',
  'direction',
  'action',
  'profiles',
  'scope',
  'logged',
];

function readGroups(value: unknown, family: 4 | 6): Block[] {
  const words = listIn(value).map(String);
  if (words.length === 0 || words.length > 128) throw notKnown('NSX', `${words.length} groups`);
  return words.join() === 'ANY' ? [anyOf(family)] : words.map((word) => ofFamily(readBlock(word), family));
}

/** A range takes two of fifteen places. */
const placesOf = (words: readonly string[]): number =>
  words.reduce((sum, word) => sum + (word.includes('-') ? 2 : 1), 0);

function toEntry(entry: unknown, family: 4 | 6, sides: { sources: Block[]; destinations: Block[] }): Permit[] {
  const { resource_type: kind } = entry as { resource_type?: unknown };
  if (kind === 'ICMPTypeServiceEntry') {
    const ping = exactly(entry, ['resource_type', 'display_name', 'protocol', 'icmp_type']);
    says(ping, family === 4 ? { protocol: 'ICMPv4', icmp_type: 8 } : { protocol: 'ICMPv6', icmp_type: 128 });
    return toPermits({ protocol: 'icmp', ...sides });
  }
  const ports = exactly(entry, ['resource_type', 'display_name', 'l4_protocol', 'destination_ports']);
  says(ports, { resource_type: 'L4PortSetServiceEntry' });
  const words = listIn(ports.destination_ports).map(String);
  if (placesOf(words) > 15) throw notKnown('NSX', words.join());
  return toPermits({
    protocol: String(ports.l4_protocol),
    ...sides,
    ports: words.map((word) => readPorts(word, '-')),
  });
}

function toRule(value: unknown): Permit[] {
  const rule = exactly(value, keys);
  says(rule, { resource_type: 'Rule', services: ['ANY'], direction: 'IN_OUT', action: 'ALLOW', scope: ['ANY'] });
  if (!/^IPV[46]$/.test(String(rule.ip_protocol))) throw notKnown('NSX', String(rule.ip_protocol));
  const family = rule.ip_protocol === 'IPV4' ? 4 : 6;
  const sides = {
    sources: readGroups(rule.source_groups, family),
    destinations: readGroups(rule.destination_groups, family),
  };
  return listIn(rule.service_entries).flatMap((entry) => toEntry(entry, family, sides));
}

export const nsx: SecondReading = {
  format: 'nsx',
  read: (files) =>
    files.flatMap(({ body }) => {
      if (body === '') return [];
      const policy = exactly(JSON.parse(body), [
        'resource_type',
        'id',
        'display_name',
        'description',
        'category',
        'rules',
      ]);
      says(policy, { resource_type: 'SecurityPolicy', id: 'portolan' });
      const rules = listIn(policy.rules);
      const ids = new Set(rules.map((rule) => String((rule as { id?: unknown }).id)));
      if (ids.size !== rules.length) throw notKnown('NSX', 'an id twice');
      return rules.flatMap(toRule);
    }),
  says: (meant) => (isBroadcast(meant) || isDhcpAnswer(meant) ? [] : [withoutWay(meant)]),
};
