import { formatPortRange } from '@/lib/flows';
import { formatCidr } from '../cidr';
import { type Format, outcomesWithout } from '../format';
import { bodyOf, headerOf } from '../header';
import { commentOf, toName } from '../label';
import { mergePorts } from '../ports';
import type { Rule } from '../rule';
import { byFamily, type FamilyAddresses, formatRuleAddress } from '../side';

const longestDescription = 255;

const list = (words: readonly string[]): string => (words.length > 1 ? `[ ${words.join(' ')} ]` : words.join());

const isWritable = ({ caveat }: Rule): boolean => caveat !== 'dhcp-broadcast';

const servicesOf = ({ protocol, parts }: Rule) =>
  mergePorts(parts.flatMap(({ ports }) => ports)).map((range) => {
    const ports = formatPortRange(range);
    return {
      name: `portolan-${protocol}-${ports}`,
      line: `set service portolan-${protocol}-${ports} protocol ${protocol} port ${ports}`,
    };
  });

function toLines(rule: Rule, { family, sources, destinations }: FamilyAddresses): string[] {
  const name = toName(`portolan-${rule.number}-${rule.source.zone}-${rule.destination.zone}`, 58);
  const set = `set rulebase security rules ${name}-v${family}`;
  const isPing = rule.protocol === 'icmp';
  const services = servicesOf(rule).map((service) => service.name);
  const addresses = (side: FamilyAddresses['sources']) =>
    list(side.map((address) => formatRuleAddress(address, formatCidr)));
  return [
    `${set} from <zone-of-source>`,
    `${set} to <zone-of-destination>`,
    `${set} source ${addresses(sources)}`,
    `${set} destination ${addresses(destinations)}`,
    `${set} application ${isPing ? (family === 4 ? 'ping' : 'ping6') : 'any'}`,
    `${set} service ${isPing ? 'application-default' : list(services)}`,
    `${set} action allow`,
    `${set} description "${commentOf(rule, longestDescription)}"`,
  ];
}

/** Set commands; the names of the two security zones are the reader's. */
export const panOs: Format = {
  id: 'pan-os',
  label: 'PAN-OS',
  proof: {
    kind: 'compared with capirca',
    sentence:
      'Our second reading finds it equal to the flows and to what capirca writes for PAN-OS from the same policy; no device has read it.',
  },
  limits: {
    comment: longestDescription,
    name: 63,
    notes: [
      'Replace the two names of security zones in each rule.',
      'A TFTP server may need the application "tftp" instead of a port.',
    ],
  },
  variants: ['insert'],
  render(request) {
    const rules = request.rules.filter(isWritable);
    const services = [...new Set(rules.flatMap(servicesOf).map(({ line }) => line))];
    const lines = rules.flatMap((rule) => byFamily(rule).flatMap((addresses) => toLines(rule, addresses)));
    const refusals = new Map(
      request.rules
        .filter((rule) => !isWritable(rule))
        .map(({ number }) => [number, 'a PAN-OS firewall relays DHCP'] as const),
    );
    return {
      files: [
        {
          name: 'portolan-pan-os.txt',
          mime: 'text/plain',
          body: bodyOf(headerOf(request, '#', longestDescription), [...services, ...lines]),
        },
      ],
      outcomes: outcomesWithout(request.outcomes, refusals),
      warnings: request.warnings,
    };
  },
};
