import { formatPortRange, type PortRange } from '@/lib/flows';
import { junos as words } from '@/lib/words/formats';
import { formatCidr } from '../cidr';
import { type Format, outcomesWithout, refusalsOf } from '../format';
import { bodyOf, headerOf } from '../header';
import { commentOf, toName } from '../label';
import { mergePorts } from '../ports';
import type { Rule } from '../rule';
import { byFamily, type FamilyAddresses, formatRuleAddress, type RuleAddress } from '../side';

const longestDescription = 255;

interface Named {
  name: string;
  lines: readonly string[];
}

const isWritable = ({ caveat }: Rule): boolean => caveat !== 'dhcp-broadcast';

function nameAddress(address: RuleAddress): Named {
  const text = formatRuleAddress(address, formatCidr);
  if (!address.cidr) return { name: text, lines: [] };
  const name = `portolan-${text.replace(/[^0-9a-f]/g, '-')}`;
  return { name, lines: [`set security address-book global address ${name} ${text}`] };
}

function nameApplication(protocol: string, range: PortRange): Named {
  const ports = formatPortRange(range);
  const name = `portolan-${protocol}-${ports}`;
  return {
    name,
    lines: [
      `set applications application ${name} protocol ${protocol}`,
      `set applications application ${name} destination-port ${ports}`,
    ],
  };
}

const applicationsOf = ({ protocol, parts }: Rule, family: 4 | 6): Named[] =>
  protocol === 'icmp'
    ? [{ name: family === 4 ? 'junos-icmp-ping' : 'junos-icmp6-echo-request', lines: [] }]
    : mergePorts(parts.flatMap(({ ports }) => ports)).map((range) => nameApplication(protocol, range));

function toLines(rule: Rule, { family, sources, destinations }: FamilyAddresses): string[] {
  const name = toName(`portolan-${rule.number}-${rule.source.zone}-${rule.destination.zone}`, 58);
  const policy = `set security policies from-zone <zone-of-source> to-zone <zone-of-destination> policy ${name}-v${family}`;
  const [from, to, applications] = [
    sources.map(nameAddress),
    destinations.map(nameAddress),
    applicationsOf(rule, family),
  ];
  return [
    ...[...from, ...to, ...applications].flatMap(({ lines }) => lines),
    ...from.map((address) => `${policy} match source-address ${address.name}`),
    ...to.map((address) => `${policy} match destination-address ${address.name}`),
    ...applications.map((application) => `${policy} match application ${application.name}`),
    `${policy} then permit`,
    `${policy} description "${commentOf(rule, longestDescription)}"`,
  ];
}

/** Set commands for an SRX; the names of the two security zones are the reader's. */
export const junos: Format = {
  id: 'junos',
  label: words.label,
  proof: {
    kind: 'compared with capirca',
    sentence: words.proof,
  },
  limits: {
    comment: longestDescription,
    name: 63,
    notes: words.notes,
  },
  variants: ['insert'],
  render(request) {
    const rules = request.rules.filter(isWritable);
    const lines = rules.flatMap((rule) => byFamily(rule).flatMap((addresses) => toLines(rule, addresses)));
    const refusals = refusalsOf(request.rules, (rule) => (isWritable(rule) ? undefined : words.relays));
    return {
      files: [
        {
          name: 'portolan-junos.txt',
          mime: 'text/plain',
          body: bodyOf(headerOf(request, '#', longestDescription), [...new Set(lines)]),
        },
      ],
      outcomes: outcomesWithout(request.outcomes, refusals),
      warnings: request.warnings,
    };
  },
};
