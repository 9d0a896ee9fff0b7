import type { Family } from '../cidr';
import type { RuleDirection } from '../rule';
import { allow, directionOf, everyPort, familyOf, isTransport, parseEnds, parsePorts } from './allowance';
import type { LineReading, ReadLine } from './line-reading';

const frame = /^(table|chain|type|policy|\}|#)/;

/** What lets answers and the machine itself through, and the helper of TFTP. */
const upkeep = [
  /^ct state (vmap )?(\{(?!.*\bnew\b)[^}]*\}|established,related)( accept)?$/,
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

/** The tables named "inet" see both IP versions. */
const familyOfTable = (name: string): Family | undefined => familyOf(/^ip6?$/.exec(name)?.[0]);

interface Chain {
  /** The IP version that its table sees; left out where that is both. */
  family?: Family | undefined;
  direction?: RuleDirection | undefined;
  /** A chain of another type, or at another hook, lets nothing in. */
  opens: boolean;
}

function readRule(line: string, text: string, chain: Chain): LineReading {
  if (frame.test(text) || upkeep.some((known) => known.test(text))) return [];
  const match = rule.exec(text);
  if (!match) return undefined;
  const [, digit, source, destination, from, protocol = '', to = '', icmp, types = ''] = match;
  const ends = parseEnds(source, destination, familyOf(digit ?? icmp) ?? chain.family);
  if (!ends) return undefined;
  const about = { ...ends, direction: chain.direction, line };
  if (icmp) return /\becho-request\b/.test(types) ? allow('icmp', [everyPort], about) : [];
  const ports = parsePorts(to);
  const sourcePorts = from === undefined ? [everyPort] : parsePorts(from);
  if (!isTransport(protocol) || !ports || !sourcePorts) return undefined;
  return allow(protocol, ports, { ...about, sourcePorts });
}

/** A chain without a hook may be jumped to from any. */
function chainAt(line: string, known: Chain): Chain {
  const [, table] = /^table (\w+) /.exec(line) ?? [];
  if (table) return { family: familyOfTable(table), opens: true };
  if (line.startsWith('chain ')) return { family: known.family, opens: true };
  const [, type, hook] = /^type (\w+) hook (\w+) /.exec(line) ?? [];
  const direction = directionOf(hook);
  return type ? { ...known, direction, opens: type === 'filter' && direction !== undefined } : known;
}

const insertion = /^(?:insert|add) rule (\S+) \S+ (\S+) /;

/** Rules of `nft list ruleset`, whose chains say what they see, or lines that insert some and name the chain. */
export function nftablesReader(): ReadLine {
  let chain: Chain = { opens: true };
  return (line) => {
    chain = chainAt(line, chain);
    const text = line.replace(/ # handle \d+$/, '');
    const [inserting = '', table, name] = insertion.exec(text) ?? [];
    const at = table ? { family: familyOfTable(table), direction: directionOf(name), opens: true } : chain;
    const reading = readRule(line, text.slice(inserting.length), at);
    return at.opens || reading === undefined ? reading : [];
  };
}

/** nft writes long sets over several lines; each rule is read as one. */
export const joinSets = (text: string): string =>
  text.replace(/\{[^{}\n]*,\s*\n[^{}]*\}/g, (set) => set.replaceAll('\n', ''));
