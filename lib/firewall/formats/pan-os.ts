import { formatPortRange } from '@/lib/flows';
import { panOs as words } from '@/lib/words/formats';
import { formatCidr } from '../cidr';
import { type Format, outcomesWithout, refusalsOf } from '../format';
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
    const services = [...new Set(rules.flatMap(servicesOf).map(({ line }) => line))];
    const lines = rules.flatMap((rule) => byFamily(rule).flatMap((addresses) => toLines(rule, addresses)));
    const refusals = refusalsOf(request.rules, (rule) => (isWritable(rule) ? undefined : words.relays));
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
