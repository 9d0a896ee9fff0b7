import { formatPortRange, type PortRange } from '@/lib/flows';
import { calico as words } from '@/lib/words/formats';
import { formatCidr } from '../cidr';
import { type Format, outcomesWithout, refusalsOf } from '../format';
import { bodyOf, headerOf } from '../header';
import { commentOf, toName } from '../label';
import { mergePorts } from '../ports';
import type { Rule } from '../rule';
import { byFamily, formatRuleAddress, type RuleAddress } from '../side';
import { toYaml, type Yaml } from '../yaml';

const longestComment = 255;

const isEgress = ({ direction }: Rule): boolean => direction === 'out';

const toPort = (range: PortRange): Yaml => (range.from === range.to ? range.from : formatPortRange(range, ':'));

const nets = (addresses: readonly RuleAddress[]): Record<string, Yaml> => ({
  nets: addresses.map((address) => formatRuleAddress(address, formatCidr)),
});

function entriesOf(rule: Rule): Yaml[] {
  return byFamily(rule).map(({ family, sources, destinations }) => {
    const isPing = rule.protocol === 'icmp';
    const ports = mergePorts(rule.parts.flatMap((part) => part.ports)).map(toPort);
    return {
      action: 'Allow',
      ipVersion: family,
      protocol: isPing ? (family === 4 ? 'ICMP' : 'ICMPv6') : rule.protocol.toUpperCase(),
      ...(isPing && { icmp: { type: family === 4 ? 8 : 128 } }),
      metadata: { annotations: { purpose: commentOf(rule, longestComment) } },
      source: nets(sources),
      destination: { ...nets(destinations), ...(!isPing && { ports }) },
    };
  });
}

function toPolicy(zone: string, rules: readonly Rule[], egress: boolean): Yaml {
  return {
    apiVersion: 'projectcalico.org/v3',
    kind: 'GlobalNetworkPolicy',
    metadata: { name: toName(`portolan-${zone}-${egress ? 'out' : 'in'}`, 63) },
    spec: {
      selector: `has(portolan/${toName(zone, 63)})`,
      types: [egress ? 'Egress' : 'Ingress'],
      [egress ? 'egress' : 'ingress']: rules.flatMap(entriesOf),
    },
  };
}

const zoneOf = (rule: Rule): string => (isEgress(rule) ? rule.source.zone : rule.destination.zone);

function policiesOf(rules: readonly Rule[]): Yaml[] {
  return [false, true].flatMap((egress) => {
    const wanted = rules.filter((rule) => isEgress(rule) === egress);
    return [...new Set(wanted.map(zoneOf))].map((zone) =>
      toPolicy(
        zone,
        wanted.filter((rule) => zoneOf(rule) === zone),
        egress,
      ),
    );
  });
}

/** Policies for host endpoints, selected by labels that the reader sets: a machine may be in several zones, and hold a floating address. */
export const calico: Format = {
  id: 'calico',
  label: words.label,
  proof: {
    kind: 'read back only',
    sentence: words.proof,
  },
  limits: {
    comment: longestComment,
    notes: words.notes,
  },
  variants: ['insert'],
  neverBetween: true,
  render(request) {
    const refusals = refusalsOf(request.rules, ({ caveat }) => (caveat ? words.noBroadcast : undefined));
    const warnings = [...request.warnings, words.warning];
    const lines = toYaml(policiesOf(request.rules.filter(({ number }) => !refusals.has(number))));
    return {
      files: [
        {
          name: 'portolan-calico.yaml',
          mime: 'application/yaml',
          body: bodyOf(headerOf({ ...request, warnings }, '#', longestComment), lines),
        },
      ],
      outcomes: outcomesWithout(request.outcomes, refusals),
      warnings,
    };
  },
};
