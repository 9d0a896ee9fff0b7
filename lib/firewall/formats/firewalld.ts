import { formatPortRange } from '@/lib/flows';
import { wholeHost } from '@/lib/words/firewall-rules';
import { firewalld as words } from '@/lib/words/formats';
import { formatCidr } from '../cidr';
import { type Format, outcomesWithout, refusalsOf } from '../format';
import { bodyOf, headerOf } from '../header';
import { commentOf } from '../label';
import { mergePorts } from '../ports';
import type { Rule, RuleRequest, Variant } from '../rule';
import { toArgument } from '../shell';
import { type AddressPair, formatRuleAddress, toPairs } from '../side';

const command = 'sudo firewall-cmd --permanent';

const zoneOf = (variant: Variant): string => (variant === 'whole' ? ' --zone=portolan' : '');

function matchesOf({ protocol, parts }: Rule): string[] {
  if (protocol === 'icmp') return ['icmp-type name="echo-request"'];
  return mergePorts(parts.flatMap(({ ports }) => ports)).map(
    (range) => `port port="${formatPortRange(range)}" protocol="${protocol}"`,
  );
}

function toLines(rule: Rule, { family, source, destination }: AddressPair, variant: Variant): string[] {
  const sides = `source address="${formatRuleAddress(source, formatCidr)}" destination address="${formatRuleAddress(destination, formatCidr)}"`;
  return matchesOf(rule).map(
    (match) =>
      `${command}${zoneOf(variant)} --add-rich-rule=${toArgument(`rule family="ipv${family}" ${sides} ${match} accept`)}`,
  );
}

const kept = [
  'destination-unreachable',
  'packet-too-big',
  'time-exceeded',
  'parameter-problem',
  'router-advertisement',
  'neighbour-solicitation',
  'neighbour-advertisement',
];

const ownZone = [
  `${command} --new-zone=portolan`,
  `${command} --zone=portolan --set-target=DROP`,
  ...kept.map((type) => `${command} --zone=portolan --add-rich-rule='rule icmp-type name="${type}" accept'`),
];

const reload = 'sudo firewall-cmd --reload';

const isWritable = ({ direction }: Rule): boolean => direction === 'in';

function linesOf({ rules, variant }: RuleRequest): string[] {
  const lines = rules
    .filter(isWritable)
    .flatMap((rule) => [
      `# rule ${rule.number}: ${commentOf(rule, Number.POSITIVE_INFINITY)}`,
      ...toPairs(rule).flatMap((pair) => toLines(rule, pair, variant)),
    ]);
  if (lines.length === 0) return [];
  if (variant === 'insert') return [...lines, reload];
  return [...ownZone, ...lines, reload, 'sudo firewall-cmd --set-default-zone=portolan'];
}

/** Rich rules: one port, one source and one destination each; they guard the host that they are on. */
export const firewalld: Format = {
  id: 'firewalld',
  label: words.label,
  proof: {
    kind: 'packets',
    sentence: words.proof,
  },
  limits: {
    comment: 0,
    portSlots: 1,
    notes: words.notes,
  },
  neverBetween: true,
  variants: ['insert', 'whole'],
  isPairwise: true,
  render(request) {
    const refusals = refusalsOf(request.rules, (rule) => (isWritable(rule) ? undefined : words.incomingOnly));
    const warnings = request.variant === 'whole' ? [...request.warnings, wholeHost] : request.warnings;
    const body = bodyOf(headerOf({ ...request, warnings }, '#', Number.POSITIVE_INFINITY), linesOf(request));
    return {
      files: [{ name: 'portolan-firewalld.sh', mime: 'text/plain', body }],
      outcomes: outcomesWithout(request.outcomes, refusals),
      warnings,
    };
  },
};
