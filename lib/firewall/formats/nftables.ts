import { formatPortRange } from '@/lib/flows';
import { wholeHost } from '@/lib/words/firewall-rules';
import { nftables as words } from '@/lib/words/formats';
import { asksTftp } from '../caveat-rules';
import { isAny } from '../cidr';
import type { Format } from '../format';
import { bodyOf, headerOf } from '../header';
import { commentOf } from '../label';
import { mergePorts } from '../ports';
import type { Place, Rule, RuleDirection, RuleRequest } from '../rule';
import { byFamily, type FamilyAddresses, formatRuleAddress, type RuleAddress } from '../side';

const longestComment = 128;

const chains: Record<RuleDirection, string> = { in: 'input', out: 'output', through: 'forward' };

const set = (words: readonly string[]): string => (words.length > 1 ? `{ ${words.join(', ')} }` : words.join());

const isEverything = (addresses: readonly RuleAddress[]): boolean => addresses.some(({ cidr }) => cidr && isAny(cidr));

function matchAddresses({ family, sources, destinations }: FamilyAddresses): string {
  const word = family === 4 ? 'ip' : 'ip6';
  const side = (name: string, addresses: readonly RuleAddress[]): string[] =>
    isEverything(addresses) ? [] : [`${word} ${name} ${set(addresses.map((address) => formatRuleAddress(address)))}`];
  const matches = [...side('saddr', sources), ...side('daddr', destinations)];
  return matches.length > 0 ? matches.join(' ') : `meta nfproto ${family === 4 ? 'ipv4' : 'ipv6'}`;
}

function matchPorts({ protocol, parts, sourcePorts }: Rule, family: 4 | 6): string {
  if (protocol === 'icmp') return family === 4 ? 'icmp type echo-request' : 'icmpv6 type echo-request';
  const ports = set(mergePorts(parts.flatMap((part) => part.ports)).map((range) => formatPortRange(range)));
  const from = sourcePorts ? `${protocol} sport ${set(sourcePorts.map((range) => formatPortRange(range)))} ` : '';
  return `${from}${protocol} dport ${ports}`;
}

const statements = (rule: Rule): string[] =>
  byFamily(rule).map(
    (addresses) =>
      `${matchAddresses(addresses)} ${matchPorts(rule, addresses.family)} accept comment "${commentOf(rule, longestComment)}"`,
  );

const upkeep: Record<RuleDirection, readonly string[]> = {
  in: ['iif "lo" accept'],
  out: ['oif "lo" accept'],
  through: [],
};

const icmp = [
  'icmp type { destination-unreachable, time-exceeded, parameter-problem } accept',
  'icmpv6 type { destination-unreachable, packet-too-big, time-exceeded, parameter-problem, nd-router-solicit, nd-router-advert, nd-neighbor-solicit, nd-neighbor-advert } accept',
];

const isInboundOnly = (place: Place): boolean =>
  place.kind === 'listener' || (place.kind === 'host' && !place.outbound);

/** Smee sends from port 69; for a TFTP server that takes a new port the helper makes the file part of the first connection. */
function tftpHelper({ rules, place }: RuleRequest): string[] {
  const asking = rules.filter(asksTftp);
  if (asking.length === 0 || isInboundOnly(place)) return [];
  const chain = (hook: string): string[] => [
    `\tchain helper_${hook} {`,
    `\t\ttype filter hook ${hook} priority -100; policy accept;`,
    '\t\tudp dport 69 ct helper set "tftp-std"',
    '\t}',
  ];
  return [
    '\tct helper tftp-std {',
    '\t\ttype "tftp" protocol udp',
    '\t}',
    ...chain('prerouting'),
    ...(asking.some(({ direction }) => direction === 'out') ? chain('output') : []),
  ];
}

function chain(direction: RuleDirection, rules: readonly Rule[]): string[] {
  return [
    `\tchain ${chains[direction]} {`,
    `\t\ttype filter hook ${chains[direction]} priority filter; policy drop;`,
    '\t\tct state vmap { established : accept, related : accept, invalid : drop }',
    ...[...upkeep[direction], ...icmp, ...rules.filter((rule) => rule.direction === direction).flatMap(statements)].map(
      (statement) => `\t\t${statement}`,
    ),
    '\t}',
  ];
}

const table = (lines: readonly string[]): string[] => [
  'table inet portolan',
  'delete table inet portolan',
  'table inet portolan {',
  ...lines,
  '}',
];

function directionsOf({ place, rules }: RuleRequest): RuleDirection[] {
  if (rules.length === 0) return [];
  if (place.kind === 'between') return ['through'];
  return isInboundOnly(place) ? ['in'] : ['in', 'out'];
}

const whole = (request: RuleRequest): string[] => {
  const lines = directionsOf(request).flatMap((direction) => chain(direction, request.rules));
  return lines.length === 0 ? [] : table([...tftpHelper(request), ...lines]);
};

function insert(request: RuleRequest): string[] {
  const helper = tftpHelper(request);
  const lines = request.rules.flatMap((rule) =>
    statements(rule).map((statement) => `insert rule inet filter ${chains[rule.direction]} ${statement}`),
  );
  return [...(helper.length > 0 ? table(helper) : []), ...lines];
}

/** Lines for the reader's own chains, because no other table can open what one drops; or a whole ruleset in one transaction. */
export const nftables: Format = {
  id: 'nftables',
  label: words.label,
  proof: {
    kind: 'packets',
    sentence: words.proof,
  },
  limits: {
    comment: longestComment,
    notes: words.notes,
  },
  variants: ['insert', 'whole'],
  expects: { insert: words.insert },
  render(request) {
    const isWhole = request.variant === 'whole';
    const warnings = isWhole ? [...request.warnings, wholeHost] : request.warnings;
    const header = [...headerOf({ ...request, warnings }, '#', longestComment), '# Load with: nft -f portolan.nft'];
    return {
      files: [
        { name: 'portolan.nft', mime: 'text/plain', body: bodyOf(header, isWhole ? whole(request) : insert(request)) },
      ],
      outcomes: request.outcomes,
      warnings,
    };
  },
};
