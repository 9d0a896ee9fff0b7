import { readBlock } from '../address';
import type { Meant } from '../meant-permits';
import type { Permit, Way } from '../permit';
import { readYaml } from '../read-yaml';
import { notKnown, type SecondReading } from '../reading';
import { exactly, isRecord, listIn, says } from '../strict-json';
import { isBroadcast, isDhcpAnswer, ofFamily, readPorts, toPermits } from '../words';

const role = 'node-role.kubernetes.io/control-plane';
const operators: Readonly<Record<string, string>> = { Exists: 'control-plane', DoesNotExist: 'worker' };
const nodes = ['control-plane', 'worker'];

function readSelector(value: unknown): string {
  const [expression, more] = listIn(exactly(value, ['matchExpressions']).matchExpressions);
  const { key, operator } = exactly(expression, ['key', 'operator']);
  const zone = operators[String(operator)];
  if (!zone || key !== role || more !== undefined) throw notKnown('Cilium', JSON.stringify(value));
  return zone;
}

interface Match {
  protocol: string;
  family?: 4 | 6;
  ports?: ReturnType<typeof readPorts>;
}

function readPort(value: unknown): Match {
  const { port, endPort, protocol } = exactly(value, ['port', 'protocol'], ['endPort']);
  if (typeof port !== 'string' || !/^(TCP|UDP)$/.test(String(protocol)))
    throw notKnown('Cilium', JSON.stringify(value));
  return { protocol: String(protocol), ports: readPorts(endPort === undefined ? port : `${port}-${endPort}`, '-') };
}

function readIcmp(value: unknown): Match {
  const [field, more] = listIn(exactly(value, ['fields']).fields);
  const { family, type } = exactly(field, ['family', 'type']);
  const isRight = (family === 'IPv4' && type === 8) || (family === 'IPv6' && type === 128);
  if (!isRight || more !== undefined) throw notKnown('Cilium', JSON.stringify(value));
  return { protocol: 'icmp', family: family === 'IPv4' ? 4 : 6 };
}

function readMatches({ toPorts, icmps }: Record<string, unknown>): Match[] {
  if ((toPorts === undefined) === (icmps === undefined)) throw notKnown('Cilium', 'neither ports nor ICMP, or both');
  if (icmps !== undefined) return listIn(icmps).map(readIcmp);
  return listIn(toPorts).flatMap((each) => {
    const ports = listIn(exactly(each, ['ports']).ports);
    if (ports.length === 0 || ports.length > 40) throw notKnown('Cilium', `${ports.length} ports`);
    return ports.map(readPort);
  });
}

/** The nodes that a policy selects are the zone; their addresses stand nowhere in it. */
function toPolicy(document: Record<string, unknown>, { networks, place }: Meant): Permit[] {
  const { spec, ...outer } = exactly(document, ['apiVersion', 'kind', 'metadata', 'spec']);
  says(outer, { apiVersion: 'cilium.io/v2', kind: 'CiliumClusterwideNetworkPolicy' });
  const inner = exactly(spec, ['description', 'nodeSelector'], ['enableDefaultDeny', 'ingress', 'egress']);
  const direction = 'ingress' in inner ? 'ingress' : 'egress';
  const end = direction === 'ingress' ? 'from' : 'to';
  if (isRecord(inner.enableDefaultDeny)) says(inner, { enableDefaultDeny: { [direction]: false } });
  const [inside, ...entries] = listIn(inner[direction]);
  says(exactly(inside, [`${end}Entities`]), { [`${end}Entities`]: ['cluster', 'health'] });
  const own = (networks[readSelector(inner.nodeSelector)] ?? []).map(readBlock);
  const way: Way = direction === 'egress' ? 'out' : place.kind === 'between' ? 'through' : 'in';
  return entries.flatMap((each) => {
    const entry = exactly(each, [`${end}CIDR`], ['toPorts', 'icmps']);
    const peers = listIn(entry[`${end}CIDR`]).map((text) => readBlock(String(text)));
    const family = peers[0]?.family ?? 4;
    const others = peers.map((block) => ofFamily(block, family));
    const ours = own.filter((block) => block.family === family);
    return readMatches(entry).flatMap((match) => {
      if ((match.family ?? family) !== family) throw notKnown('Cilium', JSON.stringify(each));
      return toPermits({
        protocol: match.protocol,
        way,
        sources: end === 'from' ? others : ours,
        destinations: end === 'from' ? ours : others,
        ports: match.ports && [match.ports],
      });
    });
  });
}

export const cilium: SecondReading = {
  format: 'cilium',
  read: (files, meant) => files.flatMap(({ body }) => readYaml(body).flatMap((document) => toPolicy(document, meant))),
  /** Only nodes, and only what comes from elsewhere: among themselves nodes have no addresses to Cilium. */
  says(meant) {
    const [from = '', to = ''] = meant.zones?.split(' ') ?? [];
    const [subject, peer] = meant.way === 'out' ? [from, to] : [to, from];
    const isSaid = nodes.includes(subject) && !nodes.includes(peer) && !isBroadcast(meant) && !isDhcpAnswer(meant);
    return isSaid ? [meant] : [];
  },
};
