import { formatPortRange } from '@/lib/flows';
import { azure as words } from '@/lib/words/formats';
import { formatCidr } from '../cidr';
import { type Format, outcomesWithout, refusalsOf } from '../format';
import { headerText } from '../header';
import { commentOf, toName } from '../label';
import { mergePorts } from '../ports';
import type { Rule } from '../rule';
import { byFamily, type FamilyAddresses, formatRuleAddress, type RuleAddress } from '../side';

const longestDescription = 140;
const longestName = 80;
const firstPriority = 1000;
const lastPriority = 4096;

const prefixes = (addresses: readonly RuleAddress[]): string[] =>
  addresses.map((address) => formatRuleAddress(address, formatCidr));

const type = 'Microsoft.Network/networkSecurityGroups/securityRules';

interface Entry {
  rule: Rule;
  addresses: FamilyAddresses;
}

const nameOf = ({ rule, addresses }: Entry): string =>
  `${toName(`portolan-${rule.number}-${rule.source.zone}-${rule.destination.zone}`, longestName - 3)}-v${addresses.family}`;

const propertiesOf = ({ rule, addresses: { sources, destinations } }: Entry, index: number) => ({
  description: commentOf(rule, longestDescription),
  priority: `[add(parameters('firstPriority'), ${index})]`,
  direction: rule.direction === 'out' ? 'Outbound' : 'Inbound',
  access: 'Allow',
  protocol: rule.protocol === 'tcp' ? 'Tcp' : 'Udp',
  sourceAddressPrefixes: prefixes(sources),
  sourcePortRange: '*',
  destinationAddressPrefixes: prefixes(destinations),
  destinationPortRanges: mergePorts(rule.parts.flatMap(({ ports }) => ports)).map((range) => formatPortRange(range)),
});

/** A child of the reader's own group, so that nothing else in it is touched; a group takes one change after the other. */
const toResource = (entry: Entry, index: number, entries: readonly Entry[]) => ({
  type,
  apiVersion: '2023-09-01',
  name: `[concat(parameters('networkSecurityGroup'), '/${nameOf(entry)}')]`,
  dependsOn: entries
    .slice(Math.max(0, index - 1), index)
    .map((earlier) => `[resourceId('${type}', parameters('networkSecurityGroup'), '${nameOf(earlier)}')]`),
  properties: propertiesOf(entry, index),
});

function refusalOf({ protocol, caveat }: Rule): string | undefined {
  if (caveat) return words.noBroadcast;
  return protocol === 'icmp' ? words.noIcmpType : undefined;
}

/** A template that adds rules to a network security group. */
export const azure: Format = {
  id: 'azure',
  label: words.label,
  proof: {
    kind: 'read back only',
    sentence: words.proof,
  },
  limits: {
    comment: longestDescription,
    name: longestName,
    notes: [...words.notes, words.priorities(firstPriority, lastPriority)],
  },
  variants: ['insert'],
  neverBetween: true,
  render(request) {
    const refusals = refusalsOf(request.rules, refusalOf);
    const resources = request.rules
      .filter(({ number }) => !refusals.has(number))
      .flatMap((rule) => byFamily(rule).map((addresses) => ({ rule, addresses })))
      .map(toResource);
    const template = {
      $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#',
      contentVersion: '1.0.0.0',
      metadata: { description: headerText(request) },
      parameters: {
        networkSecurityGroup: { type: 'string' },
        firstPriority: {
          type: 'int',
          defaultValue: firstPriority,
          minValue: 100,
          maxValue: lastPriority + 1 - resources.length,
        },
      },
      resources,
    };
    return {
      files: [
        {
          name: 'portolan-azure.json',
          mime: 'application/json',
          body: resources.length === 0 ? '' : `${JSON.stringify(template, null, 2)}\n`,
        },
      ],
      outcomes: outcomesWithout(request.outcomes, refusals),
      warnings: request.warnings,
    };
  },
};
