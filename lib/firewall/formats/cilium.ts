import type { ZoneId } from '@/lib/flows';
import { cilium as words } from '@/lib/words/formats';
import { formatCidr } from '../cidr';
import { type Format, outcomesWithout, type RenderedFile, refusalsOf } from '../format';
import { bodyOf, headerOf } from '../header';
import { commentOf } from '../label';
import { mergePorts } from '../ports';
import type { Rule, RuleRequest } from '../rule';
import { byFamily, formatRuleAddress } from '../side';
import { toYaml, type Yaml } from '../yaml';

const longestDescription = 255;
/** `maxPorts` of Cilium's own check of rules; a range is one. */
const mostPorts = 40;

const role = 'node-role.kubernetes.io/control-plane';

interface NodeZone {
  cluster: 'workload' | 'management';
  selector: Yaml;
}

/** The zones that are nodes of a cluster, and how a policy selects them. */
const nodeZones: Readonly<Record<ZoneId, NodeZone>> = {
  'control-plane': { cluster: 'workload', selector: { matchExpressions: [{ key: role, operator: 'Exists' }] } },
  'control-plane-endpoint': {
    cluster: 'workload',
    selector: { matchExpressions: [{ key: role, operator: 'Exists' }] },
  },
  worker: { cluster: 'workload', selector: { matchExpressions: [{ key: role, operator: 'DoesNotExist' }] } },
  'management-cluster': { cluster: 'management', selector: {} },
};

const isEgress = ({ direction }: Rule): boolean => direction === 'out';
const subjectOf = (rule: Rule): ZoneId => (isEgress(rule) ? rule.source.zone : rule.destination.zone);
const peerOf = (rule: Rule): ZoneId => (isEgress(rule) ? rule.destination.zone : rule.source.zone);

/** Nodes of one cluster are identities to each other; their addresses never match a rule of CIDRs. */
const isAmongNodes = (rule: Rule): boolean => nodeZones[subjectOf(rule)]?.cluster === nodeZones[peerOf(rule)]?.cluster;

function refusalOf(rule: Rule): string | undefined {
  if (!nodeZones[subjectOf(rule)]) return words.noNode;
  if (isAmongNodes(rule)) return words.amongNodes;
  if (rule.caveat) return words.noBroadcast;
  return undefined;
}

function chunks<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}

function matchesOf({ protocol, parts }: Rule, family: 4 | 6): Record<string, Yaml>[] {
  if (protocol === 'icmp') return [{ icmps: [{ fields: [{ family: `IPv${family}`, type: family === 4 ? 8 : 128 }] }] }];
  const ports = mergePorts(parts.flatMap((part) => part.ports)).map(({ from, to }) => ({
    port: String(from),
    ...(to > from && { endPort: to }),
    protocol: protocol.toUpperCase(),
  }));
  return chunks(ports, mostPorts).map((list) => ({ toPorts: [{ ports: list }] }));
}

const entriesOf = (rule: Rule): Yaml[] =>
  byFamily(rule).flatMap(({ family, sources, destinations }) => {
    const peers = (isEgress(rule) ? destinations : sources).map((address) => formatRuleAddress(address, formatCidr));
    return matchesOf(rule, family).map((match) => ({
      [isEgress(rule) ? 'toCIDR' : 'fromCIDR']: peers,
      ...match,
    }));
  });

const inside = ['cluster', 'health'];

function toPolicy(rule: Rule, isWhole: boolean): Yaml {
  const [direction, entities] = isEgress(rule)
    ? (['egress', 'toEntities'] as const)
    : (['ingress', 'fromEntities'] as const);
  const subject = subjectOf(rule);
  return {
    apiVersion: 'cilium.io/v2',
    kind: 'CiliumClusterwideNetworkPolicy',
    metadata: { name: `portolan-rule-${rule.number}` },
    spec: {
      description: commentOf(rule, longestDescription),
      nodeSelector: nodeZones[subject]?.selector ?? {},
      ...(!isWhole && { enableDefaultDeny: { [direction]: false } }),
      [direction]: [{ [entities]: inside }, ...entriesOf(rule)],
    },
  };
}

const fileNames = { workload: 'portolan-cilium.yaml', management: 'portolan-cilium-management.yaml' } as const;

function filesOf(request: RuleRequest, rules: readonly Rule[]): RenderedFile[] {
  return (['workload', 'management'] as const).map((cluster) => {
    const policies = rules
      .filter((rule) => nodeZones[subjectOf(rule)]?.cluster === cluster)
      .map((rule) => toPolicy(rule, request.variant === 'whole'));
    return {
      name: fileNames[cluster],
      mime: 'application/yaml',
      body: bodyOf(headerOf(request, '#', longestDescription), toYaml(policies)),
    };
  });
}

/** Host policies for the nodes themselves, one for each rule; what pods do is no business of theirs. */
export const cilium: Format = {
  id: 'cilium',
  label: words.label,
  proof: {
    kind: 'read back only',
    sentence: words.proof,
  },
  limits: {
    comment: longestDescription,
    portSlots: mostPorts,
    notes: words.notes,
  },
  variants: ['insert', 'whole'],
  neverBetween: true,
  render(request) {
    const refusals = refusalsOf(request.rules, refusalOf);
    const rules = request.rules.filter(({ number }) => !refusals.has(number));
    const said = [
      ...request.warnings,
      words.needsHostFirewall,
      request.variant === 'whole' ? words.dropsTheRest : words.closesNothing,
    ];
    return {
      files: filesOf({ ...request, warnings: said, rules }, rules),
      outcomes: outcomesWithout(request.outcomes, refusals),
      warnings: said,
    };
  },
};
