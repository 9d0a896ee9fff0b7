import type { PortRange } from '@/lib/flows';
import { type Block, readBlock } from '../address';
import type { Permit } from '../permit';
import { readYaml } from '../read-yaml';
import { notKnown, type SecondReading } from '../reading';
import { exactly, listIn, says } from '../strict-json';
import { isBroadcast, isDhcpAnswer, ofFamily, readPorts, toPermits } from '../words';

function readSide(value: unknown, family: 4 | 6): { blocks: Block[]; ports?: PortRange[] } {
  const { nets, ports } = exactly(value, ['nets'], ['ports']);
  const blocks = listIn(nets).map((text) => ofFamily(readBlock(String(text)), family));
  if (ports === undefined) return { blocks };
  return {
    blocks,
    ports: listIn(ports).map((port) => {
      if (typeof port === 'string' && !port.includes(':')) throw notKnown('Calico', port);
      return readPorts(String(port), ':');
    }),
  };
}

function toEntry(value: unknown, way: Permit['way']): Permit[] {
  const entry = exactly(value, ['action', 'ipVersion', 'protocol', 'metadata', 'source', 'destination'], ['icmp']);
  says(entry, { action: 'Allow' });
  const family = entry.ipVersion === 6 ? 6 : 4;
  const isPing = /^ICMP/.test(String(entry.protocol));
  if (isPing)
    says(entry, family === 4 ? { protocol: 'ICMP', icmp: { type: 8 } } : { protocol: 'ICMPv6', icmp: { type: 128 } });
  const [source, destination] = [readSide(entry.source, family), readSide(entry.destination, family)];
  if (isPing !== (destination.ports === undefined)) throw notKnown('Calico', JSON.stringify(value));
  return toPermits({
    protocol: String(entry.protocol),
    way,
    sources: source.blocks,
    destinations: destination.blocks,
    sourcePorts: source.ports,
    ports: destination.ports,
  });
}

function toPolicy(document: Record<string, unknown>): Permit[] {
  const { spec, metadata, ...outer } = exactly(document, ['apiVersion', 'kind', 'metadata', 'spec']);
  says(outer, { apiVersion: 'projectcalico.org/v3', kind: 'GlobalNetworkPolicy' });
  const inner = exactly(spec, ['selector', 'types'], ['ingress', 'egress']);
  const isEgress = 'egress' in inner;
  const zone = /^has\(portolan\/([a-z0-9-]+)\)$/.exec(String(inner.selector))?.[1];
  says(inner, { types: [isEgress ? 'Egress' : 'Ingress'] });
  says(exactly(metadata, ['name']), { name: `portolan-${zone}-${isEgress ? 'out' : 'in'}` });
  const way = isEgress ? 'out' : 'in';
  return listIn(isEgress ? inner.egress : inner.ingress).flatMap((entry) => toEntry(entry, way));
}

export const calico: SecondReading = {
  format: 'calico',
  read: (files) => files.flatMap(({ body }) => readYaml(body).flatMap(toPolicy)),
  says: (meant) => (isBroadcast(meant) || isDhcpAnswer(meant) ? [] : [meant]),
};
