import type { PortRange } from '@/lib/flows';
import { securityGroups as words } from '@/lib/words/formats';
import { formatCidr } from './cidr';
import { type Refusals, refusalsOf } from './format';
import { commentOf, toName } from './label';
import { mergePorts } from './ports';
import type { Part, Rule, RuleRequest, Side } from './rule';
import { byFamily, formatRuleAddress } from './side';

export const longestDescription = 255;

/** One entry of a security group: one protocol, one range, one network. */
export interface GroupEntry {
  name: string;
  description: string;
  protocol: string;
  from: number;
  to: number;
  family: 4 | 6;
  cidr: string;
}

/** What stands before the machines of one zone, one way. */
export interface Group {
  side: Side;
  name: string;
  isEgress: boolean;
  entries: readonly GroupEntry[];
}

const isEgress = ({ direction }: Rule): boolean => direction === 'out';

/** The type and code of an echo request where other protocols have ports; cfn-lint refuses "every code" of ICMPv6. */
const echo = { 4: { from: 8, to: -1 }, 6: { from: 128, to: 0 } } as const;

function rangesOf({ protocol, parts }: Rule, family: 4 | 6): PortRange[] {
  return protocol === 'icmp' ? [echo[family]] : mergePorts(parts.flatMap(({ ports }) => ports));
}

const protocolOf = ({ protocol }: Rule, family: 4 | 6): string =>
  protocol === 'icmp' && family === 6 ? 'icmpv6' : protocol;

/** An entry before its words: AWS refuses the same opening twice, so the parts of all rules that ask for it are gathered. */
interface Draft extends Omit<GroupEntry, 'description'> {
  rule: Rule;
  parts: readonly Part[];
}

const reaches = (from: number, to: number) => (part: Part) =>
  part.ports.length === 0 || part.ports.some((range) => range.from >= from && range.to <= to);

const draftsOf = (rule: Rule): Draft[] =>
  byFamily(rule).flatMap(({ family, sources, destinations }) =>
    rangesOf(rule, family).flatMap(({ from, to }) =>
      (isEgress(rule) ? destinations : sources).map((address, index) => ({
        rule,
        name: toName(`r${rule.number}-${rule.protocol}-${from}-v${family}-${index + 1}`),
        parts: rule.parts.filter(reaches(from, to)),
        protocol: protocolOf(rule, family),
        from,
        to,
        family,
        cidr: formatRuleAddress(address, formatCidr),
      })),
    ),
  );

const keyOf = ({ protocol, from, to, cidr }: Draft): string => [protocol, from, to, cidr].join(' ');

function entriesOf(rules: readonly Rule[]): GroupEntry[] {
  const drafts = new Map<string, Draft>();
  for (const draft of rules.flatMap(draftsOf)) {
    const known = drafts.get(keyOf(draft));
    drafts.set(keyOf(draft), known ? { ...known, parts: [...known.parts, ...draft.parts] } : draft);
  }
  return [...drafts.values()].map(({ rule, parts, ...entry }) => ({
    ...entry,
    description: commentOf(rule, longestDescription, parts),
  }));
}

const isWritable = ({ caveat }: Rule): boolean => caveat !== 'dhcp-broadcast';

/** A broadcast never reaches a security group. */
export const groupRefusals = ({ rules }: RuleRequest): Refusals =>
  refusalsOf(rules, (rule) => (isWritable(rule) ? undefined : words.noBroadcast));

/** A group for the machines of each zone that listens, and one for what goes out where that is asked for. */
export function toGroups({ rules }: RuleRequest): Group[] {
  const groups = new Map<string, { side: Side; isEgress: boolean; rules: Rule[] }>();
  for (const rule of rules.filter(isWritable)) {
    const side = isEgress(rule) ? rule.source : rule.destination;
    const key = `${side.zone} ${isEgress(rule)}`;
    const group = groups.get(key) ?? { side, isEgress: isEgress(rule), rules: [] };
    group.rules.push(rule);
    groups.set(key, group);
  }
  return [...groups.values()].map((group) => ({
    side: group.side,
    isEgress: group.isEgress,
    name: toName(`portolan-${group.side.zone}`, 60),
    entries: entriesOf(group.rules),
  }));
}

/** What a group takes of each IP version until AWS is asked for more. */
const quota = 60;

const isOverQuota = ({ entries }: Group): boolean =>
  [4, 6].some((family) => entries.filter((entry) => entry.family === family).length > quota);

export function groupWarnings(request: RuleRequest): string[] {
  const names = toGroups(request)
    .filter(isOverQuota)
    .map(({ side }) => side.name);
  return [...request.warnings, ...(names.length > 0 ? [words.overQuota(names.join(', '), quota)] : [])];
}

export const groupLimits = {
  comment: longestDescription,
  notes: words.notes,
} as const;
