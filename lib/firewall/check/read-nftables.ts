import type { RuleDirection } from '../rule';
import { allow, directionOf, everyPort, familyOf, isTransport, parseEnds, parsePorts } from './allowance';
import type { LineReading, ReadLine } from './line-reading';

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

function readRule(line: string, text: string, direction: RuleDirection | undefined): LineReading {
  if (frame.test(text) || upkeep.some((known) => known.test(text))) return [];
  const match = rule.exec(text);
  if (!match) return undefined;
  const [, digit, source, destination, from, protocol = '', to = '', icmp, types = ''] = match;
  const family = familyOf(digit ?? icmp ?? /^ip6? /.exec(text)?.[0]);
  const ends = parseEnds(source, destination, family);
  if (!ends) return undefined;
  const about = { ...ends, direction, line };
  if (icmp) return /\becho-request\b/.test(types) ? allow('icmp', [everyPort], about) : [];
  const ports = parsePorts(to);
  const sourcePorts = from === undefined ? [everyPort] : parsePorts(from);
  if (!isTransport(protocol) || !ports || !sourcePorts) return undefined;
  return allow(protocol, ports, { ...about, sourcePorts });
}

interface Chain {
  direction?: RuleDirection | undefined;
  /** A chain of another type, or at another hook, lets nothing in. */
  opens: boolean;
}

/** A chain without a hook may be jumped to from any. */
const anyChain: Chain = { opens: true };

function chainAt(line: string, known: Chain): Chain {
  if (/^(chain|table) /.test(line)) return anyChain;
  const [, type, hook] = /^type (\w+) hook (\w+) /.exec(line) ?? [];
  const direction = directionOf(hook);
  return type ? { direction, opens: type === 'filter' && direction !== undefined } : known;
}

/** Rules of `nft list ruleset`, whose chains say what they see, or lines that insert some. */
export function nftablesReader(): ReadLine {
  let chain = anyChain;
  return (line) => {
    chain = chainAt(line, chain);
    const text = line.replace(/ # handle \d+$/, '');
    const [inserting, name] = /^(?:insert|add) rule \S+ \S+ (\S+) /.exec(text) ?? [''];
    const reading = readRule(line, text.slice(inserting.length), name ? directionOf(name) : chain.direction);
    return chain.opens || name || reading === undefined ? reading : [];
  };
}

/** nft writes long sets over several lines; each rule is read as one. */
export const joinSets = (text: string): string =>
  text.replace(/\{[^{}\n]*,\s*\n[^{}]*\}/g, (set) => set.replaceAll('\n', ' '));
