import { formatPortRange } from '@/lib/flows';
import { nsx as words } from '@/lib/words/formats';
import { formatNetwork, isAny } from '../cidr';
import { type Format, outcomesWithout, refusalsOf } from '../format';
import { headerText } from '../header';
import { commentOf } from '../label';
import { chunkPorts } from '../ports';
import type { Rule } from '../rule';
import { byFamily, type FamilyAddresses, formatRuleAddress, type RuleAddress } from '../side';

const longestNotes = 255;
const slots = 15;
const mostGroups = 128;

/** The IP version of the rule keeps ANY from meaning both. */
const groups = (addresses: readonly RuleAddress[]): string[] =>
  addresses.some(({ cidr }) => cidr && isAny(cidr))
    ? ['ANY']
    : addresses.map((address) => formatRuleAddress(address, formatNetwork));

function entriesOf({ protocol, parts }: Rule, family: 4 | 6) {
  if (protocol === 'icmp')
    return [
      {
        resource_type: 'ICMPTypeServiceEntry',
        display_name: 'ping',
        protocol: family === 4 ? 'ICMPv4' : 'ICMPv6',
        icmp_type: family === 4 ? 8 : 128,
      },
    ];
  const chunks = chunkPorts(
    parts.flatMap(({ ports }) => ports),
    slots,
  );
  return chunks.map((chunk, index) => ({
    resource_type: 'L4PortSetServiceEntry',
    display_name: `${protocol}-${index + 1}`,
    l4_protocol: protocol.toUpperCase(),
    destination_ports: chunk.map((range) => formatPortRange(range)),
  }));
}

const toRule = (rule: Rule, { family, sources, destinations }: FamilyAddresses, sequence: number) => ({
  resource_type: 'Rule',
  id: `portolan-${rule.number}-v${family}`,
  display_name: `portolan-${rule.number}-v${family}`,
  notes: commentOf(rule, longestNotes),
  sequence_number: sequence,
  source_groups: groups(sources),
  destination_groups: groups(destinations),
  services: ['ANY'],
  service_entries: entriesOf(rule, family),
  ip_protocol: family === 4 ? 'IPV4' : 'IPV6',
  direction: 'IN_OUT',
  action: 'ALLOW',
  profiles: ['ANY'],
  scope: ['ANY'],
  logged: false,
});

function refusalOf(rule: Rule): string | undefined {
  if (rule.caveat) return words.noBroadcast;
  const isLong = byFamily(rule).some(
    ({ sources, destinations }) => sources.length > mostGroups || destinations.length > mostGroups,
  );
  return isLong ? words.tooMany(mostGroups) : undefined;
}

/** The body of one security policy for the Policy API. */
export const nsx: Format = {
  id: 'nsx',
  label: words.label,
  proof: {
    kind: 'read back only',
    sentence: words.proof,
  },
  limits: {
    comment: longestNotes,
    portSlots: slots,
    notes: [...words.notes, words.limits(mostGroups, slots)],
  },
  variants: ['insert'],
  neverBetween: true,
  render(request) {
    const refusals = refusalsOf(request.rules, refusalOf);
    const rules = request.rules
      .filter(({ number }) => !refusals.has(number))
      .flatMap((rule) => byFamily(rule).map((addresses) => ({ rule, addresses })))
      .map(({ rule, addresses }, index) => toRule(rule, addresses, (index + 1) * 10));
    const policy = {
      resource_type: 'SecurityPolicy',
      id: 'portolan',
      display_name: 'portolan',
      description: headerText(request).slice(0, 1024),
      category: 'Application',
      rules,
    };
    return {
      files: [
        {
          name: 'portolan-nsx.json',
          mime: 'application/json',
          body: rules.length === 0 ? '' : `${JSON.stringify(policy, null, 2)}\n`,
        },
      ],
      outcomes: outcomesWithout(request.outcomes, refusals),
      warnings: request.warnings,
    };
  },
};
