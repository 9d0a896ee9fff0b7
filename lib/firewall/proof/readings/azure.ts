import { readBlock } from '../address';
import type { Permit } from '../permit';
import { notKnown, type SecondReading } from '../reading';
import { exactly, listIn, says } from '../strict-json';
import { isBroadcast, isDhcpAnswer, readPorts, toPermits } from '../words';

const type = 'Microsoft.Network/networkSecurityGroups/securityRules';
const name = /^\[concat\(parameters\('networkSecurityGroup'\), '\/([A-Za-z0-9][A-Za-z0-9-]{0,78}[A-Za-z0-9])'\)\]$/;
const priority = /^\[add\(parameters\('firstPriority'\), (\d+)\)\]$/;

/** A group takes one change after the other, so each waits for the one before. */
function inOrder(resources: readonly unknown[]): boolean {
  const names = resources.map((resource) => name.exec(String((resource as { name?: unknown }).name))?.[1]);
  return resources.every((resource, index) => {
    const { dependsOn } = resource as { dependsOn?: unknown };
    const earlier = names[index - 1];
    const meant = earlier ? [`[resourceId('${type}', parameters('networkSecurityGroup'), '${earlier}')]`] : [];
    return JSON.stringify(dependsOn) === JSON.stringify(meant);
  });
}

function toRule(resource: unknown, index: number): Permit[] {
  const outer = exactly(resource, ['type', 'apiVersion', 'name', 'dependsOn', 'properties']);
  const inner = exactly(outer.properties, [
    'description',
    'priority',
    'direction',
    'access',
    'protocol',
    'sourceAddressPrefixes',
    'sourcePortRange',
    'destinationAddressPrefixes',
    'destinationPortRanges',
  ]);
  says(outer, { type });
  says(inner, { access: 'Allow', sourcePortRange: '*' });
  const isRight =
    name.test(String(outer.name)) &&
    priority.exec(String(inner.priority))?.[1] === String(index) &&
    /^[A-Za-z0-9 ._:/(),+-]{0,140}$/.test(String(inner.description)) &&
    /^(Tcp|Udp)$/.test(String(inner.protocol)) &&
    /^(Inbound|Outbound)$/.test(String(inner.direction));
  if (!isRight) throw notKnown('Azure', JSON.stringify(resource));
  return toPermits({
    protocol: String(inner.protocol),
    way: inner.direction === 'Outbound' ? 'out' : 'in',
    sources: listIn(inner.sourceAddressPrefixes).map((text) => readBlock(String(text))),
    destinations: listIn(inner.destinationAddressPrefixes).map((text) => readBlock(String(text))),
    ports: listIn(inner.destinationPortRanges).map((text) => readPorts(String(text), '-')),
  });
}

export const azure: SecondReading = {
  format: 'azure',
  read: (files) =>
    files.flatMap(({ body }) => {
      if (body === '') return [];
      const template = exactly(JSON.parse(body), ['$schema', 'contentVersion', 'metadata', 'parameters', 'resources']);
      const resources = listIn(template.resources);
      const names = resources.map((resource) => String((resource as { name?: unknown }).name));
      if (new Set(names).size !== names.length) throw notKnown('Azure', 'a rule twice');
      if (!inOrder(resources)) throw notKnown('Azure', 'rules that do not wait for each other');
      return resources.flatMap(toRule);
    }),
  /** ICMP has no types there. */
  says: (meant) => (meant.protocol === 'icmp' || isBroadcast(meant) || isDhcpAnswer(meant) ? [] : [meant]),
};
