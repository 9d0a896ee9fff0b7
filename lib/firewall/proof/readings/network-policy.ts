import { readBlock } from '../address';
import type { Meant } from '../meant-permits';
import type { Permit } from '../permit';
import { readYaml } from '../read-yaml';
import { notKnown, type SecondReading } from '../reading';
import { exactly, listIn, says } from '../strict-json';
import { isBroadcast, isDhcpAnswer, readPorts, toPermits } from '../words';

/** The pods that it selects stand for the zone of tools. */
function toPolicy(document: Record<string, unknown>, { networks }: Meant): Permit[] {
  const { spec, ...outer } = exactly(document, ['apiVersion', 'kind', 'metadata', 'spec']);
  says(outer, { apiVersion: 'networking.k8s.io/v1', kind: 'NetworkPolicy' });
  const inner = exactly(spec, ['podSelector', 'policyTypes', 'ingress']);
  says(inner, {
    policyTypes: ['Ingress'],
    podSelector: { matchLabels: { 'app.kubernetes.io/name': '<name-of-the-tool>' } },
  });
  const [entry, more] = listIn(inner.ingress);
  const { from, ports } = exactly(entry, ['from', 'ports']);
  if (more !== undefined || listIn(from).length === 0) throw notKnown('NetworkPolicy', JSON.stringify(spec));
  const own = (networks.tools ?? []).map(readBlock);
  return listIn(from).flatMap((peer) => {
    const source = readBlock(String(exactly(exactly(peer, ['ipBlock']).ipBlock, ['cidr']).cidr));
    return listIn(ports).flatMap((each) => {
      const { protocol, port, endPort } = exactly(each, ['protocol', 'port'], ['endPort']);
      if (!Number.isInteger(port)) throw notKnown('NetworkPolicy', JSON.stringify(each));
      return toPermits({
        protocol: String(protocol),
        way: 'in',
        sources: [source],
        destinations: own.filter(({ family }) => family === source.family),
        ports: [readPorts(endPort === undefined ? String(port) : `${port}-${endPort}`, '-')],
      });
    });
  });
}

export const networkPolicy: SecondReading = {
  format: 'network-policy',
  read: (files, meant) => files.flatMap(({ body }) => readYaml(body).flatMap((document) => toPolicy(document, meant))),
  /** Tools that run as pods, and what comes in to them. */
  says(meant) {
    const isSaid =
      meant.zones?.endsWith(' tools') === true &&
      meant.way !== 'out' &&
      meant.protocol !== 'icmp' &&
      !isBroadcast(meant) &&
      !isDhcpAnswer(meant);
    return isSaid ? [meant] : [];
  },
};
