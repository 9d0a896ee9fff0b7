import { anyOf, type Block, readBlock } from '../address';
import type { Permit, Way } from '../permit';
import { allLines, notKnown, type SecondReading } from '../reading';
import { familyOf, ofFamily, readPorts, toPermits } from '../words';

const ways: Readonly<Record<string, Way>> = { input: 'in', output: 'out', forward: 'through' };

const words = (text: string): string[] => (text.startsWith('{ ') ? text.slice(2, -2).split(', ') : [text]);

const term = String.raw`(\{ [^{}"]+ \}|[^ {}"]+)`;
const statement = new RegExp(
  `^(?:meta nfproto ipv([46]) )?(?:ip(6?) saddr ${term} )?(?:ip(6?) daddr ${term} )?` +
    `(?:icmp(v6)? type echo-request|(?:(tcp|udp) sport ${term} )?(tcp|udp) dport ${term}) accept comment "[^"]{0,128}"$`,
);

function readStatement(text: string, way: Way | undefined): Permit[] {
  const match = statement.exec(text);
  if (!match || !way) throw notKnown('nftables', text);
  const [, proto, fromSix, from, toSix, to, icmpSix, sportOf, sport, dportOf, dport] = match;
  if (sportOf !== undefined && sportOf !== dportOf) throw notKnown('nftables', text);
  const family = familyOf(proto ?? ([fromSix, toSix].includes('6') ? '6' : '4'));
  const side = (list: string | undefined, six: string | undefined): Block[] => {
    if (list === undefined) return [anyOf(family)];
    if (familyOf(six) !== family) throw notKnown('nftables', text);
    return words(list).map((word) => ofFamily(readBlock(word), family));
  };
  if (dport === undefined && familyOf(icmpSix) !== family) throw notKnown('nftables', text);
  return toPermits({
    protocol: dportOf ?? 'icmp',
    way,
    sources: side(from, fromSix),
    destinations: side(to, toSix),
    sourcePorts: sport === undefined ? undefined : words(sport).map((word) => readPorts(word, '-')),
    ports: dport === undefined ? undefined : words(dport).map((word) => readPorts(word, '-')),
  });
}

/** Lets nothing in that a flow could be meant by: answers, loopback, and what IP itself needs. */
const upkeep = new Set([
  'ct state vmap { established : accept, related : accept, invalid : drop }',
  'iif "lo" accept',
  'oif "lo" accept',
  'icmp type { destination-unreachable, time-exceeded, parameter-problem } accept',
  'icmpv6 type { destination-unreachable, packet-too-big, time-exceeded, parameter-problem, nd-router-solicit, nd-router-advert, nd-neighbor-solicit, nd-neighbor-advert } accept',
]);

const frame = new Set(['table inet portolan', 'delete table inet portolan', 'table inet portolan {', '}']);
const helper = new Set([
  'ct helper tftp-std {',
  'type "tftp" protocol udp',
  'udp dport 69 ct helper set "tftp-std"',
  'type filter hook prerouting priority -100; policy accept;',
  'type filter hook output priority -100; policy accept;',
]);

export const nftables: SecondReading = {
  format: 'nftables',
  read(files) {
    let chain: string | undefined;
    return allLines(files, '#').flatMap((full) => {
      const line = full.trim();
      chain = /^chain (\w+) \{$/.exec(line)?.[1] ?? (line === '}' ? undefined : chain);
      const way = ways[chain ?? ''];
      const isFrame = /^chain \w+ \{$/.test(line) || line === `type filter hook ${chain} priority filter; policy drop;`;
      if (isFrame || frame.has(line) || helper.has(line) || (way && upkeep.has(line))) return [];
      const [, hook, rest] = /^insert rule inet filter (input|output|forward) (.*)$/.exec(line) ?? [];
      return hook && rest ? readStatement(rest, ways[hook]) : readStatement(line, way);
    });
  },
};
