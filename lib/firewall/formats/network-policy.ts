import { networkPolicy as words } from '@/lib/words/formats';
import { formatCidr } from '../cidr';
import { type Format, outcomesWithout, refusalsOf } from '../format';
import { bodyOf, headerOf } from '../header';
import { labelOf, toName } from '../label';
import { mergePorts } from '../ports';
import type { Rule } from '../rule';
import { byFamily, formatRuleAddress } from '../side';
import { toYaml, type Yaml } from '../yaml';

const longestComment = 255;

/** Only tools beside the clusters may run as pods; whatever else listens does so on a host or in its network. */
const podZone = 'tools';

function refusalOf({ destination, direction, protocol }: Rule): string | undefined {
  if (destination.zone !== podZone || direction === 'out') return words.noPod;
  return protocol === 'icmp' ? words.noIcmp : undefined;
}

function toPolicies(rule: Rule): Yaml[] {
  const sources = byFamily(rule).flatMap((addresses) => addresses.sources);
  return rule.parts.map((part) => ({
    apiVersion: 'networking.k8s.io/v1',
    kind: 'NetworkPolicy',
    metadata: {
      name: toName(`portolan-${rule.number}-${part.rowId}`, 63),
      annotations: { purpose: labelOf([part]).slice(0, longestComment) },
    },
    spec: {
      podSelector: { matchLabels: { 'app.kubernetes.io/name': '<name-of-the-tool>' } },
      policyTypes: ['Ingress'],
      ingress: [
        {
          from: sources.map((address) => ({ ipBlock: { cidr: formatRuleAddress(address, formatCidr) } })),
          ports: mergePorts(part.ports).map(({ from, to }) => ({
            protocol: rule.protocol.toUpperCase(),
            port: from,
            ...(to > from && { endPort: to }),
          })),
        },
      ],
    },
  }));
}

/** For tools that run as pods; everything else is told why it cannot be said. */
export const networkPolicy: Format = {
  id: 'network-policy',
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
    const refusals = refusalsOf(request.rules, refusalOf);
    const rules = request.rules.filter(({ number }) => !refusals.has(number));
    const warnings = rules.length > 0 ? [...request.warnings, words.warning] : request.warnings;
    return {
      files: [
        {
          name: 'portolan-network-policy.yaml',
          mime: 'application/yaml',
          body: bodyOf(
            headerOf({ ...request, warnings, rules }, '#', longestComment),
            toYaml(rules.flatMap(toPolicies)),
          ),
        },
      ],
      outcomes: outcomesWithout(request.outcomes, refusals),
      warnings,
    };
  },
};
