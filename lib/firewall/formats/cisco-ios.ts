import type { PortRange } from '@/lib/flows';
import { ciscoIos as words } from '@/lib/words/formats';
import { type Cidr, type Family, formatAddress, formatCidr, formatWildcard, isAny, isHost } from '../cidr';
import type { Format } from '../format';
import { bodyOf, headerOf } from '../header';
import { commentOf } from '../label';
import { mergePorts } from '../ports';
import type { Rule } from '../rule';
import { type AddressPair, formatRuleAddress, type RuleAddress, toPairs } from '../side';

const longestRemark = 100;

function network(cidr: Cidr): string {
  if (isAny(cidr)) return 'any';
  const address = formatAddress(cidr.family, cidr.base);
  if (isHost(cidr)) return `host ${address}`;
  return cidr.family === 4 ? `${address} ${formatWildcard(cidr)}` : formatCidr(cidr);
}

const address = (value: RuleAddress): string => formatRuleAddress(value, network);

const portMatch = ({ from, to }: PortRange): string => (from === to ? ` eq ${from}` : ` range ${from} ${to}`);

interface Permits {
  there: readonly string[];
  back: readonly string[];
}

/** The answer to a machine without an address goes to everybody. */
const broadcastAnswer = (destination: string): string => `permit udp ${destination} eq 67 host 255.255.255.255 eq 68`;

function permitsOf(rule: Rule, range: PortRange, source: string, destination: string): Permits {
  const [from, to] = [rule.sourcePorts?.[0] ? portMatch(rule.sourcePorts[0]) : '', portMatch(range)];
  const there = `permit ${rule.protocol} ${source}${from} ${destination}${to}`;
  if (rule.caveat) return { there: [there], back: [] };
  const back = `permit ${rule.protocol} ${destination}${to} ${source}${rule.protocol === 'tcp' ? ' established' : ''}`;
  const isDhcp = rule.only === 4 && range.from === 67;
  return { there: [there], back: [back, ...(isDhcp ? [broadcastAnswer(destination)] : [])] };
}

/** What the rule lets through, and what has to come back because the list remembers no connection. */
function permits(rule: Rule, pair: AddressPair): Permits[] {
  const [source, destination] = [address(pair.source), address(pair.destination)];
  if (rule.protocol === 'icmp')
    return [
      {
        there: [`permit icmp ${source} ${destination} ${pair.family === 4 ? 'echo' : 'echo-request'}`],
        back: [`permit icmp ${destination} ${source} echo-reply`],
      },
    ];
  return mergePorts(rule.parts.flatMap(({ ports }) => ports)).map((range) =>
    permitsOf(rule, range, source, destination),
  );
}

function list(name: string, rules: readonly Rule[], family: Family, way: 'there' | 'back'): string[] {
  const lines = rules.flatMap((rule) => {
    const pairs = toPairs(rule).filter((pair) => pair.family === family);
    const entries = pairs.flatMap((pair) =>
      permits(rule, pair).flatMap((entry) => entry[way].map((line) => ` ${line}`)),
    );
    return entries.length === 0 ? [] : [` remark ${commentOf(rule, longestRemark)}`, ...entries];
  });
  if (lines.length === 0) return [];
  if (family === 4) return [`ip access-list extended ${name}`, ...lines];
  return [`ipv6 access-list ${name}-V6`, ...lines, ' permit icmp any any nd-na', ' permit icmp any any nd-ns'];
}

/** Access lists for both ways; additive, numbered by the device. */
export const ciscoIos: Format = {
  id: 'cisco-ios',
  label: words.label,
  proof: {
    kind: 'packets',
    sentence: words.proof,
  },
  limits: { comment: longestRemark, portSlots: 1, notes: [words.stateless, ...words.notes] },
  variants: ['insert'],
  isPairwise: true,
  render(request) {
    const families = [4, 6] as const;
    const lines = families.flatMap((family) => [
      ...list('PORTOLAN-THERE', request.rules, family, 'there'),
      ...list('PORTOLAN-BACK', request.rules, family, 'back'),
    ]);
    const warnings = [...request.warnings, words.stateless];
    return {
      files: [
        {
          name: 'portolan-ios.txt',
          mime: 'text/plain',
          body: bodyOf(headerOf({ ...request, warnings }, '!', longestRemark), lines),
        },
      ],
      outcomes: request.outcomes,
      warnings,
    };
  },
};
