import { allow, everyPort, isTransport, parseEnds, parsePorts } from './allowance';
import type { LineReading } from './line-reading';

const frame = /^(table|chain|type|policy|\}|#)/;

/** What lets answers and the machine itself through, and the helper of TFTP. */
const upkeep = [
  /^ct state (vmap )?(\{[^}]*\}|established,related)( accept)?$/,
  /^[io]if(name)? "lo" accept$/,
  /^(ct helper|delete table|l3proto) /,
  /ct helper set "[a-z-]+"$/,
];

const word = String.raw`(\{[^}]*\}|\S+)`;
const rule = new RegExp(
  `^(?:meta nfproto ipv([46]) )?(?:ip6? saddr ${word} )?(?:ip6? daddr ${word} )?` +
    `(?:(?:tcp|udp) sport ${word} )?(?:(tcp|udp) dport ${word}|(icmp|icmpv6) type ${word}) ` +
    String.raw`(?:ct state new )?(?:counter packets \d+ bytes \d+ )?accept(?: comment "[^"]*")?$`,
);

/** A rule of `nft list ruleset`, or a line that inserts one. */
export function readNftables(line: string): LineReading {
  const text = line.replace(/ # handle \d+$/, '').replace(/^(insert|add) rule \S+ \S+ \S+ /, '');
  if (frame.test(text) || upkeep.some((known) => known.test(text))) return [];
  const match = rule.exec(text);
  if (!match) return undefined;
  const [, digit, source, destination, from, protocol = '', to = '', icmp, types = ''] = match;
  const family = digit === '4' || icmp === 'icmp' ? 4 : digit === '6' || icmp === 'icmpv6' ? 6 : undefined;
  const ends = parseEnds(source, destination, family);
  if (!ends) return undefined;
  if (icmp) return /\becho-request\b/.test(types) ? allow('icmp', [everyPort], { ...ends, line }) : [];
  const ports = parsePorts(to);
  const sourcePorts = from === undefined ? [everyPort] : parsePorts(from);
  if (!isTransport(protocol) || !ports || !sourcePorts) return undefined;
  return allow(protocol, ports, { ...ends, sourcePorts, line });
}

/** nft writes long sets over several lines; each rule is read as one. */
export const joinSets = (text: string): string =>
  text.replace(/\{[^{}\n]*,\s*\n[^{}]*\}/g, (set) => set.replaceAll('\n', ' '));
