import { formatPortRange, type PortRange } from '@/lib/flows';
import { wholeHost } from '@/lib/words/firewall-rules';
import { iptables as words } from '@/lib/words/formats';
import { asksTftp } from '../caveat-rules';
import { type Family, formatCidr, isAny } from '../cidr';
import type { Format, RenderedFile } from '../format';
import { bodyOf, headerOf } from '../header';
import { commentOf } from '../label';
import { chunkPorts, mergePorts } from '../ports';
import type { Rule, RuleDirection, RuleRequest } from '../rule';
import { toArgument } from '../shell';
import { type AddressPair, formatRuleAddress, type RuleAddress, toPairs } from '../side';

const longestComment = 255;
const slots = 15;

const chains: Record<RuleDirection, string> = { in: 'INPUT', out: 'OUTPUT', through: 'FORWARD' };

interface Line {
  family: Family;
  chain: string;
  match: string;
}

const range = (ports: PortRange): string => formatPortRange(ports, ':');

function matchPorts(protocol: string, ports: readonly PortRange[], sourcePorts: readonly PortRange[]): string {
  const [first] = ports;
  const from = sourcePorts.map((source) => ` --sport ${range(source)}`).join('');
  if (ports.length === 1 && first) return `-p ${protocol} -m ${protocol}${from} --dport ${range(first)}`;
  return `-p ${protocol} -m multiport --dports ${ports.map(range).join(',')}`;
}

const address = (flag: string, value: RuleAddress): string[] =>
  value.cidr && isAny(value.cidr) ? [] : [`${flag} ${toArgument(formatRuleAddress(value, formatCidr))}`];

function matchesOf(rule: Rule, family: Family): string[] {
  if (rule.protocol === 'icmp')
    return [
      family === 4 ? '-p icmp -m icmp --icmp-type echo-request' : '-p ipv6-icmp -m icmp6 --icmpv6-type echo-request',
    ];
  const ports = mergePorts(rule.parts.flatMap((part) => part.ports));
  return chunkPorts(ports, slots).map((chunk) => matchPorts(rule.protocol, chunk, rule.sourcePorts ?? []));
}

function toLines(rule: Rule, { family, source, destination }: AddressPair): Line[] {
  const comment = `-m comment --comment ${toArgument(commentOf(rule, longestComment))}`;
  return matchesOf(rule, family).map((match) => ({
    family,
    chain: chains[rule.direction],
    match: [...address('-s', source), ...address('-d', destination), match, comment, '-j ACCEPT'].join(' '),
  }));
}

const linesOf = (rules: readonly Rule[]): Line[] =>
  rules.flatMap((rule) => toPairs(rule).flatMap((pair) => toLines(rule, pair)));

const tool = (family: Family): string => (family === 4 ? 'iptables' : 'ip6tables');

function helperChains({ rules, place }: RuleRequest): string[] {
  const asking = rules.filter(asksTftp);
  return [
    ...(asking.some(({ direction }) => direction === 'out') ? ['OUTPUT'] : []),
    ...(asking.some(
      ({ direction }) => direction === 'through' || (direction === 'in' && place.kind === 'host' && place.outbound),
    )
      ? ['PREROUTING']
      : []),
  ];
}

const helper = (chain: string): string => `${chain} -p udp -m udp --dport 69 -j CT --helper tftp`;

function insert(request: RuleRequest): string[] {
  const lines = linesOf(request.rules);
  const families = ([4, 6] as const).filter((family) => lines.some((line) => line.family === family));
  const helpers = families.flatMap((family) =>
    helperChains(request).map((chain) => `sudo ${tool(family)} -t raw -A ${helper(chain)}`),
  );
  return [...helpers, ...lines.map(({ family, chain, match }) => `sudo ${tool(family)} -I ${chain} ${match}`)];
}

const keptIcmp: Record<Family, readonly string[]> = {
  4: ['destination-unreachable', 'time-exceeded', 'parameter-problem'].map(
    (type) => `-p icmp -m icmp --icmp-type ${type} -j ACCEPT`,
  ),
  6: ['1', '2', '3', '4', '133', '134', '135', '136'].map(
    (type) => `-p ipv6-icmp -m icmp6 --icmpv6-type ${type} -j ACCEPT`,
  ),
};

const loopback: Record<string, readonly string[]> = {
  INPUT: ['-i lo -j ACCEPT'],
  OUTPUT: ['-o lo -j ACCEPT'],
  FORWARD: [],
};

function droppedChains({ place }: RuleRequest): string[] {
  if (place.kind === 'between') return ['FORWARD'];
  return place.kind === 'host' && place.outbound ? ['INPUT', 'OUTPUT'] : ['INPUT'];
}

/** Restore files name every chain, so that one file is one transaction; an IP version without rules is closed too. */
function whole(request: RuleRequest, family: Family): string[] {
  if (request.rules.length === 0) return [];
  const dropped = droppedChains(request);
  const policies = ['INPUT', 'FORWARD', 'OUTPUT'].map(
    (chain) => `:${chain} ${dropped.includes(chain) ? 'DROP' : 'ACCEPT'} [0:0]`,
  );
  const basics = dropped.flatMap((chain) =>
    ['-m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT', ...(loopback[chain] ?? []), ...keptIcmp[family]].map(
      (match) => `-A ${chain} ${match}`,
    ),
  );
  const lines = linesOf(request.rules)
    .filter((line) => line.family === family)
    .map(({ chain, match }) => `-A ${chain} ${match.replaceAll("'", '"')}`);
  const raw = helperChains(request).map((chain) => `-A ${helper(chain)}`);
  const rawTable = raw.length > 0 ? ['*raw', ':PREROUTING ACCEPT [0:0]', ':OUTPUT ACCEPT [0:0]', ...raw, 'COMMIT'] : [];
  return [...rawTable, '*filter', ...policies, ...basics, ...lines, 'COMMIT'];
}

function filesOf(request: RuleRequest): RenderedFile[] {
  const header = headerOf(request, '#', longestComment);
  const file = (name: string, lines: readonly string[]): RenderedFile => ({
    name,
    mime: 'text/plain',
    body: bodyOf(header, lines),
  });
  return request.variant === 'insert'
    ? [file('portolan-iptables.sh', insert(request))]
    : [file('portolan.rules.v4', whole(request, 4)), file('portolan.rules.v6', whole(request, 6))];
}

/** Commands that put lines at the top of the reader's chains, or files for iptables-restore and ip6tables-restore. */
export const iptables: Format = {
  id: 'iptables',
  label: words.label,
  proof: {
    kind: 'packets',
    sentence: words.proof,
  },
  limits: {
    comment: longestComment,
    portSlots: slots,
    notes: words.notes,
  },
  variants: ['insert', 'whole'],
  expects: { insert: words.insert },
  isPairwise: true,
  render(request) {
    const warnings = request.variant === 'whole' ? [...request.warnings, wholeHost] : request.warnings;
    return { files: filesOf({ ...request, warnings }), outcomes: request.outcomes, warnings };
  },
};
