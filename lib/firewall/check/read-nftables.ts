import type { Family } from '../cidr';
import type { RuleDirection } from '../rule';
import { allow, directionOf, everyPort, familyOf, isTransport, parseEnds, parsePorts } from './allowance';
import type { LineReading, ReadLine } from './line-reading';

const hook = String.raw`type \w+ hook \w+[^;{}]*;?( policy \w+;?)?`;

/** Nothing else may stand on such a line, or a rule beside it would be passed over in silence. */
const frame = new RegExp(String.raw`^(table [^;{}]*\{?|chain \S+ \{( ${hook})?|${hook}|policy \w+;?|\}|#.*)$`);

/** Whatever stands below it in its chain is never reached. */
const ending = /^(counter packets \d+ bytes \d+ )?(drop|reject( with [\w -]+)?)( comment "[^"]*")?$/;

/** What lets answers and the machine itself through, and the helper of TFTP. */
const upkeep = [
  /^ct state (vmap )?(\{(?!.*\bnew\b)[^}]*\}|established,related)( accept)?$/,
  /^[io]if(name)? "lo" accept$/,
  /^(ct helper|delete table|flush|l3proto|type "\w+" protocol) /,
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
  /** A chain of another type, or at another hook, lets nothing in; nor does what stands below a drop of everything. */
  opens: boolean;
}

function readRule(line: string, text: string, chain: Chain): LineReading {
  if ([frame, ending, ...upkeep].some((known) => known.test(text))) return [];
  const match = rule.exec(text);
  if (!match) return undefined;
  const [, digit, source, destination, from, protocol = '', to = '', icmp, types = ''] = match;
  const ends = parseEnds(source, destination, familyOf(digit ?? icmp) ?? chain.family);
  if (!ends) return undefined;
  const about = { ...ends, direction: chain.direction, line };
  if (icmp) return /\b(echo-request|8|128)\b/.test(types) ? allow('icmp', [everyPort], about) : [];
  const ports = parsePorts(to);
  const sourcePorts = from === undefined ? [everyPort] : parsePorts(from);
  if (!isTransport(protocol) || !ports || !sourcePorts) return undefined;
  return allow(protocol, ports, { ...about, sourcePorts });
}

/** A chain without a hook may be jumped to from any. */
function chainAt(line: string, known: Chain): Chain {
  const [, table] = /^table (\w+) /.exec(line) ?? [];
  if (table) return { family: familyOfTable(table), opens: true };
  const chain: Chain = line.startsWith('chain ') ? { family: known.family, opens: true } : known;
  const [, type, hook] = /^(?:chain \S+ \{ )?type (\w+) hook (\w+) /.exec(line) ?? [];
  const direction = directionOf(hook);
  return type ? { ...chain, direction, opens: type === 'filter' && direction !== undefined } : chain;
}

const insertion = /^(insert|add) rule (\S+) (\S+ (\S+)) /;

/** Rules of `nft list ruleset`, whose chains say what they see, or lines that insert some and name the chain. */
export function nftablesReader(): ReadLine {
  let chain: Chain = { opens: true };
  const ended = new Set<string>();
  return (line) => {
    chain = chainAt(line, chain);
    const text = line.replace(/ # handle \d+$/, '');
    const [inserting = '', verb, table, path = '', name] = insertion.exec(text) ?? [];
    const opens = verb === 'insert' || !ended.has(`${table} ${path}`);
    const at = table ? { family: familyOfTable(table), direction: directionOf(name), opens } : chain;
    const rule = text.slice(inserting.length);
    const reading = readRule(line, rule, at);
    if (ending.test(rule)) {
      if (table) ended.add(`${table} ${path}`);
      else chain = { ...chain, opens: false };
    }
    return at.opens || reading === undefined ? reading : [];
  };
}

/** nft writes long sets over several lines; each rule is read as one. */
export const joinSets = (text: string): string =>
  text.replace(/\{[^{}\n]*,[ \t\r]*\n[^{}]*\}/g, (set) => set.replaceAll('\n', ''));
